/*
 * Tells the other parts of each task's form as it opens. The form viewer that Tasklist 7.24 brings hands its form to nobody, and what people
 * type, which fields there are and what they lack is known to the form alone. The viewer's class is taken from Tasklist's own bundle, where it
 * has the number below; 7.24 is the last release of its kind, so the number stays. Were it another, forms would work as Camunda
 * ships them: no drafts, no buttons for decisions.
 *
 * A part may
 *   - listen: onOpen(function (open) {}), when a form stands there;
 *   - bring values of its own before: fill(function (open) { return promise of values by key });
 * with open: {form, schema, data, element, tell, scope, taskId}, and open.refill(values) to show other values. A form that starts a process has no taskId.
 */
define(["angular"], function (angular) {
  "use strict";

  var FORM_VIEWER = 57661;
  var listeners = [];
  var fillers = [];

  function viewerClass() {
    var found = null;
    try {
      window.webpackChunkcamunda_bpm_webapp.push([
        ["hiring"],
        {},
        function (require) {
          found = require(FORM_VIEWER).Form;
        },
      ]);
    } catch (missing) {
      found = null;
    }
    return found && found.prototype && found.prototype.importSchema ? found : null;
  }

  /** What surrounds a form: the directive that shows it, which the viewer's container hangs below. */
  function surroundings(form) {
    var parent = form._container && form._container.parentNode;
    var tell = parent && angular.element(parent).controller("camTasklistForm");
    return tell && { tell: tell, element: tell.hiringElement, scope: tell.hiringScope, taskId: tell.getParams().taskId };
  }

  function opened(form, schema, data) {
    var open = surroundings(form);
    if (open) {
      open.form = form;
      open.schema = schema;
      open.data = data;
    }
    return open;
  }

  var Viewer = viewerClass();
  if (Viewer) {
    var importSchema = Viewer.prototype.importSchema;
    Viewer.prototype.importSchema = function (schema, data) {
      var form = this;
      var open = opened(form, schema, data || {});
      if (!open) {
        return importSchema.apply(form, arguments);
      }
      // The viewer hands a text over a moment after its last key, and takes it from the field only then: were the form drawn meanwhile, the text would be gone.
      form.get("config").debounce = false;
      return Promise.all(
        fillers.map(function (fill) {
          return Promise.resolve(fill(open)).catch(function () {
            return {};
          });
        }),
      )
        .then(function (values) {
          open.refill = function (other) {
            open.data = Object.assign({}, open.data, other);
            return importSchema.call(form, schema, open.data);
          };
          return open.refill(Object.assign.apply(Object, [{}].concat(values)));
        })
        .then(function (imported) {
          listeners.forEach(function (listen) {
            listen(open);
          });
          return imported;
        });
    };
  }

  return {
    onOpen: function (listen) {
      listeners.push(listen);
    },
    fill: function (fill) {
      fillers.push(fill);
    },
  };
});
