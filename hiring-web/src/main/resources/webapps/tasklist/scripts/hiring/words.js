/*
 * Words of the engine's makers that say nothing to a hiring team, or the wrong thing, in the words of the house; and no diagram that is too small to
 * be read where a task leaves room for it.
 */
define(["hiring/say"], function (say) {
  "use strict";

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
            return Object.assign({}, labels, say.words);
          });
        };
      },
    ]);
  };
});
