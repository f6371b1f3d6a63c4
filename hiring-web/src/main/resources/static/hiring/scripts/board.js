/* On a board: "all" of a column ticks what it shows, the bar says how many are chosen, and more cards take the focus that led to them. */
(function () {
  "use strict";

  var board = document.getElementById("board");
  if (!board) {
    return;
  }
  var bar = board.querySelector(".bar");
  var said = bar && bar.querySelector(".chosen");

  function column(box) {
    return box.closest(".column");
  }

  /** Who is behind "all" cannot be unticked one by one; they are on the next page. */
  function follow(everybody) {
    column(everybody).querySelectorAll("input[name=application]").forEach(function (one) {
      one.checked = everybody.checked;
      one.disabled = everybody.checked;
    });
  }

  function count() {
    if (!bar) {
      return;
    }
    var chosen = board.querySelectorAll("input[name=application]:checked:not(:disabled)").length;
    board.querySelectorAll("input[name=everybody]:checked").forEach(function (all) {
      chosen += Number(all.dataset.all);
    });
    bar.querySelectorAll("button").forEach(function (button) {
      button.disabled = chosen === 0;
    });
    said.textContent = said.dataset.words.replace("%", chosen.toLocaleString(document.documentElement.lang));
  }

  function refresh() {
    board.querySelectorAll("input[name=everybody]:checked").forEach(follow);
    count();
  }

  board.addEventListener("change", function (event) {
    if (event.target.name === "everybody") {
      follow(event.target);
    }
    count();
  });

  var before = null;
  document.addEventListener("htmx:beforeSwap", function (event) {
    var more = event.detail.target.closest && event.detail.target.closest(".more");
    before = more && more.previousElementSibling;
  });
  document.addEventListener("htmx:afterSettle", function () {
    refresh();
    var next = before && before.nextElementSibling;
    before = null;
    if (next) {
      next.querySelector("a, input").focus();
    }
  });
  // A browser that comes back keeps what was ticked.
  window.addEventListener("pageshow", refresh);
  refresh();
})();
