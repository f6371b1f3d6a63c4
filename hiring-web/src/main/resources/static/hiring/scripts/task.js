/*
 * Draws the form of a task and completes it, through the REST of the engine that Tasklist uses, so that the same rules hold. What the engine refuses is
 * said in place, and nothing that was typed is lost.
 */
(function () {
  "use strict";

  var place = document.querySelector(".task[data-task]");
  if (!place) {
    return;
  }
  var said = place.dataset;
  var at = said.engine + "/task/" + encodeURIComponent(said.task);
  var token = said.token;
  var taken = said.taken === "true";
  var container = place.querySelector(".form");
  var button = place.querySelector(".complete");
  var problem = place.querySelector(".problem");
  var variables = {};
  var lists = {};
  var form;
  var sending = false;

  /** Asks the engine; answers what it says, or fails with a sentence. */
  async function ask(path, body) {
    var headers = { Accept: "application/json" };
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
      headers["X-XSRF-TOKEN"] = token || "";
    }
    var answer;
    try {
      answer = await fetch(at + path, {
        method: body === undefined ? "GET" : "POST",
        headers: headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    } catch (unreachable) {
      throw new Error(said.unreachable);
    }
    // A session that Tasklist has not seen yet gets its token with the first answer.
    token = answer.headers.get("X-XSRF-TOKEN") || token;
    if (answer.status === 401) {
      // The session is over; the page leads to the log-in and back.
      window.location.reload();
      throw new Error(said.unreachable);
    }
    if (answer.status === 204) {
      return null;
    }
    var told = null;
    try {
      told = await answer.json();
    } catch (noJson) {
      // Only a status, then.
    }
    if (!answer.ok) {
      throw new Error(answer.status === 404 || !told || !told.message ? said.gone : told.message);
    }
    return told;
  }

  function say(sentence) {
    problem.textContent = sentence;
    problem.hidden = !sentence;
    if (sentence) {
      problem.scrollIntoView({ block: "nearest" });
    }
  }

  /** The values of a form as Tasklist hands them to it: JSON parsed, dates without their zone, and lists of words as choices. */
  function dataOf(schema) {
    var choices = new Set(
      schema.components.map(function (component) {
        return component.valuesKey;
      })
    );
    var data = {};
    Object.entries(variables).forEach(function (entry) {
      var name = entry[0];
      var variable = entry[1];
      var value = variable.value;
      if (variable.type === "Date" && value) {
        value = value.replace(/(\.\d+)?([+-]\d{4}|Z)$/, "");
      } else if (variable.type === "Json" && typeof value === "string") {
        value = JSON.parse(value);
        if (choices.has(name) && Array.isArray(value)) {
          value = value.map(function (choice) {
            return typeof choice === "string" ? { label: choice, value: choice } : choice;
          });
        }
      }
      data[name] = value;
    });
    return data;
  }

  /** What was typed, as Tasklist sends it: lists and objects as JSON, all else plainly. */
  function variablesOf(data) {
    var sent = {};
    Object.entries(data).forEach(function (entry) {
      var name = entry[0];
      var value = entry[1];
      if (value !== null && typeof value === "object") {
        var known = variables[name] || variables[lists[name]];
        sent[name] = { type: known ? known.type : "Json", valueInfo: known ? known.valueInfo : undefined, value: JSON.stringify(value) };
      } else {
        sent[name] = { value: value };
      }
    });
    return sent;
  }

  /** A sheet that stands on this page already needs no second place; another one is shown inside the form, as in Tasklist. */
  function showSheets() {
    container.querySelectorAll('a[href^="/sheets/"]').forEach(function (link) {
      var href = link.getAttribute("href");
      var offer = href.match(/^\/sheets\/offers\/([^/]+)$/);
      var here = said.here.replace("/hiring/", "/sheets/").replace(/\/tasks$/, "");
      if (href === here) {
        link.closest(".fjs-form-field").hidden = true;
      } else if (href === here + "/scorecards" && document.getElementById("scorecards")) {
        link.setAttribute("href", "#scorecards");
      } else if (offer && document.getElementById("offer-" + offer[1])) {
        link.setAttribute("href", "#offer-" + offer[1]);
      } else {
        link.replaceWith(frameOf(href, link.textContent));
      }
    });
  }

  function frameOf(href, title) {
    var frame = document.createElement("iframe");
    frame.src = href;
    frame.title = title;
    frame.className = "sheet";
    frame.addEventListener("load", function () {
      var body = frame.contentDocument.body;
      new frame.contentWindow.ResizeObserver(function () {
        frame.style.height = Math.min(body.scrollHeight + 2, 480) + "px";
      }).observe(body);
      // Whoever chooses a file means it, and may complete the task without pressing the sheet's own button.
      body.querySelectorAll("form input[type=file]").forEach(function (file) {
        file.addEventListener("change", function () {
          file.form.requestSubmit();
        });
      });
    });
    return frame;
  }

  async function draw() {
    try {
      var schema = await ask("/deployed-form");
      variables = await ask("/form-variables?deserializeValues=false");
      schema.components.forEach(function (component) {
        if (component.key && component.valuesKey) {
          lists[component.key] = component.valuesKey;
        }
      });
      container.textContent = "";
      form = new window.FormViewer.Form({ container: container });
      await form.importSchema(schema, dataOf(schema));
      form.on("submit", complete);
      showSheets();
      new MutationObserver(showSheets).observe(container, { childList: true, subtree: true });
      button.disabled = false;
    } catch (failed) {
      container.textContent = "";
      say(failed.message);
    }
  }

  /** Whether the form shows something that is wrong. The viewer reports empty lists for lists that are right, so what counts is what it shows. */
  function faulty() {
    return new Promise(function (done) {
      setTimeout(function () {
        done(container.querySelector(".fjs-form-field-error") !== null);
      }, 50);
    });
  }

  async function complete(typed) {
    if (sending) {
      return;
    }
    sending = true;
    button.disabled = true;
    say("");
    try {
      if (Object.keys(typed.errors).length > 0 && (await faulty())) {
        say(said.faulty);
        var first = container.querySelector(".fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select");
        if (first) {
          first.focus();
        }
        return;
      }
      if (!taken) {
        await ask("/claim", { userId: said.user });
        taken = true;
      }
      await ask("/submit-form", { variables: variablesOf(typed.data) });
      window.location.assign(said.after);
      return;
    } catch (refused) {
      say(refused.message);
    } finally {
      sending = false;
      button.disabled = false;
    }
  }

  button.addEventListener("click", function () {
    // The viewer tells of it as of any other way to submit its form.
    form.submit();
  });

  document.addEventListener("DOMContentLoaded", draw);
})();
