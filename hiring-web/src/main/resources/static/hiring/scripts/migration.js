/*
 * Draws the version that is left beside the version that comes. A click on a step where somebody stands chooses it, a click on a step
 * of the other drawing is its place; the table says the same, and whoever uses keys, or no script, has it alone.
 */
(function () {
  "use strict";

  function draw(place) {
    var viewer = new BpmnJS({ container: place });
    return fetch(place.dataset.source)
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
        viewer.get("canvas").zoom("fit-viewport", "auto");
        return viewer;
      })
      .catch(function () {
        place.textContent = place.dataset.failed;
        place.classList.add("failed");
        return null;
      });
  }

  function mark(viewer, step, marker, on) {
    if (viewer && step && viewer.get("elementRegistry").get(step)) {
      viewer.get("canvas")[on ? "addMarker" : "removeMarker"](step, marker);
    }
  }

  function count(viewer, row) {
    if (viewer.get("elementRegistry").get(row.dataset.step)) {
      var badge = document.createElement("div");
      badge.className = "standing-there";
      badge.textContent = row.dataset.standing;
      viewer.get("overlays").add(row.dataset.step, { position: { top: -14, right: 18 }, html: badge });
      mark(viewer, row.dataset.step, "stood-on", true);
    }
  }

  function placeOf(row) {
    var chosen = row.querySelector("select").selectedOptions[0];
    return chosen && chosen.dataset.place;
  }

  function show(move) {
    var rows = Array.from(move.querySelectorAll("tr[data-step]"));
    var chosen = null;
    Promise.all(Array.from(move.querySelectorAll(".drawing")).map(draw)).then(function (viewers) {
      var before = viewers[0];
      var after = viewers[1];

      function choose(row) {
        if (chosen) {
          mark(before, chosen.dataset.step, "chosen-step", false);
          mark(after, placeOf(chosen), "chosen-step", false);
          chosen.classList.remove("chosen-step");
        }
        chosen = row;
        mark(before, row.dataset.step, "chosen-step", true);
        mark(after, placeOf(row), "chosen-step", true);
        row.classList.add("chosen-step");
      }

      rows.forEach(function (row) {
        if (before) {
          count(before, row);
        }
        row.addEventListener("focusin", function () {
          choose(row);
        });
        row.querySelector("select").addEventListener("change", function () {
          rows.forEach(function (other) {
            other.querySelectorAll("option").forEach(function (option) {
              mark(after, option.dataset.place, "chosen-step", false);
            });
          });
          choose(row);
        });
      });
      if (before) {
        before.on("element.click", function (event) {
          var row = rows.find(function (one) {
            return one.dataset.step === event.element.id;
          });
          if (row) {
            choose(row);
          }
        });
      }
      if (after) {
        after.on("element.click", function (event) {
          var option = chosen && chosen.querySelector('option[data-place="' + CSS.escape(event.element.id) + '"]');
          if (option) {
            var select = option.closest("select");
            select.value = option.value;
            select.dispatchEvent(new Event("change"));
          }
        });
      }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("section[aria-labelledby^='move-']").forEach(show);
  });
})();
