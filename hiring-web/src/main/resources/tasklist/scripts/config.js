// Tasklist reads this file when it starts; it stands in place of the one Camunda ships.
export default {
  // The welcome is Camunda's, for people who try Camunda.
  disableWelcomeMessage: true,

  locales: {
    availableLocales: ["en"],
    fallbackLocale: "en",
  },

  // What hiring needs in a task's form and Camunda's form viewer does not give; see there.
  requireJsConfig: {
    ngDeps: ["hiring.forms"],
    deps: ["hiring-forms"],
    paths: { "hiring-forms": "scripts/hiring-forms" },
  },

  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "claims the currently selected task" },
    focusFilter: { key: "ctrl+shift+f", description: "set the focus to the first filter in the list" },
    focusList: { key: "ctrl+alt+l", description: "sets the focus to the first task in the list" },
    focusForm: { key: "ctrl+alt+f", description: "sets the focus to the first input field in a task form" },
    startProcess: { key: "ctrl+alt+p", description: "opens the start process modal dialog" },
  },
};
