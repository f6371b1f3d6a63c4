/*
 * Letters that save Tabs, as long as nobody is typing: j and k go along the list of a page, / to the search, g and a letter to another page, ? shows them all. Whoever is in the way of
 * letters, as when speech is typed, turns them off in that list; a browser remembers it.
 */
(function () {
  "use strict";

  var OFF = "hiring.letters";
  /** Milliseconds in which the second letter is taken to belong to the first. */
  var TOGETHER = 1500;
  var LISTS = "main .rows > li .main > a, main .cards a, main table.figures th a, main .rows > li > a";

  var going = 0;

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function areOff() {
    return window.localStorage.getItem(OFF) === "off";
  }

  function shown() {
    return Array.from(document.querySelectorAll(LISTS)).filter(function (link) {
      return link.offsetParent;
    });
  }

  /** Where nothing of the list has the cursor yet, it goes to its first. */
  function step(by) {
    var links = shown();
    var at = links.indexOf(document.activeElement);
    var next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  }

  function search() {
    var field = document.getElementById("q");
    if (field) {
      field.focus();
      field.select();
    } else {
      go("s");
    }
  }

  function go(letter) {
    var way = Array.from(document.querySelectorAll("[data-go]")).find(function (link) {
      return link.dataset.go === letter;
    });
    if (way) {
      way.click();
    }
  }

  function help() {
    var list = document.getElementById("keys");
    if (!list.open) {
      list.showModal();
    }
  }

  var DOES = {
    j: function () {
      step(1);
    },
    k: function () {
      step(-1);
    },
    "/": search,
    "?": help,
    g: function () {
      going = Date.now();
    },
  };

  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    if (areOff() && event.key !== "?") {
      return;
    }
    var second = Date.now() - going < TOGETHER;
    going = 0;
    var does = second
      ? function () {
          go(event.key);
        }
      : DOES[event.key];
    if (does) {
      // A letter that goes with "g" is no decision about whoever is on the page.
      event.preventDefault();
      event.stopImmediatePropagation();
      does();
    }
  }

  document.addEventListener("keydown", pressed, true);

  document.addEventListener("DOMContentLoaded", function () {
    var list = document.getElementById("keys");
    var letters = list.querySelector(".letters");
    document.querySelectorAll("[data-go]").forEach(function (way, at) {
      var sign = document.createElement("kbd");
      sign.textContent = way.dataset.go;
      list.querySelector(".goals").append(at > 0 ? ", " : "", sign, " " + way.textContent);
    });
    letters.checked = !areOff();
    letters.addEventListener("change", function () {
      window.localStorage.setItem(OFF, letters.checked ? "on" : "off");
    });
    document.querySelectorAll(".show-keys").forEach(function (button) {
      button.addEventListener("click", help);
    });
  });
})();
