/* What all pages do: times also by the reader's own clock, and a part of a page that could not be fetched says so. */
(function () {
  "use strict";

  /** Where the reader lives by another clock than the employer, a time says in its title when that is for the reader. */
  function tellOwnTime(root) {
    root.querySelectorAll("time[datetime*='T']:not([title])").forEach(function (time) {
      var at = new Date(time.dateTime);
      if (!Number.isNaN(at.getTime())) {
        var language = document.documentElement.lang;
        // As the page itself writes days; see PageWords.
        time.title = new Intl.DateTimeFormat(/^en/.test(language) ? "en-GB" : language, { dateStyle: "full", timeStyle: "long" }).format(at);
      }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    tellOwnTime(document);
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    tellOwnTime(event.target);
  });
})();
