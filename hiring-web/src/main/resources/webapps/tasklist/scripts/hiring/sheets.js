/*
 * A link to one of our own sheets ("/sheets/…") is shown as the sheet itself, beside the form: what is to be read on the left, what is to be decided
 * on the right. The form viewer's own iframe takes addresses on https only, and never a relative one.
 *
 * The link stays in the form, unseen: the viewer draws it anew as it likes, and a link that a choice brings to light brings its sheet.
 */
define(["hiring/say"], function (say) {
  "use strict";

  var LINKS = '.fjs-form a[href^="/sheets/"]';

  function rowOf(link) {
    return link.closest(".fjs-form-field") || link;
  }

  function newSheet(link) {
    var sheet = document.createElement("iframe");
    sheet.src = link.getAttribute("href");
    sheet.title = link.textContent;
    sheet.className = "hiring-sheet";
    // As tall as what it shows, also when a part of it is opened, so that a person scrolls one pane and no window inside it.
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
    return sheet;
  }

  /** What a choice brings to light is to be read before the choice is made. */
  function bringIntoSight(sheet, pane) {
    sheet.addEventListener("load", function () {
      pane.scrollTop = sheet.offsetTop - pane.offsetTop;
    });
  }

  /** Shows in the pane what the form has links to, in their order, and leaves alone what stands there already. */
  function show(element, pane) {
    var links = Array.from(element.querySelectorAll(LINKS)).filter(function (link) {
      return !link.closest(".hiring-sheets");
    });
    var before = Array.from(pane.children);
    var now = links.map(function (link) {
      rowOf(link).classList.add("hiring-sheet-link");
      return (
        before.find(function (sheet) {
          return sheet.getAttribute("src") === link.getAttribute("href");
        }) || newSheet(link)
      );
    });
    before.forEach(function (sheet) {
      if (!now.includes(sheet)) {
        sheet.remove();
      }
    });
    now.forEach(function (sheet, at) {
      if (pane.children[at] !== sheet) {
        if (before.length > 0 && !before.includes(sheet)) {
          bringIntoSight(sheet, pane);
        }
        // A sheet that is moved is loaded again; one is only ever moved where another comes before it.
        pane.insertBefore(sheet, pane.children[at] || null);
      }
    });
    element.classList.toggle("hiring-beside-sheet", now.length > 0);
  }

  return function (element) {
    var pane = document.createElement("div");
    pane.className = "hiring-sheets";
    // Who works with keys alone scrolls it with them.
    pane.tabIndex = 0;
    pane.setAttribute("role", "region");
    pane.setAttribute("aria-label", say("sheets"));
    // Behind the form: keys come to the fields first, as eyes do where the screen is narrow. A wide one shows it on the left.
    element.appendChild(pane);
    show(element, pane);
    var showing = new MutationObserver(function () {
      show(element, pane);
    });
    showing.observe(element, { childList: true, subtree: true });
    return function close() {
      showing.disconnect();
      pane.remove();
    };
  };
});
