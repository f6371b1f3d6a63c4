/*
 * A form with a list in it can be completed. Once a row of a list holds a value, the form viewer reports an empty list of errors for it;
 * Tasklist counts that as an error and keeps "Complete" disabled for good. Here "invalid" is passed on only while the form really shows an
 * error. Completing validates once more.
 */
define([], function () {
  "use strict";

  return function (tell, element, $timeout) {
    var showValidated = tell.notifyFormValidated;
    var latest = 0;

    tell.notifyFormValidated = function (invalid) {
      var mine = ++latest;
      if (!invalid || !element.querySelector(".fjs-container")) {
        showValidated.call(tell, invalid);
        return;
      }
      // The viewer draws its errors a moment after it has told of them.
      $timeout(function () {
        if (mine === latest) {
          showValidated.call(tell, element.querySelector(".fjs-form-field-error") !== null);
        }
      }, 50);
    };
  };
});
