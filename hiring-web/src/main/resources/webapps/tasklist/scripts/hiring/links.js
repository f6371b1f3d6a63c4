/*
 * The way to our own pages: from the head to home and the search, and from a task to its page, where what is known of the candidate stands beside it. They are
 * plain links, so that each opens where its reader wants it. On a telephone an open task stands first, and leads down to the lists.
 */
define(["hiring/viewer", "hiring/say"], function (viewer, say) {
  "use strict";

  var PAGES = [
    ["/hiring", "link.home"],
    ["/hiring/search", "link.search"],
  ];

  function link(address, words) {
    var leading = document.createElement("a");
    leading.href = address;
    leading.textContent = say(words);
    return leading;
  }

  function inTheHead() {
    var menu = document.querySelector("[cam-widget-header] .app-menu > ul");
    if (!menu || menu.querySelector(".hiring-page")) {
      return;
    }
    PAGES.slice()
      .reverse()
      .forEach(function (page) {
        var entry = document.createElement("li");
        entry.className = "hiring-page";
        entry.append(link(page[0], page[1]));
        menu.prepend(entry);
      });
  }

  viewer.onOpen(function (open) {
    var header = open.taskId && open.element.closest(".task-card");
    header = header && header.querySelector("header > div");
    if (!header) {
      return;
    }
    header.querySelectorAll(".hiring-task-page").forEach(function (before) {
      before.remove();
    });
    var ways = document.createElement("p");
    ways.className = "hiring-task-page";
    var page = link("/hiring/tasks/" + encodeURIComponent(open.taskId), "link.task");
    var lists = document.createElement("button");
    lists.type = "button";
    lists.className = "btn btn-link hiring-to-lists";
    lists.textContent = say("link.lists");
    lists.addEventListener("click", function () {
      document.querySelector(".task-filters").scrollIntoView();
    });
    ways.append(page, lists);
    header.append(ways);
    if (window.matchMedia("(max-width: 767px)").matches) {
      document.querySelector(".page-wrap").scrollTop = 0;
    }
  });

  return function watch($rootScope, $timeout) {
    $rootScope.$on("authentication.changed", function (event, login) {
      document.querySelectorAll(".hiring-page").forEach(function (entry) {
        entry.remove();
      });
      if (login) {
        // The head is drawn once it knows who is there.
        $timeout(inTheHead);
      }
    });
  };
});
