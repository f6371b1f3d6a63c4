/*
 * What the form viewer finds wrong with a field, in the language of whoever is here. The viewer knows English alone, and offers no other words.
 */
define(["hiring/viewer", "hiring/say"], function (viewer, say) {
  "use strict";

  /** The viewer's own sentences; (.*) is what stands at {0} in ours. */
  var FOUND = [
    [/^Field is required\.$/, "field.required"],
    [/^Field must have maximum length of (.*)\.$/, "field.max-length"],
    [/^Field must have minimum length of (.*)\.$/, "field.min-length"],
    [/^Field must have maximum value of (.*)\.$/, "field.max"],
    [/^Field must have minimum value of (.*)\.$/, "field.min"],
    [/^Field must match pattern (.*)\.$/, "field.pattern"],
    [/^Field must be a valid email\.$/, "field.email"],
  ];

  function ours(error) {
    var found = FOUND.find(function (pair) {
      return pair[0].test(error);
    });
    return found ? say(found[1], error.match(found[0])[1]) : error;
  }

  viewer.onOpen(function (open) {
    var validator = open.form.get("validator");
    var validate = validator.validateFieldInstance;
    validator.validateFieldInstance = function () {
      return validate.apply(validator, arguments).map(ours);
    };
  });
});
