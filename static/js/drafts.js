// What is being written in a form with data-draft outlasts leaving the page, in this tab alone. Its name tells who
// writes and of what: another reader, or what has moved on since, finds an empty form.
"use strict";

for (const form of document.querySelectorAll("form[data-draft]")) {
  const key = `draft ${location.pathname} ${form.dataset.draft}`;
  const fields = [...form.elements].filter((field) => field.name && field.type !== "hidden");
  const of = (field) => (field.type === "checkbox" ? "checked" : "value");
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "[]");

  if (kept.length === fields.length) {
    fields.forEach((field, place) => (field[of(field)] = kept[place]));
    form.querySelector("[data-draft-note]").hidden = false;
    form.closest("details")?.setAttribute("open", "");
  }
  form.addEventListener("input", () => {
    sessionStorage.setItem(key, JSON.stringify(fields.map((field) => field[of(field)])));
  });
}
