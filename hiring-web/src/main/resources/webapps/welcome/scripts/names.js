/*
 * The picture of each application leads where its name below leads, and says nothing of it: whoever hears the page, or goes through it by keys, meets
 * the name alone. The page is drawn anew as it likes.
 */
function passByPictures() {
  document.querySelectorAll("a.app-label-wrapper:not([aria-hidden])").forEach(function (picture) {
    picture.setAttribute("aria-hidden", "true");
    picture.tabIndex = -1;
  });
}

new MutationObserver(passByPictures).observe(document.documentElement, { childList: true, subtree: true });
