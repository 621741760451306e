// Sources are taken in: files are dropped into the form, and the page says how far it is.

const zone = document.querySelector("form.drop");
const input = document.getElementById("files");

if (zone) {
  const over = (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      zone.classList.add("over");
    }
  };
  zone.addEventListener("dragenter", over);
  zone.addEventListener("dragover", over);
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      zone.requestSubmit();
    }
  });
  // A file that misses the zone would otherwise take the page's place.
  for (const missed of ["dragover", "drop"]) {
    window.addEventListener(missed, (event) => {
      if (event.dataTransfer.types.includes("Files")) {
        event.preventDefault();
      }
    });
  }
  zone.addEventListener("submit", () => {
    const button = zone.querySelector("button");
    button.textContent = "Sending…";
    setTimeout(() => { button.disabled = true; });
  });
}

async function look() {
  try {
    const answer = await fetch("/ingest.json", { cache: "no-store" });
    const { jobs } = await answer.json();
    for (const job of jobs) {
      const said = document.querySelector(`[data-job="${job.number}"] [role=status]`);
      if (said && said.textContent !== job.said) {
        said.textContent = job.said;
      }
    }
    if (!jobs.some((job) => job.underWay)) {
      location.reload();
      return;
    }
  } catch {
    // The server has ended, or is busy; it is asked again.
  }
  setTimeout(look, 700);
}

if (document.querySelector("main").dataset.underWay === "yes") {
  setTimeout(look, 400);
}
