// A passage of a record: copied with its citation, linked to, highlighted, noted on this machine.

import { address, button, element, notes, remove, save } from "./keeping.js";

const edition = document.getElementById("text");
const panel = document.getElementById("my-notes");
const record = panel.dataset.record;
const PART = /^(?:t|p|fn|b|e)\d+$/;
const ASIDE = ".mark, .remarked, .doubt, .told, .theirs, .back, .to-source, .call, .page-break, summary, .known, .voice";

// What is not on the screen is laid out as soon as there is time, so that the page is as long as it is.
addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(() => edition.classList.add("whole")));

function citation() {
  return document.querySelector(".cite")?.textContent.trim().replaceAll(/\s+/g, " ") ?? "";
}

function words(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
}

/** How many characters of the text stand before a place. */
function offset(root, node, at) {
  const place = document.createRange();
  place.setStart(node, at);
  let count = 0;
  for (const text of words(root)) {
    if (text === node) {
      return count + at;
    }
    if (place.comparePoint(text, 0) > 0) {
      return count;
    }
    count += text.length;
  }
  return count;
}

function rangeOf(root, start, end) {
  const range = document.createRange();
  let count = 0;
  let begun = false;
  for (const text of words(root)) {
    if (!begun && start < count + text.length) {
      range.setStart(text, start - count);
      begun = true;
    }
    if (begun && end <= count + text.length) {
      range.setEnd(text, end - count);
      return range;
    }
    count += text.length;
  }
  return undefined;
}

function partOf(node) {
  let at = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  while (at && at !== edition && !PART.test(at.id)) {
    at = at.parentElement;
  }
  return at?.closest(".turn[id]") ?? at;
}

function wordsOf(range) {
  return Array.from(words(range.commonAncestorContainer.nodeType === Node.TEXT_NODE
    ? range.commonAncestorContainer.parentElement
    : range.commonAncestorContainer))
    .filter((text) => range.intersectsNode(text))
    .map((text) => text.data.slice(
      text === range.startContainer ? range.startOffset : 0,
      text === range.endContainer ? range.endOffset : text.length))
    .join("").replaceAll(/\s+/g, " ").trim();
}

/** What is selected, or, where nothing is, the part that has the focus. */
function passage() {
  const selection = getSelection();
  let range;
  if (selection.rangeCount > 0 && !selection.isCollapsed) {
    range = selection.getRangeAt(0);
  } else if (edition.contains(document.activeElement)) {
    const part = partOf(document.activeElement);
    if (!part || part === edition) {
      return undefined;
    }
    range = document.createRange();
    range.selectNodeContents(part);
  }
  if (!range || !edition.contains(range.commonAncestorContainer)) {
    return undefined;
  }
  const first = partOf(range.startContainer);
  const root = first && first.contains(range.endContainer) ? first : edition;
  const quote = wordsOf(range);
  return quote && {
    record,
    title: words(document.getElementById("heading")).map((text) => text.data).join("").replaceAll(/\s+/g, " ").trim(),
    citation: citation(),
    part: first && first !== edition ? first.id : "text",
    root: root === edition ? "text" : root.id,
    start: offset(root, range.startContainer, range.startOffset),
    end: offset(root, range.endContainer, range.endOffset),
    at: offset(edition, range.startContainer, range.startOffset),
    quote,
    speaker: first?.querySelector(".speaker")?.textContent.replace(/[.:]\s*$/, "").trim() ?? "",
    range,
  };
}

function where(part) {
  const number = part.replace(/^\D+/, "");
  return { t: `turn ${number}`, p: `paragraph ${number}`, f: `note ${number}` }[part[0]] ?? "";
}

function cited(found) {
  const by = [found.speaker, found.citation.replace(/\.$/, ""), where(found.part)].filter((each) => each).join(", ");
  return `“${found.quote}” (${by}; ${address(found)})`;
}

const said = document.body.appendChild(element("p", { class: "said-aloud", role: "status" }));

function say(what) {
  said.textContent = what;
  setTimeout(() => { said.textContent = ""; }, 2500);
}

async function copy(what, done) {
  await navigator.clipboard.writeText(what);
  say(done);
}

// The list, and the highlights in the text.

const marked = globalThis.Highlight ? new Highlight() : undefined;
const noted = globalThis.Highlight ? new Highlight() : undefined;
if (marked) {
  CSS.highlights.set("marked", marked);
  CSS.highlights.set("noted", noted);
}

