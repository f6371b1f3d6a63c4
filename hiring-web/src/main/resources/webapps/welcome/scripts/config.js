// Read when this webapp starts; it stands in place of the one Camunda ships.
import "../../tasklist/scripts/house.js";
import "./names.js";
import { said } from "../../tasklist/scripts/language.js";

export default {
  app: { name: said.words["app.welcome"], vendor: "Hiring Pipelines" },

  // The welcome is Camunda's, for people who try Camunda.
  disableWelcomeMessage: true,

  locales: {
    availableLocales: [said.locale],
    fallbackLocale: said.locale,
  },
};
