/*
 * What is typed into a task's form is kept while it is typed, on the server, for who typed it, until the task is done: going to another task and
 * back, or to another machine, shows it again. Tasklist's own "Save" keeps a form in one browser, for whoever sits there next.
 */
define(["hiring/viewer", "hiring/say"], function (viewer, say) {
  "use strict";

  /** Milliseconds without a key before what was typed is sent: short enough to lose next to nothing, long enough not to send each letter. */
  var PAUSE = 800;

  function address(taskId) {
    return "/api/tasks/" + encodeURIComponent(taskId) + "/draft";
  }

  function isHers(open) {
    return Boolean(open.taskId) && !open.tell.getOptions().disableForm;
  }

  function send(method, taskId, body) {
    return fetch(address(taskId), {
      method: method,
      credentials: "same-origin",
      keepalive: Boolean(body) && body.length < 60000,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body,
    });
  }

  function clock(instant) {
    return new Date(instant).toLocaleTimeString(say.days, { hour: "2-digit", minute: "2-digit" });
  }

  function tell(open, words, isWarning) {
    var foot = open.element.querySelector(".form-actions");
    var line = foot && foot.querySelector(".hiring-draft");
    if (foot && !line) {
      line = document.createElement("p");
      line.className = "hiring-draft";
      line.setAttribute("role", "status");
      foot.insertBefore(line, foot.firstChild);
    }
    if (line) {
      line.textContent = words;
      line.classList.toggle("hiring-draft-lost", Boolean(isWarning));
    }
  }

  /** Without what is empty: a field that nobody has touched may be nothing before it is drawn, and an empty text after; a number, a text with its signs. */
  function filled(value) {
    if (Array.isArray(value)) {
      return value.map(function (row) {
        return filled(row) === undefined ? null : filled(row);
      });
    }
    if (value && typeof value === "object") {
      return Object.keys(value).reduce(function (rest, key) {
        var inside = filled(value[key]);
        if (inside !== undefined) {
          rest[key] = inside;
        }
        return rest;
      }, {});
    }
    return value === null || value === "" ? undefined : typeof value === "number" ? String(value) : value;
  }

  function isSame(one, other) {
    return JSON.stringify(filled(one)) === JSON.stringify(filled(other));
  }

  /** Only what the form sends when it is completed, and of that only what somebody has changed. */
  function typed(open) {
    var now = open.form._getSubmitData();
    return Object.keys(now).reduce(function (changed, key) {
      if (!isSame(now[key], open.shown[key])) {
        changed[key] = now[key];
      }
      return changed;
    }, {});
  }

  function keep(open) {
    open.waiting = null;
    var body = JSON.stringify(typed(open));
    if (body === open.kept || open.closed || !isHers(open)) {
      return open.sending;
    }
    // One after the other: an earlier state never comes after a later one.
    open.sending = open.sending
      .then(function () {
        return body === "{}" ? send("DELETE", open.taskId) : send("PUT", open.taskId, body);
      })
      .then(function (answer) {
        if (answer.ok) {
          open.kept = body;
          if (answer.status === 204) {
            tell(open, "");
            return null;
          }
          return answer.json().then(function (draft) {
            tell(open, say("draft.kept", clock(draft.keptAt)));
          });
        }
        if (answer.status === 401) {
          tell(open, say("draft.logged-out"), true);
        } else if (answer.status !== 404) {
          return answer.json().then(function (problem) {
            tell(open, say("draft.refused", problem.detail || say("draft.try-again")), true);
          });
        }
        return null;
      })
      .catch(function () {
        tell(open, say("draft.unanswered"), true);
        open.waiting = open.waiting || setTimeout(keep, PAUSE * 10, open);
      });
    return open.sending;
  }

  function keepNow(open) {
    if (open.waiting) {
      clearTimeout(open.waiting);
      keep(open);
    }
  }

  function whoIsHere(open) {
    return open.scope.$root.authentication && open.scope.$root.authentication.name;
  }

  /*
   * Where the server has forgotten who is here, Tasklist leaves for its page to log in, and stores the form in this browser, for whoever comes next. What was typed
   * stays in this window instead, and for the same person.
   */
  var IN_THIS_WINDOW = "hiring-draft:";

  function keepInThisWindow(open) {
    var fields = typed(open);
    if (open.user && Object.keys(fields).length > 0) {
      sessionStorage.setItem(IN_THIS_WINDOW + open.taskId, JSON.stringify({ user: open.user, fields: fields }));
    }
    open.closed = true;
    setTimeout(function () {
      localStorage.removeItem("camunda-form:" + open.taskId);
    });
  }

  function takeFromThisWindow(open) {
    var stored = sessionStorage.getItem(IN_THIS_WINDOW + open.taskId);
    var left = stored && JSON.parse(stored);
    if (!left || left.user !== whoIsHere(open)) {
      return {};
    }
    sessionStorage.removeItem(IN_THIS_WINDOW + open.taskId);
    return left.fields;
  }

  /** What is kept of this form, on the server and in this window. Where that cannot be read, nothing is written over it. */
  function read(open) {
    return send("GET", open.taskId)
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error("The draft cannot be read: " + answer.status);
        }
        return answer.status === 200 ? answer.json() : null;
      })
      .then(function (draft) {
        open.isRead = true;
        open.draft = draft;
        var left = takeFromThisWindow(open);
        open.fields = Object.assign({}, draft ? draft.fields : {}, left);
        // The form as it would be without, to know later what was typed.
        open.before = Object.assign({}, open.data);
        return open.fields;
      })
      .catch(function () {
        open.isUnreadable = true;
        return {};
      });
  }

  viewer.fill(function (open) {
    return isHers(open) ? read(open) : {};
  });

  /** From here on, what differs from the form as it was opened is kept. */
  function begin(open) {
    open.shown = JSON.parse(JSON.stringify(open.form._getState().data));
    open.kept = "{}";
    if (open.isUnreadable) {
      tell(open, say("draft.unreadable"), true);
    } else if (open.fields) {
      // What was typed before counts as typed.
      Object.keys(open.fields).forEach(function (key) {
        open.shown[key] = open.before[key];
      });
      open.kept = JSON.stringify(open.draft ? open.draft.fields : {});
      tell(open, open.draft ? say("draft.kept", clock(open.draft.keptAt)) : "");
      if (!isSame(open.fields, open.draft ? open.draft.fields : {})) {
        open.waiting = setTimeout(keep, PAUSE, open);
      }
    }
  }

  viewer.onOpen(function (open) {
    if (!open.taskId) {
      return;
    }
    open.user = whoIsHere(open);
    open.sending = Promise.resolve();
    begin(open);
    open.form.on("changed", function () {
      if (!open.closed && open.isRead && isHers(open)) {
        clearTimeout(open.waiting);
        open.waiting = setTimeout(keep, PAUSE, open);
      }
    });
    // Who takes the task finds what they have typed before they gave it back.
    open.scope.$watch("options.disableForm", function (shut) {
      if (!shut && !open.isRead && !open.isUnreadable && isHers(open)) {
        read(open)
          .then(function (fields) {
            return Object.keys(fields).length > 0 ? open.refill(fields) : null;
          })
          .then(function () {
            begin(open);
          });
      }
    });
    var leaving = function () {
      keepNow(open);
    };
    window.addEventListener("pagehide", leaving);
    open.scope.$on("authentication.login.required", function () {
      keepInThisWindow(open);
    });
    open.scope.$on("$destroy", function () {
      leaving();
      window.removeEventListener("pagehide", leaving);
    });
  });

  return {
    /** Nothing more is kept of this form; answers when what was being sent has arrived. */
    close: function (open) {
      open.closed = true;
      clearTimeout(open.waiting);
      open.waiting = null;
      return open.sending || Promise.resolve();
    },
    /** Completing it was refused, and typing goes on. */
    reopen: function (open) {
      open.closed = false;
    },
  };
});
