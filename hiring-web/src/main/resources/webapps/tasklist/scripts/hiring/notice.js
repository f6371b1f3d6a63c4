/*
 * One line above the task that says what has just happened. Tasklist's own notices lie over what people read, and those that tell of an error stay
 * there when the next task is open.
 */
define([], function () {
  "use strict";

  function line() {
    var bar = document.querySelector(".task-details > header.top");
    var said = bar && bar.querySelector(".hiring-said");
    if (bar && !said) {
      said = document.createElement("p");
      said.className = "hiring-said";
      said.setAttribute("role", "status");
      bar.appendChild(said);
    }
    return said;
  }

  return {
    say: function (sentence) {
      var said = line();
      if (said) {
        said.textContent = sentence;
        said.title = sentence;
      }
    },
    /** Makes the line before there is something to say, since a screen reader tells changes alone. */
    prepare: function () {
      line();
    },
  };
});
