/*
 * Choices that are looked up: a select says by its property "choices" what can be chosen there ("postings", "applications"), and gets it under its "valuesKey", by name and with
 * the id behind it. While somebody types into it, it is asked for anew, so that among a hundred thousand the right ones are there.
 *
 * Tasklist and our own pages draw forms with the same viewer, and both use this: before(schema, chosen) answers a promise of what a form begins with, and follow(form, schema)
 * looks up what is typed.
 */
(function (give) {
  "use strict";

  if (typeof define === "function" && define.amd) {
    define([], give);
  } else {
    window.HiringLookedUp = give();
  }
})(function () {
  "use strict";

  /** Milliseconds without a key before it is asked. */
  var PAUSE = 200;

  function lookedUp(schema) {
    return (schema.components || []).filter(function (component) {
      return component.valuesKey && (component.properties || {}).choices;
    });
  }

  async function ask(component, typed) {
    var answer = await fetch("/hiring/choices/" + encodeURIComponent(component.properties.choices) + "?q=" + encodeURIComponent(typed), {
      credentials: "same-origin",
    });
    return answer.ok ? answer.json() : [];
  }

  async function before(schema) {
    var values = {};
    for (var component of lookedUp(schema)) {
      values[component.valuesKey] = await ask(component, "");
    }
    return values;
  }

  /** What is chosen stays among the choices, or the viewer forgets it. */
  function withChosen(form, component, found) {
    var state = form._getState();
    var chosen = state.data[component.key];
    var known = (state.initialData[component.valuesKey] || []).filter(function (choice) {
      return choice.value === chosen;
    });
    var there = found.some(function (choice) {
      return choice.value === chosen;
    });
    return there ? found : known.concat(found);
  }

  function follow(form, schema) {
    var asked = lookedUp(schema);
    var waiting;
    var latest = 0;
    form.on("formField.search", function (event) {
      var component = asked.find(function (one) {
        return one.id === event.formField.id;
      });
      if (!component) {
        return;
      }
      clearTimeout(waiting);
      var mine = ++latest;
      waiting = setTimeout(async function () {
        var found = await ask(component, event.value);
        // An answer that is overtaken by a later one is for nobody.
        if (mine === latest) {
          var known = Object.assign({}, form._getState().initialData);
          known[component.valuesKey] = withChosen(form, component, found);
          form._setState({ initialData: known });
        }
      }, PAUSE);
    });
  }

  return { before: before, follow: follow };
});