function place(note) {
  const root = document.getElementById(note.root ?? note.part) ?? edition;
  const range = rangeOf(root, note.start, note.end);
  if (range && wordsOf(range) === note.quote) {
    return range;
  }
  // The edition was made anew: the words are looked for where they stand now, whatever white space is between them.
  const pattern = new RegExp(note.quote.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*"));
  for (const whole of [root, edition]) {
    const found = pattern.exec(words(whole).map((node) => node.data).join(""));
    if (found) {
      return rangeOf(whole, found.index, found.index + found[0].length);
    }
  }
  return undefined;
}

function show() {
  const mine = notes(record);
  marked?.clear();
  noted?.clear();
  panel.hidden = mine.length === 0;
  const list = panel.querySelector("ol");
  list.replaceChildren();
  for (const note of mine) {
    const range = place(note);
    if (range) {
      (note.words ? noted : marked)?.add(range);
    }
    const link = element("a", { href: `#${note.part}` }, note.quote.length > 160 ? `${note.quote.slice(0, 160)}…` : note.quote);
    const item = element("li", {}, link);
    if (note.words) {
      item.append(element("p", {}, note.words));
    }
    if (!range) {
      item.append(element("small", {}, "These words are no longer in the record."));
    }
    item.append(element("span", { class: "acts" },
      button(note.words ? "Change the note" : "Add a note", () => write(note)),
      button("Remove", () => { remove(note.id); show(); say("Removed"); })));
    list.append(item);
  }
}

function kept(found) {
  const { range, speaker, ...note } = found;
  return note;
}

function write(note) {
  const area = element("textarea", { rows: "6", "aria-labelledby": "note-title" });
  area.value = note.words ?? "";
  const dialog = element("dialog", { class: "note-dialog", "aria-labelledby": "note-title" },
    element("h2", { id: "note-title" }, "A note, kept on this machine"),
    element("blockquote", {}, note.quote.length > 300 ? `${note.quote.slice(0, 300)}…` : note.quote),
    area,
    element("p", { class: "acts" },
      button("Keep", () => { save({ ...note, words: area.value.trim() }); dialog.close(); show(); say("Kept on this machine"); }),
      button("Cancel", () => dialog.close())));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  area.focus();
}

const acts = {
  c: ["Copy with citation", (found) => copy(cited(found), "Copied with its citation")],
  l: ["Copy link", (found) => copy(address(found), "The link is copied")],
  h: ["Highlight", (found) => { save(kept(found)); getSelection().removeAllRanges(); show(); say("Kept on this machine"); }],
  n: ["Note", (found) => write(kept(found))],
};

// Who may correct the record can correct what is selected.
const edit = document.querySelector(".for-editors a");
if (edit) {
  acts.e = ["Correct", (found) => {
    const asked = new URLSearchParams({ part: found.part, at: found.quote.slice(0, 400) });
    location.assign(`${edit.getAttribute("href")}?${asked}#words`);
  }];
}

// Who may change the archive can put the passage into a collection.
const collect = document.querySelector('.for-editors a[href^="/collect?"]');
if (collect) {
  acts.a = ["Collect", (found) => {
    const asked = new URLSearchParams({ part: found.part });
    location.assign(`${collect.getAttribute("href")}&${asked}`);
  }];
}

const bar = element("div", { class: "passage-bar", role: "toolbar", "aria-label": "The passage selected", hidden: "hidden" });
for (const [key, [name, act]] of Object.entries(acts)) {
  const one = button(name, () => { const found = passage(); if (found) { act(found); } hide(); });
  one.setAttribute("aria-keyshortcuts", key);
  one.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.append(one);
}
document.body.append(bar);

function hide() {
  bar.hidden = true;
}

function offer() {
  const selection = getSelection();
  if (selection.isCollapsed || !edition.contains(selection.anchorNode) || !passage()) {
    hide();
    return;
  }
  bar.hidden = false;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - bar.offsetWidth - 12);
  const above = box.top > bar.offsetHeight + 12;
  bar.style.left = `${Math.max(8, left) + scrollX}px`;
  bar.style.top = `${(above ? box.top - bar.offsetHeight - 8 : box.bottom + 8) + scrollY}px`;
}

let waiting;
document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(offer, 200);
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.isContentEditable || /^(?:input|textarea|select|button)$/i.test(event.target.tagName);
  if (event.key === "Escape") {
    hide();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in acts)) {
    return;
  }
  const found = passage();
  if (found) {
    event.preventDefault();
    acts[event.key][1](found);
    hide();
  }
});

addEventListener("storage", show);
show();
// Whoever was quicker than this script has selected something already.
offer();
