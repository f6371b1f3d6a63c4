/*
 * Draws the diagram with what the table below it says: how many stand on a step, how long half of them wait, whether any is overdue. A
 * click on a step goes where its line of the table leads; whoever uses keys, or no script, has the table.
 */
(function () {
  "use strict";

  function rowOf(step) {
    return document.querySelector('tr[data-step="' + CSS.escape(step) + '"]');
  }

  function badge(row) {
    var badge = document.createElement("div");
    badge.className = "standing-there" + (Number(row.dataset.overdue) > 0 ? " late" : "");
    badge.textContent = row.dataset.standing;
    badge.title = row.dataset.says;
    if (row.dataset.says) {
      var says = document.createElement("small");
      says.textContent = row.dataset.says;
      badge.append(says);
    }
    return badge;
  }

  function follow(step) {
    var row = rowOf(step);
    var link = row && row.querySelector("a");
    if (link) {
      window.location.assign(link.href);
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    var place = document.querySelector(".drawing");
    var viewer = new BpmnJS({ container: place });
    // Keys go to the table, which says the same; nothing here is to be stopped at.
    place.querySelectorAll("a, svg[tabindex]").forEach(function (stop) {
      stop.setAttribute("tabindex", "-1");
    });
    fetch(place.dataset.source)
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (xml) {
        return viewer.importXML(xml);
      })
      .then(function () {
        var canvas = viewer.get("canvas");
        canvas.zoom("fit-viewport", "auto");
        document.querySelectorAll("tr[data-step]").forEach(function (row) {
          var step = row.dataset.step;
          if (Number(row.dataset.standing) > 0 && viewer.get("elementRegistry").get(step)) {
            viewer.get("overlays").add(step, { position: { top: -14, right: 18 }, html: badge(row) });
            canvas.addMarker(step, "stood-on");
          }
        });
        viewer.on("element.click", function (event) {
          follow(event.element.id);
        });
      })
      .catch(function () {
        // The table says the same.
        place.textContent = place.dataset.failed;
        place.classList.add("failed");
      });
  });
})();
