/*
 * Draws the decisions of Tasklist's forms as buttons that complete the task, and knows what is said afterwards:
 *
 *   done:<value>, done  on a field of the form, the sentence for this choice or for any case; {{…}} stands for a field or a variable
 */
define(["hiring/viewer", "hiring/choices"], function (viewer, choices) {
  "use strict";

  /** What the form says of a choice, with its gaps filled in; nothing where it says nothing. */
  function sentence(open) {
    var data = open.form ? open.form._getState().data : open.data || {};
    var said = choices.flat(open.schema && open.schema.components)
      .map(function (component) {
        return choices.property(component, "done:" + data[component.key]) || choices.property(component, "done");
      })
      .find(Boolean);
    return (
      said &&
      said.replace(/\{\{(\w+)\}\}/g, function (gap, name) {
        return choices.isBlank(data[name]) ? "…" : data[name];
      })
    );
  }

  function isShut(open) {
    return Boolean(open.tell.getOptions().disableForm || open.scope.completeInProgress || open.scope.taskRemoved);
  }

  function complete(open) {
    // Tasklist may still think of the form as it was before the choice.
    open.scope.$invalid = false;
    if (!open.scope.disableCompleteButton()) {
      open.scope.$apply(function () {
        open.tell.attemptComplete();
      });
    }
  }

  viewer.onOpen(function (open) {
    var shown = choices.show({
      form: open.form,
      schema: open.schema,
      element: open.element,
      isShut: function () {
        return isShut(open);
      },
      complete: function () {
        complete(open);
      },
    });
    open.scope.$watchGroup(["options.disableForm", "completeInProgress", "taskRemoved"], shown.draw);
    open.scope.$on("$destroy", shown.stop);
  });

  return { sentence: sentence };
});
