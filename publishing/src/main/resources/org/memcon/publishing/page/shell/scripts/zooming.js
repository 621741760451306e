// Lets pictures be looked at closer: by buttons, by keys, by the wheel with Ctrl, by pinching and dragging.
// Without this they are whole, and the table says the same.

const CLOSEST = 12;

for (const figure of document.querySelectorAll("[data-zoom]")) {
  zoomable(figure, figure.querySelector("svg"));
}

function zoomable(figure, svg) {
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let view = { ...all };

  // A picture made for a screen, on a telephone: what is written would be too small to be read.
  const LEGIBLE = 0.8;

  function fit() {
    const shown = svg.getBoundingClientRect().width / all.width;
    figure.classList.toggle("small", shown > 0 && shown < LEGIBLE);
    svg.style.setProperty("--larger", String(Math.min(3, LEGIBLE / Math.max(0.1, shown))));
  }

  function show() {
    fit();
    view.width = Math.min(all.width, Math.max(all.width / CLOSEST, view.width));
    view.height = view.width * all.height / all.width;
    view.x = Math.min(all.x + all.width - view.width, Math.max(all.x, view.x));
    view.y = Math.min(all.y + all.height - view.height, Math.max(all.y, view.y));
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    // Symbols stay as large as they were while what is between them grows.
    svg.style.setProperty("--closer", String(view.width / all.width));
    const closer = view.width < all.width - 0.01;
    figure.classList.toggle("zoomed", closer);
    cancelAnimationFrame(naming);
    naming = requestAnimationFrame(name);
    buttons.at(-1).disabled = !closer;
  }

  // Names are written where there is room for them, those of the largest first; of the whole picture as it came.
  const names = Array.from(svg.querySelectorAll("a text"), (text) => ({ text, crowded: text.classList.contains("crowded") }));
  const size = ({ text }) => Number(text.previousElementSibling?.getAttribute("r") ?? 0);
  const foremost = names.toSorted((one, other) => size(other) - size(one));
  let naming;

  function name() {
    const taken = [];
    const edge = svg.getBoundingClientRect();
    for (const { text, crowded } of foremost) {
      let hidden = crowded;
      if (figure.classList.contains("zoomed") || figure.classList.contains("small")) {
        const box = text.getBoundingClientRect();
        const seen = box.right > edge.left && box.left < edge.right && box.bottom > edge.top && box.top < edge.bottom;
        hidden = !seen || taken.some((other) => box.left < other.right && other.left < box.right
          && box.top < other.bottom && other.top < box.bottom);
        if (!hidden) {
          taken.push(box);
        }
      }
      text.classList.toggle("crowded", hidden);
    }
  }

  function zoom(by, atX = 0.5, atY = 0.5) {
    const width = Math.min(all.width, Math.max(all.width / CLOSEST, view.width / by));
    const height = width * all.height / all.width;
    view.x += (view.width - width) * atX;
    view.y += (view.height - height) * atY;
    view.width = width;
    show();
  }

  function move(byX, byY) {
    view.x += byX * view.width;
    view.y += byY * view.height;
    show();
  }

  const tools = document.createElement("div");
  tools.className = "zooming";
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", "Look closer");
  const buttons = [["+", "Closer", () => zoom(1.5)], ["−", "Farther", () => zoom(1 / 1.5)], ["All", "Show all", () => { view = { ...all }; show(); }]]
    .map(([sign, label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", label);
      button.addEventListener("click", act);
      tools.append(button);
      return button;
    });
  figure.append(tools);

  const KEYS = { "+": () => zoom(1.5), "=": () => zoom(1.5), "-": () => zoom(1 / 1.5), "0": () => { view = { ...all }; show(); },
    ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15), ArrowDown: () => move(0, 0.15) };
  figure.addEventListener("keydown", (event) => {
    const act = KEYS[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });

  function place(event) {
    const box = svg.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  }

  // The wheel alone goes down the page, as everywhere; with Ctrl, or two fingers, it comes closer.
  svg.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), ...place(event));
    }
  }, { passive: false });
  svg.addEventListener("dblclick", (event) => zoom(1.8, ...place(event)));

  let from;
  let moved = false;
  svg.addEventListener("pointerdown", (event) => {
    if (figure.classList.contains("zoomed")) {
      from = place(event);
      moved = false;
    }
  });
  svg.addEventListener("pointermove", (event) => {
    if (from) {
      const [x, y] = place(event);
      if (moved || Math.abs(x - from[0]) + Math.abs(y - from[1]) > 0.008) {
        moved = true;
        view.x -= (x - from[0]) * view.width;
        view.y -= (y - from[1]) * view.height;
        from = [x, y];
        show();
      }
    }
  });
  addEventListener("pointerup", () => { from = undefined; });
  addEventListener("resize", show);
  // Who drags does not follow the link below.
  svg.addEventListener("click", (event) => { if (moved) { event.preventDefault(); moved = false; } }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  show();
}
