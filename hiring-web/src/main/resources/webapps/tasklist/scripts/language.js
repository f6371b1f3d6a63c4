/* Asks in which language whoever sits here reads, and what this house says in it. Each of Camunda's webapps waits for this when it starts. */
const answer = await fetch("/hiring/files/words", { credentials: "same-origin" });

/** {language, locale, words}: the tag of the language, the one of these webapps' own languages that goes with it, and the words by their keys. */
export const said = await answer.json();

document.documentElement.lang = said.language;

/** Whether the page is the one to log in. */
function atTheDoor() {
  return /^#\/login/.test(window.location.hash);
}

let outside = atTheDoor();

/* Whoever logs in may read another language than the page to log in was in: then the webapp begins again, in theirs. */
window.addEventListener("hashchange", async () => {
  const cameIn = outside && !atTheDoor();
  outside = atTheDoor();
  if (cameIn) {
    const now = await (await fetch("/hiring/files/words", { credentials: "same-origin" })).json();
    if (now.language !== said.language) {
      window.location.reload();
    }
  }
});
