/* Asks in which language whoever sits here reads, and what this house says in it. Each of Camunda's webapps waits for this when it starts. */
const answer = await fetch("/hiring/files/words", { credentials: "same-origin" });

/** {language, locale, words}: the tag of the language, the one of these webapps' own languages that goes with it, and the words by their keys. */
export const said = await answer.json();

document.documentElement.lang = said.language;
