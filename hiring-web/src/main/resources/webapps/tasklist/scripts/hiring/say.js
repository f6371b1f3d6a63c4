/*
 * What our scripts say, in the language of whoever is here: say(key, …) puts the others into {0}, {1}, …; say.many(key, count) takes the form that goes with the
 * count. The words are files, one for each language: "words/en.json", "words/de.json".
 */
define([], function () {
  "use strict";

  var said = window.camTasklistConf.said;

  function say(key) {
    var others = Array.prototype.slice.call(arguments, 1);
    return said.words[key].replace(/\{(\d)\}/g, function (place, number) {
      return others[number];
    });
  }

  say.many = function (key, count) {
    var form = key + "." + new Intl.PluralRules(said.language).select(count);
    return say(form in said.words ? form : key + ".other", count.toLocaleString(said.language));
  };

  say.words = said.words;
  say.language = said.language;

  /** For days: as our pages and mails write them, the day before the month. */
  say.days = said.language === "en" ? "en-GB" : said.language;

  /** For times: the browser's, where it speaks the language, since only a country's own English has names for its zones. Hours go up to 24, as on our pages. */
  say.times = navigator.language.startsWith(said.language) ? navigator.language : say.days;

  return say;
});
