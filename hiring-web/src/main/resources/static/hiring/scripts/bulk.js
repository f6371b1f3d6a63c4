/* Before a decision about many: the button says how many are left of those whom it meets. */
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
})();
