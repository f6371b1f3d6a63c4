/*
 * A decision that is made a hundred times a day takes one click. A field of choices that bears the property "decides" in its form is drawn as
 * buttons: a choice that asks for nothing more completes the task, and one that does brings to light what it asks for. The form's own field holds the choice and its
 * own rules say what is missing, so a form stays the designers': Camunda Modeler shows the properties below "Custom properties".
 *
 *   decides             "at once" on a radio or a select
 *   key:<value>         the letter that goes to this choice's button, as long as nobody is typing; Enter then presses it
 *   asks:<value>        the key of a field that this choice wants filled in, where the form itself cannot say so
 *   done:<value>, done  what is said when the task is done, by this choice or in any case; {{…}} stands for a field or a variable
 */
define(["hiring/viewer"], function (viewer) {
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

  /** Where the viewer draws this component; nothing where it is hidden. */
  function placeOf(open, component) {
    var domId = "[id^='" + (component.id + "").replace(/'/g, "") + "'], [id*='-" + component.id + "']";
    var inside = open.element.querySelector(".fjs-form " + domId.split(", ")[1]) || open.element.querySelector(".fjs-form " + domId.split(", ")[0]);
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

  /** What the form says of a choice, with its gaps filled in; nothing where it says nothing. */
  function sentence(open) {
    var data = open.form ? open.form._getState().data : open.data || {};
    var said = flat(open.schema && open.schema.components)
      .map(function (component) {
        return property(component, "done:" + data[component.key]) || property(component, "done");
      })
      .find(Boolean);
    return (
      said &&
      said.replace(/\{\{(\w+)\}\}/g, function (gap, name) {
        return isBlank(data[name]) ? "…" : data[name];
      })
    );
  }

  function isShut(open) {
    return open.scope.disableCompleteButton();
  }

  function decide(open, component, value) {
    if (open.tell.getOptions().disableForm || open.scope.completeInProgress || open.scope.taskRemoved) {
      return;
    }
    choose(open, component, value);
    // What the choice brings to light is drawn a moment later.
    setTimeout(function () {
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
        // Tasklist may still think of the form as it was before the choice.
        open.scope.$invalid = false;
        if (!isShut(open)) {
          open.scope.$apply(function () {
            open.tell.attemptComplete();
          });
        }
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
    var shut = Boolean(open.tell.getOptions().disableForm || open.scope.completeInProgress || open.scope.taskRemoved);
    choices.querySelectorAll(".hiring-choice").forEach(function (made) {
      made.setAttribute("aria-pressed", String(made.dataset.value === chosen));
      made.disabled = shut;
    });
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function goesToAButton(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || document.querySelector(".modal")) {
      return;
    }
    var made = Array.from(document.querySelectorAll(".task-details .hiring-choice")).find(function (choice) {
      return choice.dataset.key === event.key.toUpperCase() && !choice.disabled && choice.offsetParent;
    });
    if (made) {
      event.preventDefault();
      made.focus();
    }
  }

  viewer.onOpen(function (open) {
    var deciding = flat(open.schema.components).filter(function (component) {
      return property(component, "decides") === "at once" && Array.isArray(component.values);
    });
    if (deciding.length === 0) {
      return;
    }
    function drawAll() {
      deciding.forEach(function (component) {
        draw(open, component);
      });
    }
    var drawing = new MutationObserver(drawAll);
    drawing.observe(open.element, { childList: true, subtree: true });
    open.form.on("changed", drawAll);
    open.scope.$watchGroup(["options.disableForm", "completeInProgress", "taskRemoved"], drawAll);
    open.scope.$on("$destroy", function () {
      drawing.disconnect();
    });
    drawAll();
  });

  document.addEventListener("keydown", goesToAButton);

  return { sentence: sentence };
});
