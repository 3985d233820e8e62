// Control and Enter (on a Mac Command and Enter) send the form in whose longer field one writes, as its button does.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.matches("form textarea")) return;
  event.preventDefault();
  if (!event.repeat) event.target.form.requestSubmit();
});
