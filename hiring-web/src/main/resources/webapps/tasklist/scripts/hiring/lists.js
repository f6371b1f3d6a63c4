/*
 * A list tells what is urgent and finds whom one looks for. Each card says when the interview is, since when the task waits and whether it is overdue, in words; and
 * what is typed above the list is looked for in the names of candidates and in the titles of postings, where Tasklist's own search looks for names of tasks.
 */
define(["angular", "hiring/say"], function (angular, say) {
  "use strict";

  var DAY = 24 * 60 * 60 * 1000;

  /** Tasks whose follow-up date is the beginning of an interview. */
  var WITH_INTERVIEW = ["Task_WriteScorecard", "Task_ManageInterview"];

  function midnight(time) {
    return new Date(time.getFullYear(), time.getMonth(), time.getDate());
  }

  /** Days from today, by the calendar: yesterday is -1. */
  function daysFromToday(time, now) {
    return Math.round((midnight(time) - midnight(now)) / DAY);
  }

  function hour(time) {
    return time.toLocaleTimeString(say.times, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  }

  /** With the zone it is told in: the browser's, which need not be the employer's. */
  function hourAndZone(time) {
    return time.toLocaleTimeString(say.times, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" });
  }

  function date(time) {
    return time.toLocaleDateString(say.days, { weekday: "short", day: "numeric", month: "short" });
  }

  function due(time, now) {
    var days = daysFromToday(time, now);
    if (time < now) {
      return days === 0 ? say("card.overdue-since", hour(time)) : say("card.overdue-by", say.many("days", -days));
    }
    return days === 0 ? say("card.due-today", hour(time)) : days === 1 ? say("card.due-tomorrow") : say("card.due-on", date(time));
  }

  function waiting(time, now) {
    var days = -daysFromToday(time, now);
    return days <= 0 ? say("card.new") : say("card.waits", say.many("days", days));
  }

  function interview(time, now) {
    var days = daysFromToday(time, now);
    var near = { "-1": "yesterday", 0: "today", 1: "tomorrow" }[days];
    return near ? say("card.interview-" + near, hourAndZone(time)) : say("card.interview-on", date(time), hourAndZone(time));
  }

  function card($scope) {
    $scope.$watchGroup(["task.due", "task.created", "task.followUp"], function () {
      var task = $scope.task || {};
      var now = new Date();
      var dueAt = task.due && new Date(task.due);
      $scope.interview =
        task.followUp && WITH_INTERVIEW.includes(task.taskDefinitionKey) ? interview(new Date(task.followUp), now) : null;
      $scope.due = dueAt ? due(dueAt, now) : null;
      $scope.overdue = Boolean(dueAt && dueAt < now);
      $scope.waiting = task.created ? waiting(new Date(task.created), now) : null;
    });
  }

  var CARD =
    '<p class="hiring-times">' +
    '<span class="hiring-interview" ng-if="interview">{{ interview }}</span>' +
    '<span ng-if="due" ng-class="{ \'hiring-overdue\': overdue }">{{ due }}</span>' +
    '<span ng-if="waiting">{{ waiting }}</span>' +
    "</p>";

  var SEARCH =
    '<form class="hiring-search" role="search" ng-submit="look()">' +
    '<input type="search" class="form-control" ng-model="sought.words" ng-change="look()" ng-model-options="{ debounce: 300 }"' +
    ' aria-label="{{ label }}" placeholder="{{ placeholder }}" maxlength="200">' +
    '<p role="status" ng-show="sought.words">{{ many(found || 0) }}</p>' +
    "</form>";

  function named(variable, words) {
    return { name: variable, operator: "like", value: "%" + words.replace(/[%_\\]/g, "\\$&") + "%" };
  }

  /** What Tasklist sends with the list: nothing more, or either of the two names. */
  function queryFor(words) {
    return words
      ? {
          orQueries: [
            {
              processVariables: [named("candidateName", words), named("postingTitle", words)],
              variableValuesIgnoreCase: true,
            },
          ],
        }
      : { processVariables: [], taskVariables: [], caseInstanceVariables: [] };
  }

  function search($scope, search) {
    var list = $scope.tasklistData.newChild($scope);
    $scope.sought = { words: "" };
    $scope.label = say("search.label");
    $scope.placeholder = say("search.placeholder");
    $scope.many = function (found) {
      return say.many("tasks", found);
    };
    $scope.look = function () {
      search.updateSilently({ page: null });
      list.set("searchQuery", queryFor(($scope.sought.words || "").trim()));
    };
    list.observe("taskList", function (found) {
      $scope.found = found.count;
    });
  }

  return function configure(ViewsProvider) {
    ViewsProvider.registerDefaultView("tasklist.card", {
      id: "hiring-times",
      template: CARD,
      controller: ["$scope", card],
      priority: 2000,
    });
    ViewsProvider.registerDefaultView("tasklist.list", {
      id: "hiring-search",
      template: SEARCH,
      controller: ["$scope", "search", search],
      priority: 2000,
    });
  };
});
