/*
 * Draws each process with how often its steps were passed, the more the darker; what nobody came to is hatched. The table below each drawing says
 * the same, and whoever uses no script has it alone.
 */
(function () {
  "use strict";

  var SHADES = 5;

  function shade(times, most) {
    return Math.max(1, Math.ceil((SHADES * Math.log(1 + times)) / Math.log(1 + most)));
  }

  function paint(viewer, section) {
    var registry = viewer.get("elementRegistry");
    var canvas = viewer.get("canvas");
    var rows = Array.from(section.querySelectorAll("tr[data-element]"));
    var most = Math.max.apply(
      null,
      rows.map(function (row) {
        return Number(row.dataset.times);
      }),
    );
    rows.forEach(function (row) {
      var element = registry.get(row.dataset.element);
      if (element) {
        canvas.addMarker(element, "passed-" + shade(Number(row.dataset.times), most));
        if (!element.waypoints) {
          var badge = document.createElement("div");
          badge.className = "standing-there";
          badge.textContent = row.dataset.times;
          viewer.get("overlays").add(element, { position: { top: -12, right: 14 }, html: badge });
        }
      }
    });
    section.querySelectorAll("[data-never]").forEach(function (one) {
      if (registry.get(one.dataset.never)) {
        canvas.addMarker(one.dataset.never, "never-reached");
      }
    });
  }

  function draw(section) {
    var place = section.querySelector(".drawing");
    var viewer = new BpmnJS({ container: place });
    viewer
      .importXML(section.querySelector("pre").textContent)
      .then(function () {
        viewer.get("canvas").zoom("fit-viewport", "auto");
        paint(viewer, section);
        // The table is for keys; a drawing that nobody hears of takes none of their steps.
        place.querySelectorAll("[tabindex], a").forEach(function (one) {
          one.setAttribute("tabindex", "-1");
        });
      })
      .catch(function () {
        place.textContent = place.dataset.failed;
        place.classList.add("failed");
      });
  }

  function drawAll() {
    document.querySelectorAll(".rehearsed").forEach(function (section) {
      if (!section.dataset.drawn) {
        section.dataset.drawn = "yes";
        draw(section);
      }
    });
  }

  document.addEventListener("DOMContentLoaded", drawAll);
  // The report takes the place of what said that it was being made.
  document.addEventListener("htmx:afterSettle", drawAll);
})();
