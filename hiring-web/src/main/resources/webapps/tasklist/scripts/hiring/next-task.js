/*
 * After "Complete" it is said what has happened, and the next task of the list is open. A task that went meanwhile, because somebody else completed
 * it or it is no longer needed, says what became of the candidate, and what was typed stays there to be copied.
 */
define(["angular", "hiring/viewer", "hiring/notice", "hiring/decisions", "hiring/drafts", "hiring/say"], function (
  angular,
  viewer,
  notice,
  decisions,
  drafts,
  say,
) {
  "use strict";

  /** The form that is open in this directive; there is one at most. */
  var opened = new WeakMap();

  /** The task whose form stands there: {taskId, scope, element}. */
  var shown = null;

  /** The tasks that were completed here. */
  var done = new Set();

  /** The tasks that are being completed, each with the questions about it that wait for what comes of it. */
  var underway = new Map();

  function settle(taskId) {
    var waiting = underway.get(taskId) || [];
    underway.delete(taskId);
    waiting.forEach(function (ask) {
      ask();
    });
  }

  viewer.onOpen(function (open) {
    opened.set(open.element, open);
    notice.prepare();
  });

  function idOf(card) {
    var link = card.querySelector("a[href*='task=']");
    var named = link && link.getAttribute("href").match(/[?&]task=([^&]+)/);
    return named && named[1];
  }

  /** The task below this one in the list, or else the one above it. */
  function neighbour(taskId) {
    var ids = Array.from(document.querySelectorAll("[cam-tasks] li.task")).map(idOf);
    var at = ids.indexOf(taskId);
    return at < 0 ? null : ids[at + 1] || ids[at - 1] || null;
  }

  function sentenceFor(open, name) {
    var of = open && open.data && open.data.candidateName ? ": " + open.data.candidateName : "";
    return (open && decisions.sentence(open)) || say("done", name + of);
  }

  function isGone(error) {
    var words = (error && error.message) || "";
    return (
      (error && error.status === 404) ||
      /task is null|No matching task|not open any more|does not exist|Cannot find task/i.test(words)
    );
  }

  /** Where the application stands, as its sheet says it; nothing where there is none to be read. */
  function standing(open) {
    var id = open && open.data && open.data.applicationId;
    if (!id) {
      return Promise.resolve(null);
    }
    return fetch("/sheets/applications/" + encodeURIComponent(id), { credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.text() : null;
      })
      .then(function (page) {
        var sheet = page && new DOMParser().parseFromString(page, "text/html");
        var name = sheet && sheet.querySelector("h1");
        var stands = sheet && sheet.querySelector(".standing");
        return name && stands ? name.textContent.trim() + ": " + stands.textContent.trim() + "." : null;
      })
      .catch(function () {
        return null;
      });
  }

  /** The texts that somebody typed, to be copied. */
  function typedTexts(element) {
    return Array.from(element.querySelectorAll(".fjs-form textarea, .fjs-form input[type=text]"))
      .filter(function (field) {
        return !field.readOnly && field.value.trim().length > 2 && field.closest(".fjs-form-field-textarea, .fjs-form-field-textfield");
      })
      .map(function (field) {
        return field.value;
      });
  }

  function paragraph(words) {
    var made = document.createElement("p");
    made.textContent = words;
    return made;
  }

  /** Says beside the button why it did not do what it should, where nobody looks past it; it goes with the next try. The first field that is marked is in sight, too. */
  function refuse(element, sentence) {
    var foot = element.querySelector(".form-actions");
    var refused = element.querySelector(".hiring-refused");
    if (!refused) {
      refused = paragraph("");
      refused.className = "hiring-refused";
      refused.setAttribute("role", "alert");
      if (foot) {
        foot.parentNode.insertBefore(refused, foot);
      } else {
        element.appendChild(refused);
      }
    }
    refused.textContent = sentence;
    refused.hidden = !sentence;
    var marked = element.querySelector(".fjs-has-errors input, .fjs-has-errors textarea");
    if (sentence && marked) {
      marked.focus({ preventScroll: true });
      marked.closest(".fjs-form-field").scrollIntoView({ block: "nearest" });
    }
  }

  function showGone(element, open) {
    if (element.querySelector(".hiring-gone")) {
      return;
    }
    var gone = document.createElement("div");
    gone.className = "hiring-gone";
    gone.setAttribute("role", "alert");
    gone.appendChild(paragraph(say("gone")));
    var texts = typedTexts(element);
    if (texts.length > 0) {
      gone.appendChild(paragraph(say("gone.typed")));
      texts.forEach(function (text) {
        var kept = document.createElement("textarea");
        kept.readOnly = true;
        kept.className = "form-control";
        kept.setAttribute("aria-label", say("typed"));
        kept.value = text;
        gone.appendChild(kept);
      });
    }
    var foot = element.querySelector(".form-actions");
    foot.parentNode.insertBefore(gone, foot.parentNode.firstChild);
    refuse(element, "");
    standing(open).then(function (words) {
      if (words) {
        gone.insertBefore(paragraph(words), gone.children[1] || null);
      }
    });
  }

  /**
   * Tasklist looks every few seconds whether the open task is still there, and takes the answer for the task that is open when it comes. What was
   * completed here is not looked for, nor what is just being completed, and an answer about a task that has been left is for nobody.
   */
  function askForTheOpenTaskAlone(camAPI, $location) {
    var tasks = camAPI.resource("task");
    var get = tasks.get;
    var claim = tasks.claim;
    // Who would take a task that has gone reads what became of it, and no second notice lies over that.
    tasks.claim = function (id, user, answer) {
      return claim.call(tasks, id, user, function (error) {
        if (!(error && isGone(error) && tellGone(id))) {
          answer.apply(this, arguments);
        }
      });
    };
    tasks.get = function (id, answer) {
      function answerIfOpen(error) {
        var open = $location.search().task;
        if (!(error && open && open !== id)) {
          answer.apply(this, arguments);
        }
      }
      function ask() {
        return done.has(id)
          ? answerIfOpen({ status: 404, message: "No matching task" })
          : get.call(tasks, id, answerIfOpen);
      }
      return underway.has(id) ? underway.get(id).push(ask) : ask();
    };
  }

  /** Where the form of this task is what is open; answers whether it is. */
  function tellGone(taskId) {
    if (!shown || shown.taskId !== taskId) {
      return false;
    }
    shown.scope.$evalAsync(function () {
      shown.scope.taskRemoved = true;
    });
    showGone(shown.element, opened.get(shown.element));
    return true;
  }

  /** Once a process is started, what is to be done first about it is open; why it was not started stands at the end of the form, which Tasklist's own notice would lie over. */
  function decorateStart(scope, element, $injector) {
    var told = scope.onFormCompletionCallback;
    scope.onFormCompletionCallback = function (error, result) {
      if (error) {
        refuse(element, error.message || say("refused"));
        told({ message: "camForm submission prevented" });
        return;
      }
      told(error, result);
      $injector
        .get("camAPI")
        .resource("task")
        .list({ processInstanceBusinessKey: result.businessKey, maxResults: 1 })
        .then(function (tasks) {
          var first = (tasks._embedded ? tasks._embedded.task : tasks.items || tasks)[0];
          if (first) {
            scope.$root.$evalAsync(function () {
              $injector.get("$location").search("task", first.id);
            });
          }
        });
    };
  }

  function decorate(tell, scope, element, $injector) {
    if (!tell.getParams().taskId) {
      decorateStart(scope, element, $injector);
      return;
    }
    shown = { taskId: tell.getParams().taskId, scope: scope, element: element };
    // What was told of the task before is about that one.
    $injector.get("Notifications").clearAll();
    var told = scope.onFormCompletionCallback;
    var complete = scope.complete;

    // What was being kept of it arrives first: nothing is kept of a task that is done.
    scope.complete = function () {
      var open = opened.get(element);
      if (scope.completeInProgress || !open) {
        return complete();
      }
      scope.completeInProgress = true;
      underway.set(tell.getParams().taskId, []);
      refuse(element, "");
      drafts.close(open).then(function () {
        scope.$evalAsync(complete);
      });
      return true;
    };
    // So it is by keys and by our own buttons.
    tell.attemptComplete = function () {
      return !scope.disableCompleteButton() && scope.complete();
    };

    scope.$watch("completeInProgress", function (now, before) {
      if (before && !now) {
        settle(tell.getParams().taskId);
      }
    });

    scope.onFormCompletionCallback = function (error, result) {
      var open = opened.get(element);
      if (error) {
        settle(tell.getParams().taskId);
        if (open) {
          drafts.reopen(open);
        }
        if (isGone(error)) {
          scope.$evalAsync(function () {
            scope.taskRemoved = true;
          });
          showGone(element, open);
          return;
        }
        refuse(element, error.message || say("refused"));
        return;
      }
      var taskId = tell.getParams().taskId;
      done.add(taskId);
      settle(taskId);
      var heading = document.querySelector(".task-card h2.task");
      var next = neighbour(taskId);
      told(error, result);
      notice.say(sentenceFor(open, heading ? heading.textContent.trim() : say("done.task")));
      if (next) {
        $injector.get("$location").search("task", next);
      }
    };

    scope.$on("taskremoved", function () {
      showGone(element, opened.get(element));
    });
  }

  return { decorate: decorate, askForTheOpenTaskAlone: askForTheOpenTaskAlone };
});
