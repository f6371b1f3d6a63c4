/* Lets the form viewer speak the language of whoever is here. */
define(["hiring/viewer", "hiring/viewer-words", "hiring/say"], function (viewer, speak, say) {
  "use strict";

  viewer.onOpen(function (open) {
    open.scope.$on("$destroy", speak(open.form, open.element, say.words));
  });
});
