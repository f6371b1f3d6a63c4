/* Lets the forms of tasks say in the language of whoever is here what the viewer says in English. */
define(["hiring/viewer", "hiring/say", "hiring/field-words"], function (viewer, say, fieldWords) {
  "use strict";

  viewer.onOpen(function (open) {
    fieldWords.say(open.form, open.form._container, say);
  });
});
