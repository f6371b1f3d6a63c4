/*
 * What the form viewer says by itself, in the words of the house and the language of whoever is here: what it finds wrong with a field, and the names of its own buttons. The viewer
 * knows English alone, and offers no other words.
 *
 * Tasklist and our own pages draw forms with the same viewer, and both use this: (form, element, words), with the words by their keys.
 */
(function (give) {
  "use strict";

  if (typeof define === "function" && define.amd) {
    define([], give);
  } else {
    window.HiringViewerWords = give();
  }
})(function () {
  "use strict";

  /** The viewer's sentences about a field; what is in parentheses stands at {0} in ours. */
  var FOUND = [
    [/^Field is required\.$/, "field.required"],
    [/^Field must have maximum length of (.*)\.$/, "field.max-length"],
    [/^Field must have minimum length of (.*)\.$/, "field.min-length"],
    [/^Field must have maximum value of (.*)\.$/, "field.max"],
    [/^Field must have minimum value of (.*)\.$/, "field.min"],
    [/^Field must match pattern (.*)\.$/, "field.pattern"],
    [/^Field must be a valid email\.$/, "field.email"],
  ];

  /** What stands on its buttons and in its empty fields. */
  var DRAWN = [
    [/^Add new$/, "form.add"],
    [/^Collapse$/, "form.fewer"],
    [/^Expand all \((\d+)\)$/, "form.more"],
    [/^Search$/, "form.search"],
    [/^Select$/, "form.select"],
    [/^Increment$/, "form.increment"],
    [/^Decrement$/, "form.decrement"],
    [/^Remove tag$/, "form.remove"],
  ];

  var BUTTONS = ".fjs-repeat-render-add, .fjs-repeat-render-collapse, .fjs-select-placeholder";
  var NAMED = ".fjs-input[placeholder], .fjs-number-arrow-container [aria-label], .fjs-taglist-tag-remove";

  function ours(pairs, words, said) {
    var found = pairs.find(function (pair) {
      return pair[0].test(said);
    });
    return found ? words[found[1]].replace("{0}", said.match(found[0])[1]) : said;
  }

  function sayOnButton(button, words) {
    button.childNodes.forEach(function (part) {
      var said = part.nodeType === Node.TEXT_NODE && part.data.trim();
      var word = said && ours(DRAWN, words, said);
      if (word && word !== said) {
        part.data = word;
      }
    });
  }

  function sayNames(sign, words) {
    ["placeholder", "aria-label", "title"].forEach(function (attribute) {
      var said = sign.getAttribute(attribute);
      var word = said && ours(DRAWN, words, said);
      if (word && word !== said) {
        sign.setAttribute(attribute, word);
      }
    });
  }

  return function speak(form, element, words) {
    var validator = form.get("validator");
    var validate = validator.validateFieldInstance;
    validator.validateFieldInstance = function () {
      return validate.apply(validator, arguments).map(function (error) {
        return ours(FOUND, words, error);
      });
    };

    function say() {
      element.querySelectorAll(BUTTONS).forEach(function (button) {
        sayOnButton(button, words);
      });
      element.querySelectorAll(NAMED).forEach(function (sign) {
        sayNames(sign, words);
      });
    }
    var drawing = new MutationObserver(say);
    drawing.observe(element, { childList: true, subtree: true });
    say();
    return function stop() {
      drawing.disconnect();
    };
  };
});
