/*
 * Two things a hiring task needs and Tasklist 7.24 does not give:
 *
 * 1. A form with a list in it can be completed. Once a row of a list holds a value, the form viewer reports an empty list
 *    of errors for it; Tasklist counts that as an error and keeps "Complete" disabled for good. Here "invalid" is passed
 *    on only while the form really shows an error. Completing validates once more.
 * 2. A link to one of our own sheets ("/sheets/…") is shown as the sheet itself, inside the form. The form viewer's own
 *    iframe takes addresses on https only, and never a relative one.
 */
define(["angular"], function (angular) {
  "use strict";

  function showSheets(form) {
    form.querySelectorAll('.fjs-form a[href^="/sheets/"]').forEach(function (link) {
      var sheet = document.createElement("iframe");
      sheet.src = link.getAttribute("href");
      sheet.title = link.textContent;
      sheet.className = "hiring-sheet";
      // As tall as what it shows, also when a part of it is opened, so that a person scrolls the task and no window inside it.
      sheet.addEventListener("load", function () {
        var body = sheet.contentDocument.body;
        new sheet.contentWindow.ResizeObserver(function () {
          sheet.style.height = body.scrollHeight + 2 + "px";
          sheet.classList.add("hiring-sheet-shown");
        }).observe(body);
        // Whoever chooses a file means it, and may complete the task without pressing the sheet's own button.
        body.querySelectorAll("form input[type=file]").forEach(function (file) {
          file.addEventListener("change", function () {
            file.form.requestSubmit();
          });
        });
      });
      link.replaceWith(sheet);
    });
  }

  /** Lets a form's own controller work as before, and stands between it and what the form viewer tells. */
  function listen(tell, element, $timeout) {
    var showInitialized = tell.notifyFormInitialized;
    var showValidated = tell.notifyFormValidated;
    var latest = 0;

    tell.notifyFormInitialized = function () {
      showInitialized.call(tell);
      $timeout(function () {
        showSheets(element);
        // What is chosen in a form can bring another link to light.
        new MutationObserver(function () {
          showSheets(element);
        }).observe(element, { childList: true, subtree: true });
      });
    };

    tell.notifyFormValidated = function (invalid) {
      var mine = ++latest;
      if (!invalid || !element.querySelector(".fjs-container")) {
        showValidated.call(tell, invalid);
        return;
      }
      // The viewer draws its errors a moment after it has told of them.
      $timeout(function () {
        if (mine === latest) {
          showValidated.call(tell, element.querySelector(".fjs-form-field-error") !== null);
        }
      }, 50);
    };
  }

  angular.module("hiring.forms", []).config([
    "$provide",
    function ($provide) {
      $provide.decorator("camTasklistFormDirective", [
        "$delegate",
        "$timeout",
        function ($delegate, $timeout) {
          var directive = $delegate[0];
          var names = directive.controller.slice(0, -1);
          var original = directive.controller[names.length];
          directive.controller = names.concat("$element", function () {
            original.apply(this, arguments);
            listen(this, arguments[names.length][0], $timeout);
          });
          return $delegate;
        },
      ]);
    },
  ]);
});
