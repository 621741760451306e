// What a reader chose to see is set before the text is painted, so that no word moves. Runs at once, behind the form that it
// sets; an address that asks for a view goes before what is kept on this machine.
(() => {
  const form = document.getElementById("display");
  const kept = "memcon.display";

  function inputs() {
    return Array.from(form.querySelectorAll("input[id]"));
  }

  function read() {
    try {
      return JSON.parse(localStorage.getItem(kept)) ?? {};
    } catch {
      return {};
    }
  }

  if (!new URLSearchParams(location.search).has("reading")) {
    const chosen = read();
    for (const input of inputs()) {
      if (typeof chosen[input.id] === "boolean") {
        input.checked = chosen[input.id];
      }
    }
  }

  form.addEventListener("change", () => {
    const chosen = read();
    for (const input of inputs()) {
      chosen[input.id] = input.checked;
    }
    try {
      localStorage.setItem(kept, JSON.stringify(chosen));
    } catch {
      // A browser that keeps nothing shows what is chosen all the same.
    }
  });
})();
