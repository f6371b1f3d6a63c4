/*
 * Words of the engine's makers that say nothing to a hiring team, or the wrong thing, in the words of the house; and no diagram that is too small to
 * be read where a task leaves room for it.
 */
define([], function () {
  "use strict";

  var OURS = {
    AUTH_LOGOUT_THANKS: "You are logged out.",
    COMPLETE_ERROR: "Not done yet",
    SELECT_TASK_IN_LIST: "Choose a task from the list.",
    NO_MATCHING_TASK: "Nothing waits in this list.",
    PROCESS_START_ERROR: "Not started yet",
    PROCESS_START_OK: "It has begun.",
  };

  var TOO_SMALL = "task-detail-diagram";

  return function decorate($provide) {
    $provide.decorator("Views", [
      "$delegate",
      function ($delegate) {
        var getProviders = $delegate.getProviders;
        $delegate.getProviders = function () {
          return getProviders.apply($delegate, arguments).filter(function (view) {
            return view.id !== TOO_SMALL;
          });
        };
        return $delegate;
      },
    ]);

    $provide.decorator("localeLoader", [
      "$delegate",
      function ($delegate) {
        return function (options) {
          return $delegate(options).then(function (labels) {
            return Object.assign({}, labels, options.key === "en" ? OURS : {});
          });
        };
      },
    ]);
  };
});
