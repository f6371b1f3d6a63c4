/*
 * What the form viewer itself says at its fields, in the language of whoever is here. The viewer knows English alone, and offers no other words.
 *
 * Tasklist and our own pages draw forms with the same viewer, and both use this. Each hands over the form, where it is drawn, and what says our words by their keys.
 */
(function (give) {
  "use strict";

  if (typeof define === "function" && define.amd) {
    define([], give);
  } else {
    window.HiringFieldWords = give();
  }
})(function () {
  "use strict";

  /** What is wrong with a field; (.*) is what stands at {0} in ours. */
  var FOUND = [
    [/^Field is required\.$/, "field.required"],
    [/^Field must have maximum length of (.*)\.$/, "field.max-length"],
    [/^Field must have minimum length of (.*)\.$/, "field.min-length"],
    [/^Field must have maximum value of (.*)\.$/, "field.max"],
    [/^Field must have minimum value of (.*)\.$/, "field.min"],
    [/^Field must match pattern (.*)\.$/, "field.pattern"],
    [/^Field must be a valid email\.$/, "field.email"],
  ];

  /** What is drawn: the words, and where they are not somebody's own. */
  var DRAWN = [
    ["Select", "field.select", ".fjs-select-placeholder"],
    ["Search", "field.search", "input[placeholder]"],
    ["No results", "field.none", ".fjs-dropdownlist-empty"],
    ["Add new", "field.add", ".fjs-repeat-render-add"],
    ["Collapse", "field.collapse", ".fjs-repeat-render-collapse"],
  ];

  function lastText(element) {
    return Array.from(element.childNodes).reverse().find(function (node) {
      return node.nodeType === Node.TEXT_NODE && node.data.trim();
    });
  }

  function say(form, element, word) {
    var validator = form.get("validator");
    var validate = validator.validateFieldInstance;
    validator.validateFieldInstance = function () {
      return validate.apply(validator, arguments).map(function (error) {
        var found = FOUND.find(function (pair) {
          return pair[0].test(error);
        });
        return found ? word(found[1], error.match(found[0])[1]) : error;
      });
    };

    function sayDrawn() {
      DRAWN.forEach(function (drawn) {
        element.querySelectorAll(drawn[2]).forEach(function (place) {
          var text = lastText(place);
          if (text && text.data.trim() === drawn[0]) {
            text.data = word(drawn[1]);
          }
          if (place.placeholder === drawn[0]) {
            place.placeholder = word(drawn[1]);
          }
        });
      });
    }

    if (word("field.select") !== "Select") {
      sayDrawn();
      new MutationObserver(sayDrawn).observe(element, { childList: true, subtree: true });
    }
  }

  return { say: say };
});
