// Tasklist reads this file when it starts; it stands in place of the one Camunda ships.
import "./house.js";

export default {
  app: { name: "Tasks", vendor: "Hiring Pipelines" },

  // The welcome is Camunda's, for people who try Camunda.
  disableWelcomeMessage: true,

  locales: {
    availableLocales: ["en"],
    fallbackLocale: "en",
  },

  // What hiring needs and Tasklist does not give; see there.
  requireJsConfig: {
    ngDeps: ["hiring"],
    deps: ["hiring-additions"],
    paths: { "hiring-additions": "scripts/hiring", hiring: "scripts/hiring" },
  },

  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "claims the currently selected task" },
    focusFilter: { key: "ctrl+shift+f", description: "set the focus to the first filter in the list" },
    focusList: { key: "ctrl+alt+l", description: "sets the focus to the first task in the list" },
    focusForm: { key: "ctrl+alt+f", description: "sets the focus to the first input field in a task form" },
    startProcess: { key: "ctrl+alt+p", description: "opens the start process modal dialog" },
  },
};
