/*
 * What the form viewer says by itself, in the words of the house and the language of whoever is here: what it finds wrong with a field, the names of its own buttons, and its
 * calendar. The viewer knows English alone, and offers no other words.
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

  /** What stands on its buttons and in its empty fields, and what it finds wrong without asking its validator. */
  var DRAWN = [
    [/^Add new$/, "form.add"],
    [/^Collapse$/, "form.fewer"],
    [/^Expand all \((\d+)\)$/, "form.more"],
    [/^Search$/, "form.search"],
    [/^Select$/, "form.select"],
    [/^Increment$/, "form.increment"],
    [/^Decrement$/, "form.decrement"],
    [/^Remove tag$/, "form.remove"],
    [/^Skip to search$/, "form.skip"],
    [/^Date and time must both be entered\.$/, "form.day-and-time"],
    [/^No results$/, "form.none"],
    [/^All values selected$/, "form.all"],
    [/^Month$/, "form.month"],
    [/^Year$/, "form.year"],
  ];

  /** How a day is written, in the letters of English: mm/dd/yyyy. The viewer asks the browser, which need not speak the language of whoever is here. */
  var DAY = /^[dmy]+([^a-z]+[dmy]+){2}$/;

  var BUTTONS =
    ".fjs-repeat-render-add, .fjs-repeat-render-collapse, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-taglist-skip-link, .fjs-form-field-error li";
  var NAMED =
    "input[placeholder], .fjs-number-arrow-container [aria-label], .fjs-taglist-tag-remove, .flatpickr-months [aria-label]";

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
      var word = said && letters(ours(DRAWN, words, said), words);
      if (word && word !== said) {
        sign.setAttribute(attribute, word);
      }
    });
  }

  /** The pattern of a day as the language writes it, in its own letters. */
  function letters(said, words) {
    return DAY.test(said)
      ? dayPattern(document.documentElement.lang || "en").replace(/[dmy]/g, function (letter) {
          return words["form.day-letters"]["dmy".indexOf(letter)];
        })
      : said;
  }

  /** How a day is written in figures: the browser's way, where it speaks the language, since its country says which number comes first. */
  function dayPattern(language) {
    var country = new Intl.Locale(navigator.language).language === new Intl.Locale(language).language;
    return new Intl.DateTimeFormat(country ? navigator.language : language === "en" ? "en-GB" : language)
      .formatToParts(new Date(2020, 5, 5))
      .map(function (part) {
        return { day: "dd", month: "mm", year: "yyyy" }[part.type] || part.value;
      })
      .join("");
  }

  /** The names of months or days, as the browser says them; 2 January 2000 was a Sunday. */
  function names(language, how, many, day) {
    var say = new Intl.DateTimeFormat(language, how);
    return Array.from({ length: many }, function (nothing, at) {
      return say.format(day(at));
    });
  }

  function month(at) {
    return new Date(2000, at, 1);
  }

  function weekday(at) {
    return new Date(2000, 0, 2 + at);
  }

  /** On which day a week begins, Sunday being 0; Monday where the browser does not know. */
  function firstDay(language) {
    var place = new Intl.Locale(language);
    var week = place.getWeekInfo ? place.getWeekInfo() : place.weekInfo;
    return week ? week.firstDay % 7 : 1;
  }

  /** A day is read and shown as its placeholder says, with two figures for the day and the month; fewer are understood. */
  function writeDaysSo(field, calendar, language) {
    var written = dayPattern(language).replace("dd", "d").replace("mm", "m").replace("yyyy", "Y");
    if (calendar.config.dateFormat !== written) {
      calendar.set("dateFormat", written);
      calendar.set("ariaDateFormat", /^de/.test(language) ? "j. F Y" : "j F Y");
      if (calendar.selectedDates.length > 0) {
        field.value = calendar.formatDate(calendar.selectedDates[0], written);
      }
    }
  }

  /** The calendar of a day's field. In English the viewer has said it already, and the browser knows where a week begins. */
  function sayInCalendar(field, language) {
    var calendar = field._flatpickr;
    if (calendar) {
      writeDaysSo(field, calendar, language);
    }
    if (!calendar || calendar.l10n.spoken === language || /^en/.test(language)) {
      return;
    }
    calendar.set("locale", {
      spoken: language,
      firstDayOfWeek: firstDay(language),
      weekdays: {
        shorthand: names(language, { weekday: "short" }, 7, weekday),
        longhand: names(language, { weekday: "long" }, 7, weekday),
      },
      months: {
        shorthand: names(language, { month: "short" }, 12, month),
        longhand: names(language, { month: "long" }, 12, month),
      },
    });
    // These it draws anew with the year alone.
    Array.from(calendar.monthsDropdownContainer ? calendar.monthsDropdownContainer.options : []).forEach(function (option) {
      option.textContent = calendar.l10n.months.longhand[option.value];
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
      element.querySelectorAll(".flatpickr-input").forEach(function (field) {
        sayInCalendar(field, document.documentElement.lang || "en");
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
