// Completes what is typed into the search box: a combobox with a list, as the ARIA Authoring Practices have it.
// Without this, the box is a box.

const PAUSE = 40; // milliseconds
const box = document.querySelector("input[data-completes]");
const SORTS = { field: "field", kind: "kind", person: "person", place: "place", organization: "organization", value: "" };

if (box) {
  complete(box);
}

function complete(box) {
  const list = document.createElement("ul");
  list.id = `${box.id}-completions`;
  list.className = "completions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Completions");
  list.hidden = true;
  const said = document.createElement("span");
  said.className = "unseen";
  said.setAttribute("role", "status");
  box.after(list, said);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  let asking;
  let answer;
  let active = -1;

  function close() {
    asking?.abort();
    list.hidden = true;
    active = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function choose(number) {
    const { from, to, completions } = answer;
    const before = box.value.slice(0, from);
    const text = completions[number].text;
    const behind = box.value.slice(to);
    const blank = text.endsWith(":") || behind.startsWith(" ") || behind.startsWith(")") ? "" : " ";
    box.value = before + text + blank + behind;
    const caret = before.length + text.length + blank.length;
    box.setSelectionRange(caret, caret);
    close();
    box.focus();
    if (text.endsWith(":")) {
      ask();
    }
  }

  function go(number) {
    const options = list.children;
    active = (number + options.length + 1) % (options.length + 1);
    active = active === options.length ? -1 : active;
    for (const [at, option] of Array.from(options).entries()) {
      option.setAttribute("aria-selected", String(at === active));
    }
    if (active < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  }

  function part(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  function option({ sort, label, about, records }, number) {
    const option = document.createElement("li");
    option.id = `${list.id}-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const count = records === undefined ? "" : `${records.toLocaleString("en")} ${records === 1 ? "record" : "records"}`;
    option.append(part("span", label), part("small", [SORTS[sort], count].filter(Boolean).join(" · ")));
    if (about) {
      const more = part("small", about);
      more.className = "about";
      option.append(more);
    }
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      choose(number);
    });
    return option;
  }

  function show(found, lead) {
    answer = { from: found.from + lead, to: found.to + lead, completions: found.completions };
    if (found.completions.length === 0) {
      close();
      said.textContent = "";
      return;
    }
    list.replaceChildren(...found.completions.map(option));
    list.hidden = false;
    active = -1;
    box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-expanded", "true");
    said.textContent = found.completions.length === 1 ? "One completion" : `${found.completions.length} completions`;
  }

  async function ask() {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    const lead = box.value.length - box.value.trimStart().length;
    const at = box.selectionStart - lead;
    const query = box.value.trim();
    if (query === "" || at < 1 || at > query.length || query.length > 1000) {
      close();
      return;
    }
    try {
      // Who types on does not need to be answered.
      await new Promise((go) => { setTimeout(go, PAUSE); });
      if (mine.signal.aborted) {
        return;
      }
      const address = `${box.dataset.completes}?q=${encodeURIComponent(query)}&at=${at}`;
      const response = await fetch(address, { signal: mine.signal });
      const found = response.ok ? await response.json() : { from: 0, to: 0, completions: [] };
      if (!mine.signal.aborted && document.activeElement === box) {
        show(found, lead);
      }
    } catch {
      // Another was asked, or nobody answers: the box goes on as a box.
    }
  }

  box.addEventListener("input", ask);
  box.addEventListener("blur", close);
  box.addEventListener("click", () => { if (!list.hidden) { ask(); } });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) {
        go(active + (event.key === "ArrowDown" ? 1 : -1));
      } else {
        ask();
      }
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  });
}
