// The page of all notes that this machine keeps of an archive.

import { address, archive, asJson, asMarkdown, button, element, notes, remove, removeAll, take } from "./keeping.js";

const page = document.getElementById("notes");
const said = page.querySelector("[role=status]");

function show() {
  const all = notes();
  const list = page.querySelector(".all-notes");
  list.replaceChildren();
  let record;
  let items;
  for (const note of all) {
    if (note.record !== record) {
      record = note.record;
      items = element("ol", { class: "kept" });
      list.append(element("section", {},
        element("h2", {}, element("a", { href: address({ record }) }, note.title || record)), items));
    }
    const item = element("li", {}, element("a", { href: address(note) }, note.quote));
    if (note.words) {
      item.append(element("p", {}, note.words));
    }
    item.append(element("span", { class: "acts" }, button("Remove", () => { remove(note.id); show(); })));
    items.append(item);
  }
  said.textContent = all.length === 0
    ? "There are none yet. Select words in a record, and highlight them or write a note."
    : `${all.length} ${all.length === 1 ? "note" : "notes"}, kept in this browser on this machine alone.`;
  page.querySelector(".take").hidden = false;
}

function give(name, type, words) {
  const link = element("a", { download: name, href: URL.createObjectURL(new Blob([words], { type })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const stem = `notes-${archive.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
document.getElementById("as-json").addEventListener("click", () => give(`${stem}.json`, "application/ld+json", asJson(notes())));
document.getElementById("as-markdown").addEventListener("click", () => give(`${stem}.md`, "text/markdown", asMarkdown(notes())));
document.getElementById("remove-all").addEventListener("click", () => {
  if (confirm("Remove all notes on this archive from this machine?")) {
    removeAll();
    show();
  }
});
document.getElementById("take-notes").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  if (!file) {
    return;
  }
  try {
    const taken = take(await file.text());
    show();
    said.textContent = `${taken} ${taken === 1 ? "note" : "notes"} taken in from ${file.name}.`;
  } catch (fault) {
    said.textContent = `${file.name} cannot be read: ${fault.message}.`;
  }
  event.target.value = "";
});
addEventListener("storage", show);
show();
