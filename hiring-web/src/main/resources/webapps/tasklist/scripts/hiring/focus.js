/*
 * Keys reach the decision at once: when a task opens, the next Tab goes to the first field of its form, and not through the rest of the list. Who goes up and down in the
 * list with arrow keys stays there.
 */
define(["hiring/viewer"], function (viewer) {
  "use strict";

  var browsing = false;

  document.addEventListener("keydown", function (event) {
    browsing = event.key === "ArrowDown" || event.key === "ArrowUp";
  });
  document.addEventListener("mousedown", function () {
    browsing = false;
  });

  function isElsewhere(element) {
    var now = document.activeElement;
    return !now || now === document.body || (!element.contains(now) && Boolean(now.closest("[cam-tasks], .task-details")));
  }

  viewer.onOpen(function (open) {
    if (!open.taskId) {
      return;
    }
    // Says which task the form is of, to who looks at the page from outside.
    open.element.dataset.task = open.taskId;
    open.element.tabIndex = -1;
    if (!browsing && isElsewhere(open.element)) {
      open.element.focus({ preventScroll: true });
    }
  });
});
