// Highlights and notes, kept on this machine: nothing here asks the server for anything. What is exported is in the W3C's
// Web Annotation form, so that other programs can read it.

const KEY = "memcon.notes";
const LONGEST = 20_000;
const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

export const archive = document.documentElement.dataset.archive ?? "";

function everything() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function keep(notes) {
  localStorage.setItem(KEY, JSON.stringify(notes));
}

/** The notes on this archive, or on one record of it, in the order of the text. */
export function notes(record) {
  return everything()
    .filter((note) => note.archive === archive && (record === undefined || note.record === record))
    .sort((one, other) => one.record.localeCompare(other.record) || one.at - other.at);
}

/** Keeps a note: a new one, or an old one changed. */
export function save(note) {
  const changed = new Date().toISOString();
  const whole = { ...note, archive, id: note.id ?? `urn:uuid:${crypto.randomUUID?.() ?? changed}`, changed };
  whole.made ??= changed;
  keep([...everything().filter((other) => other.id !== whole.id), whole]);
  return whole;
}

export function remove(id) {
  keep(everything().filter((other) => other.id !== id));
}

export function removeAll() {
  keep(everything().filter((other) => other.archive !== archive));
}

/** The address of a record, or of a part of it. */
export function address(note) {
  return `${location.origin}/records/${encodeURIComponent(note.record)}${note.part ? `#${note.part}` : ""}`;
}

export function asJson(list) {
  const items = list.map((note) => ({
    id: note.id,
    type: "Annotation",
    motivation: note.words ? "commenting" : "highlighting",
    created: note.made,
    modified: note.changed,
    body: note.words ? [{ type: "TextualBody", format: "text/plain", value: note.words }] : [],
    target: {
      source: address({ record: note.record }),
      archive: note.archive,
      record: note.record,
      title: note.title,
      selector: [
        { type: "FragmentSelector", value: note.part },
        { type: "TextPositionSelector", start: note.start, end: note.end },
        { type: "TextQuoteSelector", exact: note.quote },
      ],
      position: note.at,
      within: note.root,
    },
  }));
  return `${JSON.stringify({ "@context": CONTEXT, type: "AnnotationPage", items }, null, 2)}\n`;
}

export function asMarkdown(list) {
  const lines = [`# Notes on ${archive}`, ""];
  let record;
  for (const note of list) {
    if (note.record !== record) {
      record = note.record;
      lines.push(`## ${note.title}`, "", ...(note.citation ? [note.citation, ""] : []));
    }
    lines.push(`> ${note.quote.replaceAll(/\s+/g, " ")}`, "", `[${note.part}](${address(note)})`, "");
    if (note.words) {
      lines.push(note.words, "");
    }
  }
  return lines.join("\n");
}

function text(value) {
  return typeof value === "string" ? value.slice(0, LONGEST) : "";
}

function whole(value) {
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function selector(item, type) {
  const all = item?.target?.selector;
  return (Array.isArray(all) ? all : []).find((each) => each?.type === type) ?? {};
}

/** Takes in notes that were exported; gives how many there were. An older form of a note that is here is left out. */
export function take(json) {
  const items = JSON.parse(json)?.items;
  if (!Array.isArray(items)) {
    throw new Error("no notes of Memcon, and no page of W3C annotations");
  }
  const byId = new Map(everything().map((note) => [note.id, note]));
  let taken = 0;
  for (const item of items) {
    const position = selector(item, "TextPositionSelector");
    const note = {
      id: text(item?.id),
      archive: text(item?.target?.archive) || archive,
      record: text(item?.target?.record) || decodeURIComponent(text(item?.target?.source).split("/records/")[1] ?? ""),
      title: text(item?.target?.title),
      part: text(selector(item, "FragmentSelector").value),
      start: whole(position.start),
      end: whole(position.end),
      quote: text(selector(item, "TextQuoteSelector").exact),
      words: text((Array.isArray(item?.body) ? item.body[0] : item?.body)?.value),
      made: text(item?.created),
      changed: text(item?.modified),
      at: whole(item?.target?.position),
      root: text(item?.target?.within) || undefined,
    };
    if (note.id && note.record && note.quote && !((byId.get(note.id)?.changed ?? "") > note.changed)) {
      byId.set(note.id, note);
      taken++;
    }
  }
  keep([...byId.values()]);
  return taken;
}

/** An element with attributes and children; text stays text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

export function button(words, act) {
  return element("button", { type: "button", class: "small", click: act }, words);
}
