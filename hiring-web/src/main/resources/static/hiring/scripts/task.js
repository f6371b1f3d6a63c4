/*
 * Draws the form of a task and completes it, or the form that starts a process and starts it, through the REST of the engine that Tasklist uses, so that the same rules hold. What the engine refuses is
 * said in place, and nothing that was typed is lost.
 */
(function () {
  "use strict";

  var place = document.querySelector(".task[data-task], .task[data-process]");
  if (!place) {
    return;
  }
  var said = place.dataset;
  /** Where a process is to be started, there is no task yet. */
  var starts = said.process !== undefined;
  var at = said.engine + (starts ? "/process-definition/key/" + encodeURIComponent(said.process) : "/task/" + encodeURIComponent(said.task));
  var token = said.token;
  var taken = said.taken === "true";
  var container = place.querySelector(".form");
  var button = place.querySelector(".complete");
  var problem = place.querySelector(".problem");
  var variables = {};
  var lists = {};
  var deciding = new Set();
  var form;
  var decisions;
  var sending = false;
  /** Whether it is done, so that nothing is left to lose. */
  var done = false;

  /** Milliseconds without a key before what was typed is kept. */
  var PAUSE = 800;
  /** As many signs as the browser still sends from a page that is left. */
  var ON_LEAVING = 60000;
  var kept = place.querySelector(".kept");
  var shown = {};
  var lastKept = "{}";
  /** What was last to be kept, and what was last sent for that: it may be behind another, or under way. */
  var lastAsked = "{}";
  var lastSent = "{}";
  var underWay = 0;
  var waiting = null;
  var keeping = Promise.resolve();

  /**
   * Whether who filled in the form is logged in, maybe anew in another window; then the token of that session is taken. Fails where nothing answers.
   * Whatever is sent without it is refused for want of a token, which says nothing to whoever fills in a form.
   */
  async function isLoggedIn() {
    var answer = await reach(said.engine.replace("/engine/engine/", "/admin/auth/user/"), { headers: { Accept: "application/json" } });
    // Of nobody it says nothing at all.
    var who = answer.ok ? await answer.text() : "";
    if (!who || JSON.parse(who).userId !== said.user) {
      return false;
    }
    // The first answer of a session brings its token; later ones do not, and its cookie is for Tasklist's addresses, but each page of ours with a form has it.
    token = answer.headers.get("X-XSRF-TOKEN") || (await tokenOfPage()) || token;
    return true;
  }

  async function tokenOfPage() {
    var page = await reach(window.location.href, { headers: { Accept: "text/html" } });
    var form = new DOMParser().parseFromString(await page.text(), "text/html").querySelector(".task[data-token]");
    return form && form.dataset.token;
  }

  /** Fetches, or fails with a sentence. */
  async function reach(address, options) {
    try {
      return await fetch(address, options);
    } catch (unreachable) {
      throw new Error(said.unreachable);
    }
  }

  /** What was chosen by a button is pressed again, and not typed. */
  function typedOf(fields) {
    return JSON.stringify(
      Object.entries(fields).filter(function (field) {
        return !deciding.has(field[0]);
      })
    );
  }

  /** The session is over: where nothing is lost by it, the page leads to the log-in and back; else what was typed stays, and the log-in opens beside it. */
  function loggedOut() {
    if (!form || (!starts && typedOf(changed()) === typedOf(JSON.parse(lastKept)))) {
      done = true;
      waiting = null;
      window.location.reload();
      return new Error("");
    }
    var out = new Error(said.out);
    out.logIn = true;
    return out;
  }

  function sentence(words) {
    return /[.!?…]$/.test(words) ? words : words + ".";
  }

  /** What became of the candidate meanwhile, as the page says it now, and what somebody did last; an empty text where it says nothing. */
  async function became() {
    try {
      var answer = await fetch(said.here, { headers: { Accept: "text/html" } });
      var now = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
      var name = now.querySelector(".who h1");
      var stands = now.querySelector(".who .standing");
      if (!name || !stands) {
        return "";
      }
      // What was done before this page was drawn is no cause of what became of them since.
      var deeds = now.querySelectorAll("#history .history > li:has(.who)");
      var last = deeds.length > document.querySelectorAll("#history .history > li:has(.who)").length ? deeds[deeds.length - 1] : null;
      var did =
        last
          ? Array.from(last.querySelectorAll("strong, .who, div > .written"))
              .map(function (part) {
                return part.textContent.trim();
              })
              .join(" ")
          : "";
      return [name.textContent.trim() + ": " + stands.textContent.trim(), did].filter(Boolean).map(sentence).join(" ");
    } catch (unreachable) {
      return "";
    }
  }

  /** Asks the engine; answers what it says, or fails with a sentence. */
  async function ask(path, body, again) {
    var headers = { Accept: "application/json" };
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
      headers["X-XSRF-TOKEN"] = token || "";
    }
    var answer = await reach(at + path, {
      method: body === undefined ? "GET" : "POST",
      headers: headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    // A session that Tasklist has not seen yet gets its token with the first answer.
    token = answer.headers.get("X-XSRF-TOKEN") || token;
    if (answer.status === 401 || answer.status === 403) {
      var before = token;
      if (!(await isLoggedIn())) {
        throw loggedOut();
      }
      if (token !== before && !again) {
        return ask(path, body, true);
      }
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
      throw new Error((answer.status === 404 && !starts) || !told || !told.message ? said.gone : told.message);
    }
    return told;
  }

  function say(told, logIn) {
    problem.textContent = told;
    problem.hidden = !told;
    if (logIn) {
      var link = document.createElement("a");
      link.href = "/hiring/login";
      link.target = "_blank";
      link.textContent = said.logIn;
      problem.append(" ", link);
    }
    if (told) {
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

  /** Who can be chosen where a field's property "people" names a group, and the task itself says nobody. */
  async function people(schema) {
    var asked = schema.components.filter(function (component) {
      return component.valuesKey && (component.properties || {}).people && variables[component.valuesKey] === undefined;
    });
    var choices = {};
    for (var component of asked) {
      var answer = await fetch(
        said.engine + "/user?sortBy=firstName&sortOrder=asc&maxResults=200&memberOfGroup=" + encodeURIComponent(component.properties.people),
        { headers: { Accept: "application/json" } },
      );
      choices[component.valuesKey] = (answer.ok ? await answer.json() : []).map(function (person) {
        var name = [person.firstName, person.lastName].filter(Boolean).join(" ");
        return { label: name || person.id, value: person.id };
      });
    }
    return choices;
  }

  /** What else can be chosen by name; a posting that the address of the page names is chosen already. */
  async function lookedUp(schema) {
    var values = window.HiringLookedUp ? await window.HiringLookedUp.before(schema) : {};
    if (said.posting) {
      values.postingId = said.posting;
      values.openPostings = [{ label: said.postingName, value: said.posting }].concat(
        values.openPostings.filter(function (other) {
          return other.value !== said.posting;
        }),
      );
    }
    return values;
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

  /** Whether nothing is to be filled in above it: then it is what the task is about. */
  function isHead(link) {
    var field = container.querySelector("input, textarea, .fjs-input-group");
    return !field || Boolean(link.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** What goes where the link is not needed: its row, unless something else stands in it. */
  function rowOf(link) {
    var row = link.closest(".fjs-layout-row");
    return row && row.querySelectorAll(".fjs-layout-column").length === 1 ? row : link.closest(".fjs-form-field");
  }

  /** What the task is about comes first beside it, so that its form begins with what is to be filled in. */
  function comeFirst(part) {
    var known = part.closest(".known") || document.querySelector(".beside > .known");
    var first = known.querySelector(":scope > .parts + *") || known.firstElementChild;
    if (first !== part) {
      known.insertBefore(part, first);
    }
  }

  function leadTo(link, part) {
    link.setAttribute("href", "#" + part.id);
    if (isHead(link)) {
      rowOf(link).classList.add("jump");
      comeFirst(part);
    }
  }

  /** A sheet that stands on this page already needs no second place; another one comes beside the form, or, where a field asks for it, into it. */
  function showSheets() {
    container.querySelectorAll('a[href^="/sheets/"]').forEach(function (link) {
      var href = link.getAttribute("href");
      var offer = href.match(/^\/sheets\/offers\/([^/]+)$/);
      var here = said.here.replace("/hiring/", "/sheets/").replace(/\/tasks$/, "");
      var part = document.getElementById(offer ? "offer-" + offer[1] : "scorecards");
      if (href === here) {
        rowOf(link).hidden = true;
      } else if (part && (offer || href === here + "/scorecards")) {
        leadTo(link, part);
      } else if (isHead(link)) {
        if (!document.querySelector('.known > iframe[src="' + href + '"]')) {
          comeFirst(frameOf(href, link.textContent));
        }
        rowOf(link).hidden = true;
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
        frame.style.height = Math.min(body.scrollHeight + 2, window.innerHeight - 130) + "px";
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

  /** Without what is empty: a field that nobody has touched may be nothing before it is drawn, and an empty text after; a number, a text with its signs. */
  function filledIn(value) {
    if (Array.isArray(value)) {
      return value.map(filledIn);
    }
    if (value && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value)
          .map(function (entry) {
            return [entry[0], filledIn(entry[1])];
          })
          .filter(function (entry) {
            return entry[1] !== undefined;
          })
      );
    }
    return value === null || value === "" ? undefined : typeof value === "number" ? String(value) : value;
  }

  /** What somebody has changed, of what the form sends when it is completed. */
  function changed() {
    return Object.fromEntries(
      Object.entries(form._getSubmitData()).filter(function (entry) {
        return JSON.stringify(filledIn(entry[1])) !== JSON.stringify(filledIn(shown[entry[0]]));
      })
    );
  }

  function askDraft(method, body) {
    return fetch("/api/tasks/" + encodeURIComponent(said.task) + "/draft", {
      method: method,
      headers: body ? { "Content-Type": "application/json" } : {},
      keepalive: method !== "GET" && (!body || body.length < ON_LEAVING),
      body: body,
    });
  }

  /** What was typed before, here or in Tasklist; a task that nobody has yet keeps nothing. */
  async function draft() {
    if (!taken) {
      return {};
    }
    try {
      var answer = await askDraft("GET");
      return answer.status === 200 ? (await answer.json()).fields : {};
    } catch (unreachable) {
      return {};
    }
  }

  /** Keeps what is typed on the server, one state after the other, so that an earlier one never comes after a later one. */
  function keep() {
    waiting = null;
    var body = JSON.stringify(changed());
    if (body === lastAsked || sending || !taken) {
      return;
    }
    lastAsked = body;
    function send() {
      lastSent = body;
      return body === "{}" ? askDraft("DELETE") : askDraft("PUT", body);
    }
    // Where nothing is under way it goes at once, as a page that is left does nothing later.
    keeping = (underWay++ > 0 ? keeping.then(send) : send())
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        lastKept = body;
        var now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
        kept.textContent = body === "{}" ? "" : said.kept.replace("{0}", now);
      })
      .catch(function () {
        // What came later may have been kept all the same; what did not is sent again with the next key.
        lastSent = lastSent === body ? lastKept : lastSent;
        lastAsked = lastAsked === body ? lastKept : lastAsked;
        kept.textContent = said.unkept;
      })
      .finally(function () {
        underWay--;
      });
  }

  /** Whether something that was typed is neither kept nor on its way to be: where nobody has the task yet, where a process is to be started, and where keeping it failed. */
  function unsaved() {
    var safe = lastSent.length < ON_LEAVING ? lastSent : lastKept;
    return form && !done && typedOf(changed()) !== typedOf(JSON.parse(safe));
  }

  async function draw() {
    try {
      var schema = await ask(starts ? "/deployed-start-form" : "/deployed-form");
      variables = await ask("/form-variables?deserializeValues=false");
      schema.components.forEach(function (component) {
        if (component.key && component.valuesKey) {
          lists[component.key] = component.valuesKey;
        }
      });
      window.HiringChoices.flat(schema.components).forEach(function (component) {
        if (window.HiringChoices.property(component, "decides")) {
          deciding.add(component.key);
        }
      });
      container.textContent = "";
      // The viewer hands a text over a moment after its last key, and takes it from the field only then: were the form drawn meanwhile, the text would be gone.
      form = new window.FormViewer.Form({ container: container, debounce: false });
      var base = Object.assign(dataOf(schema), await people(schema), await lookedUp(schema));
      var before = await draft();
      await form.importSchema(schema, Object.assign({}, base, before));
      shown = JSON.parse(JSON.stringify(form._getState().data));
      Object.keys(before).forEach(function (name) {
        // What was typed before counts as typed.
        shown[name] = base[name];
      });
      lastKept = JSON.stringify(changed());
      lastAsked = lastKept;
      lastSent = lastKept;
      form.on("changed", function () {
        clearTimeout(waiting);
        waiting = setTimeout(keep, PAUSE);
      });
      form.on("submit", complete);
      if (window.HiringLookedUp) {
        window.HiringLookedUp.follow(form, schema);
      }
      window.HiringViewerWords(form, container, (await (await fetch("/hiring/files/words")).json()).words);
      showSheets();
      new MutationObserver(showSheets).observe(container, { childList: true, subtree: true });
      button.disabled = false;
      decisions = window.HiringChoices.show({
        form: form,
        schema: schema,
        element: container,
        isShut: function () {
          return sending;
        },
        complete: function () {
          form.submit();
        },
      });
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

  /** Where it goes on: at the first task of what was started, or at the candidate whom it is about. */
  async function placeOf(started) {
    if (said.process !== "posting") {
      return "/hiring/applications/" + encodeURIComponent(started.businessKey) + "?done=true";
    }
    var answer = await fetch(said.engine + "/task?processInstanceId=" + encodeURIComponent(started.id), {
      headers: { Accept: "application/json" },
    });
    var tasks = answer.ok ? await answer.json() : [];
    return tasks.length > 0
      ? "/hiring/tasks/" + encodeURIComponent(tasks[0].id)
      : "/hiring/postings/" + encodeURIComponent(started.businessKey) + "/tasks";
  }

  /** A file that was chosen beside the form of a candidate goes to their application; the page that keeps it leads on. Answers whether there is one. */
  function sendAlong(started) {
    var along = place.querySelector(".with-it");
    if (!along || along.elements.resume.files.length === 0) {
      return false;
    }
    along.action = "/hiring/applications/" + encodeURIComponent(started.businessKey) + "/resume";
    along.submit();
    return true;
  }

  async function complete(filled) {
    if (sending) {
      return;
    }
    var leaving = false;
    sending = true;
    button.disabled = true;
    decisions.draw();
    clearTimeout(waiting);
    say("");
    try {
      await keeping;
      if (Object.keys(filled.errors).length > 0 && (await faulty())) {
        say(said.faulty);
        var first = container.querySelector(".fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select");
        if (first) {
          first.focus();
        }
        return;
      }
      if (!taken && !starts) {
        await ask("/claim", { userId: said.user });
        taken = true;
      }
      var started = await ask("/submit-form", { variables: variablesOf(filled.data) });
      done = true;
      leaving = starts && sendAlong(started);
      if (!leaving) {
        window.location.assign(starts ? await placeOf(started) : said.after);
      }
      return;
    } catch (refused) {
      say(
        refused.message === said.gone && !starts ? said.gone + " " + ((await became()) || said.again) : refused.message,
        refused.logIn
      );
    } finally {
      // A file takes its time; nobody adds the same candidate twice meanwhile.
      sending = leaving;
      button.disabled = leaving;
      decisions.draw();
    }
  }

  window.addEventListener("pagehide", function () {
    if (waiting !== null) {
      clearTimeout(waiting);
      keep();
    }
  });

  // Nobody loses by a wrong click what is not kept; what is asked for in vain is soon clicked away unread.
  window.addEventListener("beforeunload", function (event) {
    if (waiting !== null) {
      clearTimeout(waiting);
      keep();
    }
    if (unsaved()) {
      event.preventDefault();
    }
  });

  button.addEventListener("click", function () {
    // The viewer tells of it as of any other way to submit its form.
    form.submit();
  });

  document.addEventListener("DOMContentLoaded", draw);
})();
