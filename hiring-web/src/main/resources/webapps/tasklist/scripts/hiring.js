/*
 * What a hiring task needs and Tasklist 7.24 does not give: each idea is a file of its own in "hiring/". Here they are handed the directive that shows a
 * task's form.
 */
define([
  "angular",
  "hiring/completable",
  "hiring/sheets",
  "hiring/next-task",
  "hiring/lists",
  "hiring/words",
  "hiring/start",
  "hiring/names",
  "hiring/links",
  "hiring/focus",
  "hiring/decisions",
  "hiring/drafts",
  "hiring/spoken",
], function (angular, completable, sheets, nextTask, lists, words, start, names, links) {
  "use strict";

  var hiring = angular.module("hiring", []);

  hiring.run(["camAPI", "$location", nextTask.askForTheOpenTaskAlone]);
  hiring.run(["$rootScope", "camAPI", start]);
  hiring.run([names]);
  hiring.run(["$rootScope", "$timeout", links]);

  hiring.config([
    "$provide",
    "ViewsProvider",
    function ($provide, ViewsProvider) {
      lists(ViewsProvider);
      words($provide);
      // The next task opens by itself, and a notice of it would lie over it.
      $provide.value("assignNotification", function () {});
      $provide.decorator("camTasklistFormDirective", [
        "$delegate",
        "$injector",
        "$timeout",
        function ($delegate, $injector, $timeout) {
          var directive = $delegate[0];
          var names = directive.controller.slice(0, -1);
          var original = directive.controller[names.length];
          directive.controller = names.concat("$element", function ($scope) {
            original.apply(this, arguments);
            var element = arguments[names.length][0];
            this.hiringElement = element;
            this.hiringScope = $scope;
            completable(this, element, $timeout);
            nextTask.decorate(this, $scope, element, $injector);
            var showInitialized = this.notifyFormInitialized;
            var closeSheets = function () {};
            this.notifyFormInitialized = function () {
              showInitialized.call(this);
              $timeout(function () {
                closeSheets();
                closeSheets = sheets(element);
              });
            };
            $scope.$on("$destroy", function () {
              closeSheets();
            });
          });
          return $delegate;
        },
      ]);
    },
  ]);
});
