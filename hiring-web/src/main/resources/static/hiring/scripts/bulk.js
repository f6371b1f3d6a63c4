/* Before a decision about many: the button says how many are left of those whom it meets, and what is chosen is heard however early. */
(function () {
  "use strict";

  document.addEventListener("change", function (event) {
    if (event.target.name !== "without") {
      return;
    }
    var go = document.getElementById("go");
    var left = Number(go.dataset.all) - document.querySelectorAll("input[name=without]:checked").length;
    go.disabled = left === 0;
    go.textContent = go.dataset.words.replace("%", left.toLocaleString(document.documentElement.lang));
  });

  // What is chosen before anything listens would change nothing on the page: it is said again as soon as something does.
  document.addEventListener("htmx:afterProcessNode", function (event) {
    var choice = event.target;
    if (choice.matches("select") && choice.value && !choice.selectedOptions[0].defaultSelected) {
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
})();
