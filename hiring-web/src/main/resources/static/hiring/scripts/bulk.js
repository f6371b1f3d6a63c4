/*
 * Before a decision about many: the button says how many are left of those whom it meets, what is chosen is heard however early, and no mail stands there that belongs to another reason.
 */
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

  /** One sentence in place of the mail. */
  function sayOfMail(mail, told) {
    var sentence = document.createElement("p");
    sentence.className = "none";
    sentence.textContent = told;
    mail.replaceChildren(sentence);
  }

  document.addEventListener("htmx:beforeRequest", function (event) {
    if (event.detail.target.id === "mail") {
      sayOfMail(event.detail.target, event.detail.target.dataset.looking);
    }
  });
  ["htmx:responseError", "htmx:sendError"].forEach(function (failure) {
    document.addEventListener(failure, function (event) {
      if (event.detail.target.id === "mail") {
        sayOfMail(event.detail.target, event.detail.target.dataset.failed);
      }
    });
  });

  // What is chosen before anything listens would change nothing on the page: it is said again as soon as something does.
  document.addEventListener("htmx:afterProcessNode", function (event) {
    var choice = event.target;
    if (choice.matches("select") && choice.value && !choice.selectedOptions[0].defaultSelected) {
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
})();
