// What a keyboard adds to the room. Every page works without it.

const field = document.querySelector("input[name=q]");

function isTyping(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

// j and k go from turn to turn; in a record without turns, from paragraph to paragraph.
function step(by) {
  const turns = document.querySelectorAll(".edition .turn, .collation > li");
  const stops = turns.length > 0 ? turns : document.querySelectorAll(".edition p[id], .hits h2");
  const tops = Array.from(stops, (stop) => Math.round(stop.getBoundingClientRect().top));
  const line = 26;
  const at = by > 0 ? tops.findIndex((top) => top > line) : tops.findLastIndex((top) => top < line - 2);
  if (at >= 0) {
    const stop = stops[at];
    window.scrollBy(0, tops[at] - line + 1);
    stop.setAttribute("tabindex", "-1");
    stop.focus({ preventScroll: true });
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  if (event.key === "/" && field) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  }
});

for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent.trim());
    const words = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = words; }, 1500);
  });
}

// A name that is pointed at shows the card that the end of the page holds on whom it names.
let shown;

function hideCard() {
  shown?.remove();
  shown = undefined;
}

function showCard(name) {
  const card = document.getElementById(name.dataset.card);
  if (!card) {
    return;
  }
  hideCard();
  shown = document.createElement("div");
  shown.className = "floating-card";
  shown.setAttribute("role", "tooltip");
  for (const part of card.childNodes) {
    shown.append(part.cloneNode(true));
  }
  document.body.append(shown);
  const box = name.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - shown.offsetWidth - 12);
  const below = box.bottom + shown.offsetHeight + 12 < window.innerHeight;
  shown.style.left = `${Math.max(12, left) + window.scrollX}px`;
  shown.style.top = `${(below ? box.bottom + 6 : box.top - shown.offsetHeight - 6) + window.scrollY}px`;
}

for (const name of document.querySelectorAll("a.who[data-card]")) {
  name.removeAttribute("title");
  name.addEventListener("pointerenter", () => showCard(name));
  name.addEventListener("pointerleave", hideCard);
  name.addEventListener("focus", () => showCard(name));
  name.addEventListener("blur", hideCard);
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hideCard();
  }
});

// On paper, notes come together behind the text, and the page says where it was read. Without this they stand under the words
// that call them.
let moved = [];

addEventListener("beforeprint", () => {
  const edition = document.querySelector(".record-frame .edition");
  const notes = edition?.querySelectorAll(".notes > .note") ?? [];
  for (const place of document.querySelectorAll("[data-address]")) {
    place.textContent = new URL(place.dataset.address, location.href).href;
  }
  if (notes.length === 0 || moved.length > 0) {
    return;
  }
  const end = document.createElement("section");
  end.className = "endnotes";
  const heading = document.createElement("h2");
  heading.textContent = "Notes";
  end.append(heading);
  for (const note of notes) {
    moved.push([note, note.parentElement]);
    end.append(note);
  }
  edition.append(end);
});

addEventListener("afterprint", () => {
  for (const [note, place] of moved) {
    place.append(note);
  }
  moved = [];
  document.querySelector(".endnotes")?.remove();
});

// A browser that cannot show what is folded by its style sheet alone has it unfolded.
if (!CSS.supports("selector(::details-content)")) {
  for (const folded of document.querySelectorAll(".with-notes details.notes")) {
    folded.open = matchMedia("(min-width: 58rem)").matches;
  }
}

// What stands around a record is fetched when a reader comes near its end. Without this a link leads there.
const elsewhere = document.querySelector("[data-fetches]");

function bringIn(page) {
  const found = page?.querySelector("[data-around]");
  if (found && found.childElementCount > 0) {
    elsewhere.replaceChildren(...document.importNode(found, true).childNodes);
  } else if (found) {
    elsewhere.remove();
  }
}

if (elsewhere) {
  const nearing = new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) {
      nearing.disconnect();
      const request = new XMLHttpRequest();
      request.open("GET", elsewhere.dataset.fetches);
      request.responseType = "document";
      request.addEventListener("load", () => bringIn(request.status === 200 ? request.response : null));
      request.send();
    }
  }, { rootMargin: "600px" });
  nearing.observe(elsewhere);
}
