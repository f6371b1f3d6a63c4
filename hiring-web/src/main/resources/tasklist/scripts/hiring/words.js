/*
 * Words of the engine's makers that say nothing to a hiring team, or the wrong thing, in the words of the house.
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

  return function decorate($provide) {
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
