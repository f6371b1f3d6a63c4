/*
 * Names for what Tasklist shows as a sign alone: a screen reader says nothing of it, and nobody who works by voice can call it. Tasklist draws anew
 * as it likes, so they are given whenever something has been drawn.
 */
define(["hiring/say"], function (say) {
  "use strict";

  var NAMES = [
    [".region-toggle[data-region='filters']", "name.filters"],
    [".region-toggle[data-region='list']", "name.list"],
    [".region-toggle[data-region='task']", "name.task"],
    [".maximize", "name.maximize"],
    [".reset-regions", "name.reset"],
    ["button.unclaim", "name.unclaim"],
    ["a.reset-assignee", "name.take"],
    [".task-filter .actions > a", "name.list-made"],
    ["a.reset-follow-up-date", "name.follow-up-date"],
    ["a.reset-due-date", "name.due-date"],
    ["[cam-widget-header] .app-switch > a", "name.applications"],
    ["[cam-widget-header] .navbar-toggle", "name.menu"],
    [".page-notifications .close, .notifications-panel .close, .alert > .close", "name.close"],
    [".modal-header input[type='text'], .modal-header input:not([type])", "name.search"],
  ];

  /** Where a person reads only: what cannot be used there takes no key to pass by. */
  var READ_ONLY = "[cam-tasklist-task-meta] .due-date, [cam-tasklist-task-meta] .followup-date";

  /** A dialog is called by its heading. */
  function callDialogs() {
    document.querySelectorAll(".modal[role='dialog']:not([aria-label])").forEach(function (dialog) {
      var heading = dialog.querySelector(".modal-title");
      if (heading) {
        dialog.setAttribute("aria-label", heading.textContent.trim());
      }
    });
  }

  /** The labels in the dialog of a list name no field: each belongs to the field beside it. Its parts fold, and are no tabs. */
  function mendDialogOfLists() {
    document.querySelectorAll(".filter-modal .form-group > label").forEach(function (label) {
      var field = label.parentElement.querySelector("input, select, textarea");
      if (field && !label.contains(field) && !field.getAttribute("aria-label")) {
        field.setAttribute("aria-label", label.textContent.trim());
      }
    });
    document.querySelectorAll(".filter-modal .panel-group, .filter-modal .panel-heading").forEach(function (part) {
      part.removeAttribute("role");
      part.removeAttribute("aria-selected");
    });
  }

  function give() {
    callDialogs();
    mendDialogOfLists();
    NAMES.forEach(function (pair) {
      document.querySelectorAll(pair[0]).forEach(function (sign) {
        if (!sign.getAttribute("aria-label")) {
          sign.setAttribute("aria-label", say(pair[1]));
        }
      });
    });
    document.querySelectorAll(READ_ONLY).forEach(function (date) {
      date.removeAttribute("tabindex");
    });
  }

  return function watch() {
    var drawn = false;
    new MutationObserver(function () {
      if (!drawn) {
        drawn = true;
        requestAnimationFrame(function () {
          drawn = false;
          give();
        });
      }
    }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-selected"] });
    give();
  };
});
