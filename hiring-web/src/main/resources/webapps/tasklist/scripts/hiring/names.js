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

  function give() {
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
    }).observe(document.body, { childList: true, subtree: true });
    give();
  };
});
