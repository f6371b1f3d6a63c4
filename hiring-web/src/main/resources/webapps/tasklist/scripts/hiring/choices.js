/*
 * A decision that is made a hundred times a day takes one click. A field of choices that bears the property "decides" in its form is drawn as
 * buttons: a choice that asks for nothing more completes the task, and one that does brings to light what it asks for. The form's own field holds the choice and its
 * own rules say what is missing, so a form stays the designers': Camunda Modeler shows the properties below "Custom properties".
 *
 *   decides             "at once" on a radio or a select
 *   key:<value>         the letter that goes to this choice's button, as long as nobody is typing; Enter then presses it
 *   asks:<value>        the key of a field that this choice wants filled in, where the form itself cannot say so
 *
 * Tasklist and our own pages draw forms with the same viewer, and both use this. Each hands over what is open there:
 * {form, schema, element, isShut(), complete()}.
 */
(function (give) {
  "use strict";

  if (typeof define === "function" && define.amd) {
    define([], give);
  } else {
    window.HiringChoices = give();
  }
})(function () {
  "use strict";

  function property(component, name) {
    return (component.properties || {})[name];
  }

  function flat(components) {
    return (components || []).reduce(function (all, component) {
      return all.concat([component], flat(component.components));
    }, []);
  }

  function instanceOf(open, component) {
    return open.form
      .get("formFieldInstanceRegistry")
      .getAll()
      .find(function (instance) {
        return instance.id === component.id;
      });
  }

  function valueOf(open, key) {
    return open.form._getState().data[key];
  }

  function isBlank(value) {
    return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  }

  /** Where the viewer draws this component; nothing where it is hidden. Its parts bear the component's id behind the form's. */
  function placeOf(open, component) {
    var inside = Array.from(open.element.querySelectorAll(".fjs-form [id*='-" + component.id + "']")).find(function (part) {
      return /^(-|$)/.test(part.id.split("-" + component.id).pop());
    });
    return inside && inside.closest(".fjs-form-field");
  }

  function choose(open, component, value) {
    open.form._update({ fieldInstance: instanceOf(open, component), value: value });
  }

  /** The first field in sight that the form cannot do without. */
  function firstMissing(open) {
    var fields = open.form.get("formFieldRegistry");
    var validator = open.form.get("validator");
    var data = open.form._getState().data;
    return open.form
      .get("formFieldInstanceRegistry")
      .getAllKeyed()
      .filter(function (instance) {
        var value = instance.valuePath.reduce(function (at, step) {
          return at === undefined || at === null ? at : at[step];
        }, data);
        return !fields.get(instance.id).disabled && validator.validateFieldInstance(instance, value).length > 0;
      })
      .map(function (instance) {
        return fields.get(instance.id);
      })[0];
  }

  function focusOn(open, component) {
    var place = placeOf(open, component);
    var target =
      place && (place.querySelector(".hiring-choice") || place.querySelector("input:not([type=hidden]), textarea, select, button"));
    if (target) {
      target.focus();
      target.scrollIntoView({ block: "nearest" });
    }
  }

  /** What is about to follow from a choice; the next choice takes its place, or two that are made at once would complete the task twice. */
  var following;

  function decide(open, component, value) {
    if (open.isShut()) {
      return;
    }
    choose(open, component, value);
    clearTimeout(following);
    // What the choice brings to light is drawn a moment later.
    following = setTimeout(function () {
      var wanted = property(component, "asks:" + value);
      var asked = flat(open.schema.components).find(function (other) {
        return wanted && other.key === wanted;
      });
      var missing = firstMissing(open);
      if (missing) {
        focusOn(open, missing);
      } else if (asked && isBlank(valueOf(open, wanted))) {
        focusOn(open, asked);
      } else {
        open.complete();
      }
    }, 80);
  }

  function button(open, component, choice) {
    var key = property(component, "key:" + choice.value);
    var made = document.createElement("button");
    made.type = "button";
    made.className = "btn hiring-choice";
    made.dataset.value = choice.value;
    made.textContent = choice.label;
    if (key) {
      var sign = document.createElement("kbd");
      sign.textContent = key.toUpperCase();
      sign.setAttribute("aria-hidden", "true");
      made.appendChild(sign);
      made.dataset.key = key.toUpperCase();
      made.setAttribute("aria-keyshortcuts", key.toUpperCase());
    }
    made.addEventListener("click", function () {
      decide(open, component, choice.value);
    });
    return made;
  }

  function draw(open, component) {
    var place = placeOf(open, component);
    if (!place) {
      return;
    }
    var choices = place.querySelector(":scope > .hiring-choices");
    if (!choices) {
      choices = document.createElement("div");
      choices.className = "hiring-choices";
      choices.setAttribute("role", "group");
      choices.setAttribute("aria-label", component.label);
      component.values.forEach(function (choice) {
        choices.appendChild(button(open, component, choice));
      });
      place.appendChild(choices);
      place.classList.add("hiring-decision", "hiring-decision-" + component.type);
    }
    var chosen = valueOf(open, component.key);
    choices.querySelectorAll(".hiring-choice").forEach(function (made) {
      made.setAttribute("aria-pressed", String(made.dataset.value === chosen));
      made.disabled = open.isShut();
    });
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function goesToAButton(event) {
    var busy = document.querySelector(".modal, dialog[open]") || window.localStorage.getItem("hiring.letters") === "off";
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || busy) {
      return;
    }
    var made = Array.from(document.querySelectorAll(".hiring-choice")).find(function (choice) {
      return choice.dataset.key === event.key.toUpperCase() && !choice.disabled && choice.offsetParent;
    });
    if (made) {
      event.preventDefault();
      made.focus();
    }
  }

  /** Draws the decisions of a form now and whenever it changes; answers how to draw them at another time, and how to stop. */
  function show(open) {
    var deciding = flat(open.schema.components).filter(function (component) {
      return property(component, "decides") === "at once" && Array.isArray(component.values);
    });
    function drawAll() {
      deciding.forEach(function (component) {
        draw(open, component);
      });
    }
    var drawing = new MutationObserver(drawAll);
    if (deciding.length > 0) {
      drawing.observe(open.element, { childList: true, subtree: true });
      open.form.on("changed", drawAll);
      drawAll();
    }
    return {
      draw: drawAll,
      stop: function () {
        drawing.disconnect();
      },
    };
  }

  document.addEventListener("keydown", goesToAButton);

  return { show: show, property: property, flat: flat, isBlank: isBlank };
});
