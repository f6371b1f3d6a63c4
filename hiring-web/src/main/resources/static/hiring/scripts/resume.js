/* Shows résumés in place, PDFs drawn by pdf.js with their words over the picture, and marks in them what the posting asks for. A press on a word leads to where it stands. */
const place = document.querySelector(".resumes");
const words = [...place.querySelectorAll(".word")];

/** A file of more pages is no résumé; the others are a click away. */
const MOST_PAGES = 40;

/** Words as they are written, the longest first, wherever lines break; and none within another. */
const written = [...new Set(words.flatMap((button) => button.dataset.words.split("|")))]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
const anyOfThem = written.length && new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join("|")})(?![\\p{L}\\p{N}])`, "gu");

const oneSpace = (text) => text.replace(/\s+/g, " ");

/** Marks the words within an element. */
function mark(element) {
  if (!anyOfThem) {
    return;
  }
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) {
    texts.push(walk.currentNode);
  }
  for (const text of texts) {
    const found = [...text.data.matchAll(anyOfThem)];
    // From behind, so that what stands before keeps its place.
    for (const place of found.reverse()) {
      const word = text.splitText(place.index);
      word.splitText(place[0].length);
      const marked = document.createElement("mark");
      marked.dataset.word = oneSpace(place[0]);
      word.replaceWith(marked);
      marked.append(word);
    }
  }
}

/** Leads to the first place of a word, and to the next one when it is pressed again. */
function lead(button) {
  const ways = button.dataset.words.split("|").map(oneSpace);
  const isOne = (marked) => ways.includes(marked.dataset.word);
  const places = [...place.querySelectorAll("mark")].filter((marked) => isOne(marked) && marked.checkVisibility());
  if (!places.length) {
    // A line break, or a picture of letters; there the text below says where it stands.
    const folded = [...place.querySelectorAll("details:not([open])")].find((details) =>
      [...details.querySelectorAll("mark")].some(isOne)
    );
    if (folded) {
      folded.open = true;
      lead(button);
    }
    return;
  }
  const before = places.findIndex((marked) => marked.classList.contains("here"));
  place.querySelectorAll("mark.here").forEach((marked) => marked.classList.remove("here"));
  const next = places[(before + 1) % places.length];
  next.classList.add("here");
  next.scrollIntoView({ block: "center", inline: "nearest" });
}

/** Draws a page when it comes into sight. */
const drawing = new IntersectionObserver(
  (sights) => {
    for (const sight of sights.filter((one) => one.isIntersecting)) {
      drawing.unobserve(sight.target);
      sight.target.draw();
    }
  },
  { rootMargin: "400px" }
);

async function showPage(pdfjs, file, number, paper) {
  const page = await file.getPage(number);
  const width = paper.clientWidth - 18;
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const sheet = document.createElement("div");
  sheet.className = "sheet-of-paper";
  sheet.setAttribute("role", "group");
  sheet.setAttribute("aria-label", place.dataset.page.replace("{0}", number));
  sheet.style.width = `${viewport.width}px`;
  sheet.style.height = `${viewport.height}px`;
  sheet.style.setProperty("--total-scale-factor", scale);
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  const layer = document.createElement("div");
  layer.className = "words";
  sheet.append(canvas, layer);
  paper.append(sheet);
  sheet.draw = () => {
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
  };
  drawing.observe(sheet);
  const textLayer = new pdfjs.TextLayer({ textContentSource: await page.getTextContent(), container: layer, viewport });
  await textLayer.render();
  mark(layer);
}

async function showPdf(pdfjs, paper) {
  const from = place.dataset.pdfjs;
  const answer = await fetch(paper.dataset.pdf);
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  const file = await pdfjs.getDocument({
    data: await answer.arrayBuffer(),
    cMapUrl: `${from}cmaps/`,
    standardFontDataUrl: `${from}standard_fonts/`,
    wasmUrl: `${from}wasm/`,
    // The policy of our pages lets no text become a script, nor WebAssembly run; both have another way.
    isEvalSupported: false,
    useWasm: false,
  }).promise;
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number++) {
    await showPage(pdfjs, file, number, paper);
  }
  if (file.numPages > MOST_PAGES) {
    paper.append(place.dataset.unshown);
  }
}

async function showPdfs() {
  const papers = [...place.querySelectorAll("[data-pdf]")];
  if (!papers.length) {
    return;
  }
  const pdfjs = await import(`${place.dataset.pdfjs}legacy/build/pdf.min.mjs`);
  pdfjs.GlobalWorkerOptions.workerSrc = `${place.dataset.pdfjs}legacy/build/pdf.worker.min.mjs`;
  for (const paper of papers) {
    try {
      await showPdf(pdfjs, paper);
    } catch (unreadable) {
      paper.replaceChildren(place.dataset.unshown);
    }
  }
}

place.querySelectorAll(".paper-text").forEach(mark);
words.forEach((button) => button.addEventListener("click", () => lead(button)));
showPdfs();
