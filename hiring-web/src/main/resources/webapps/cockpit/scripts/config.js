// Read when this webapp starts; it stands in place of the one Camunda ships.
import "../../tasklist/scripts/house.js";

export default {
  app: { name: "Cockpit", vendor: "Hiring Pipelines" },

  // The welcome is Camunda's, for people who try Camunda.
  disableWelcomeMessage: true,

  locales: {
    availableLocales: ["en"],
    fallbackLocale: "en",
  },
};
