/*
 * Names for what Tasklist shows as a sign alone: a screen reader says nothing of it, and nobody who works by voice can call it. Tasklist draws anew
 * as it likes, so they are given whenever something has been drawn.
 */
define([], function () {
  "use strict";

  var NAMES = [
    [".region-toggle[data-region='filters']", "Fold or unfold the lists"],
    [".region-toggle[data-region='list']", "Fold or unfold the list of tasks"],
    [".region-toggle[data-region='task']", "Fold or unfold the task"],
    [".maximize", "Show the task alone"],
    [".reset-regions", "Show the lists again"],
    ["button.unclaim", "Give the task back"],
    ["a.reset-assignee", "Take the task from who has it"],
    [".task-filter .actions > a", "How this list is made"],
    ["a.reset-follow-up-date", "Take the follow-up date away"],
    ["a.reset-due-date", "Take the due date away"],
    ["[cam-widget-header] .app-switch > a", "Other applications"],
    ["[cam-widget-header] .navbar-toggle", "Menu"],
    [".page-notifications .close, .notifications-panel .close, .alert > .close", "Close"],
    [".modal-header input[type='text'], .modal-header input:not([type])", "Search by name"],
  ];

  /** Where a person reads only: what cannot be used there takes no key to pass by. */
  var READ_ONLY = "[cam-tasklist-task-meta] .due-date, [cam-tasklist-task-meta] .followup-date";

  function give() {
    NAMES.forEach(function (pair) {
      document.querySelectorAll(pair[0]).forEach(function (sign) {
        if (!sign.getAttribute("aria-label")) {
          sign.setAttribute("aria-label", pair[1]);
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
    }).observe(document.body, { childList: true, subtree: true });
    give();
  };
});
