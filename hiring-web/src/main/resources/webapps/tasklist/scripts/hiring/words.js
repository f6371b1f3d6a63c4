/*
 * Words of the engine's makers that say nothing to a hiring team, or the wrong thing, in the words of the house; no diagram that is too small to
 * be read where a task leaves room for it; and no history that names people as the engine does and says "none": the application's own stands on its sheet.
 */
define(["hiring/say"], function (say) {
  "use strict";

  var LEFT_OUT = ["task-detail-diagram", "task-detail-history"];

  return function decorate($provide) {
    $provide.decorator("Views", [
      "$delegate",
      function ($delegate) {
        var getProviders = $delegate.getProviders;
        $delegate.getProviders = function () {
          return getProviders.apply($delegate, arguments).filter(function (view) {
            return !LEFT_OUT.includes(view.id);
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
            return Object.assign({}, labels, say.words);
          });
        };
      },
    ]);
  };
});
