/* What no style can change about a page of Camunda's: its mark in the browser's tab, and its makers' names in its head. */
document.querySelectorAll("link[rel='icon']").forEach(function (icon) {
  icon.href = new URL("../styles/mark.svg", import.meta.url).href;
  icon.type = "image/svg+xml";
});
document.querySelectorAll("meta[name='author'], meta[name='description']").forEach(function (maker) {
  maker.content = "Hiring Pipelines";
});
