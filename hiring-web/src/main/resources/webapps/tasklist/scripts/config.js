// Tasklist reads this file when it starts; it stands in place of the one Camunda ships.
import "./house.js";
import { said } from "./language.js";

export default {
  app: { name: said.words["app.tasklist"], vendor: "Hiring Pipelines" },

  // The welcome is Camunda's, for people who try Camunda.
  disableWelcomeMessage: true,

  // The language of whoever is here, whatever the browser asks for.
  locales: {
    availableLocales: [said.locale],
    fallbackLocale: said.locale,
  },

  // English has two ways of writing a day; ours is the one of our pages and mails.
  dateFormat:
    said.language === "en"
      ? {
          monthName: "MMMM",
          day: "DD",
          abbr: "D MMM YYYY, HH:mm",
          normal: "D MMMM YYYY, HH:mm",
          long: "dddd, D MMMM YYYY, HH:mm",
          short: "D MMMM YYYY",
        }
      : undefined,

  // For our own scripts.
  said,

  // What hiring needs and Tasklist does not give; see there.
  requireJsConfig: {
    ngDeps: ["hiring"],
    deps: ["hiring-additions"],
    paths: { "hiring-additions": "scripts/hiring", hiring: "scripts/hiring" },
  },

  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: said.words["key.claim"] },
    focusFilter: { key: "ctrl+shift+f", description: said.words["key.filter"] },
    focusList: { key: "ctrl+alt+l", description: said.words["key.list"] },
    focusForm: { key: "ctrl+alt+f", description: said.words["key.form"] },
    startProcess: { key: "ctrl+alt+p", description: said.words["key.start"] },
  },
};
