// The source beside the edition: a part that is pointed at, or has the focus, is marked on both sides, and the side that is not
// scrolled follows the other. Without this, links go across.

const panes = Array.from(document.querySelectorAll(".split > .pane"));
const [edition, source] = panes;
const partners = new Map();

for (const there of source?.querySelectorAll("[id^='source-']") ?? []) {
  const here = document.getElementById(there.id.slice("source-".length));
  if (here && edition.contains(here)) {
    partners.set(here, there);
    partners.set(there, here);
  }
}

let lit = [];

function light(part) {
  if (lit[0] === part) {
    return;
  }
  for (const one of lit) {
    one.classList.remove("lit");
  }
  lit = part ? [part, partners.get(part)] : [];
  for (const one of lit) {
    one.classList.add("lit");
  }
}

// The innermost part around a place that has its like on the other side.
function partAt(place) {
  let at = place;
  while (at && !partners.has(at)) {
    at = at.parentElement;
  }
  return at;
}

// The parts of a side in the order in which they stand.
const parts = panes.map((pane) =>
  Array.from(partners.keys())
    .filter((part) => pane.contains(part))
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)));

// Which side the reader scrolls: the other one's scrolling is ours, and nothing follows that.
let leader = -1;
let waiting = false;

function follow() {
  waiting = false;
  const line = panes[leader].getBoundingClientRect().top + 12;
  const part = parts[leader].find((one) => one.getBoundingClientRect().bottom > line);
  if (!part) {
    return;
  }
  const here = part.getBoundingClientRect();
  const other = panes[1 - leader];
  const there = partners.get(part).getBoundingClientRect();
  // How far into the part the reader is, so far into its like.
  const share = Math.max(0, Math.min(1, (line - here.top) / Math.max(1, here.height)));
  const wanted = here.top > line ? there.top - (here.top - line) : there.top + share * there.height;
  other.scrollTop += wanted - (other.getBoundingClientRect().top + 12);
}

// A pointer that rests points at nothing new when the text moves under it.
let rests = "";

function hasMoved(event) {
  const before = rests;
  rests = `${event.screenX} ${event.screenY}`;
  return rests !== before;
}

for (const [side, pane] of panes.entries()) {
  for (const sign of ["pointerenter", "wheel", "touchstart", "focusin", "keydown"]) {
    pane.addEventListener(sign, () => { leader = side; }, { passive: true });
  }
  pane.addEventListener("scroll", () => {
    if (leader === side && !waiting) {
      waiting = true;
      requestAnimationFrame(follow);
    }
  }, { passive: true });
  pane.addEventListener("pointermove", (event) => {
    if (hasMoved(event)) {
      light(partAt(event.target));
    }
  });
  pane.addEventListener("focusin", (event) => light(partAt(event.target)));
  pane.addEventListener("pointerleave", () => light(null));
}
