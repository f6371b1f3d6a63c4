/*
 * Starting a process: who may start none sees no button for it. What can be chosen there is looked up by its name. And people are chosen by their names, in any form: a choice of people says by its property
 * "people" which group they belong to, and gets them here, under its "valuesKey", unless the task itself says who.
 */
define(["hiring/viewer", "hiring/looked-up"], function (viewer, lookedUp) {
  "use strict";

  var users = null;

  function membersOf(group) {
    return users.list({ memberOfGroup: group, sortBy: "firstName", sortOrder: "asc", maxResults: 200 }).then(function (people) {
      return (people.items || people).map(function (person) {
        var name = [person.firstName, person.lastName].filter(Boolean).join(" ");
        return { label: name || person.id, value: person.id };
      });
    });
  }

  viewer.fill(function (open) {
    var asked = (open.schema.components || []).filter(function (component) {
      return component.valuesKey && (component.properties || {}).people && open.data[component.valuesKey] === undefined;
    });
    return Promise.all(
      asked.map(function (component) {
        return membersOf(component.properties.people).then(function (people) {
          return [component.valuesKey, people];
        });
      }),
    ).then(function (pairs) {
      return pairs.reduce(function (values, pair) {
        values[pair[0]] = pair[1];
        return values;
      }, {});
    });
  });

  viewer.fill(function (open) {
    return lookedUp.before(open.schema);
  });

  viewer.onOpen(function (open) {
    lookedUp.follow(open.form, open.schema);
  });

  function mayStart(processes) {
    return processes
      .list({ latest: true, active: true, startableInTasklist: true, startablePermissionCheck: true, maxResults: 1 })
      .then(function (startable) {
        return startable.count > 0;
      });
  }

  return function watch($rootScope, camAPI) {
    users = camAPI.resource("user");
    $rootScope.$on("authentication.changed", function (event, login) {
      document.body.classList.remove("hiring-may-start");
      if (login) {
        mayStart(camAPI.resource("process-definition")).then(function (may) {
          document.body.classList.toggle("hiring-may-start", may);
        });
      }
    });
  };
});
