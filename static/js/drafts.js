// What is being written in a form with data-draft outlasts leaving the page, in this tab alone. Its name tells who
// writes and of what: another reader, or what has moved on since, finds an empty form.
"use strict";

for (const form of document.querySelectorAll("form[data-draft]")) {
  const key = `draft ${location.pathname} ${form.dataset.draft}`;
  const fields = [...form.elements].filter((field) => field.name && field.type !== "hidden");
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");

  if (kept) {
    for (const field of fields) field.value = kept[field.name] ?? field.value;
    form.querySelector("[data-draft-note]").hidden = false;
  }
  form.addEventListener("input", () => {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))));
  });
}
