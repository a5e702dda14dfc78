// Sends the page's small forms without leaving the page. Without this script they work as plain forms.

import "./dom.js";
import { forgetAll } from "./drafts.js";
import { say } from "./words.js";
import { send } from "./send.js";
import { state } from "./store.js";
import { tell } from "./announce.js";

const numbers = new Set(["after", "minutes", "dots"]);
const lists = new Set(["notes"]);

/** Values of a form and of the button that was pressed, as the server wants them in JSON. */
function body(form, button) {
  const values = {};
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  for (const [name, value] of data) {
    if (name === "form" || name === "id") continue;
    if (numbers.has(name)) values[name] = Number(value);
    else if (lists.has(name)) values[name] = [...(values[name] ?? []), value];
    else values[name] = value;
  }
  if (form.hasAttribute("data-walk") && state) values.after = state.session.position;
  return values;
}

/** Somebody was faster. Their words stand above the box now, and whoever saves once more means it. */
function lookAgain(form) {
  const note = state?.notes.find((one) => one.id === form.elements.note?.value);
  if (note && form.elements.was) form.elements.was.value = note.text;
}

async function submit(form, button) {
  button?.setAttribute("aria-busy", "true");
  const answer = await send(form.getAttribute("action"), body(form, button));
  button?.removeAttribute("aria-busy");
  if (!answer.ok) {
    if (answer.status === 409) lookAgain(form);
    return tell(answer.reason);
  }
  form.closest("details")?.removeAttribute("open");
  if (form.hasAttribute("data-clear")) form.reset();
  tell(say("fate.done"));
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("data-leave")) forgetAll();
  if (!form.hasAttribute("data-send")) return;
  event.preventDefault();
  submit(form, event.submitter);
});

// One menu at a time, and Escape closes it.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.activeElement?.closest("details[open]");
  if (!open) return;
  open.removeAttribute("open");
  open.querySelector("summary")?.focus();
});
