// The box to write in. A step that moves on never takes away what is half typed.

import { byID, put, show } from "./dom.js";
import { draft, keepDraft } from "./drafts.js";
import { post } from "./outbox.js";
import { asked, sorts } from "./step.js";
import { say } from "./words.js";
import { tell } from "./announce.js";
import { letter, limits as hard } from "./note.js";

const soft = { cause: 140, question: 200, need: 300, story: 2_000 };
const form = byID("post");
const box = byID("text");
let chosen = new URLSearchParams(location.search).get("write") ?? "";
let kind = null;
let sorting = false;
let position = null;
let listener = () => {};

/** Unicode characters, counted as the server counts them. */
const length = (text) => Array.from(text).length;

/** The column that is chosen; an empty text for "not sure". */
export const category = () => form.elements.category.value;

/** Calls back when another column is chosen. */
export function whenColumnChosen(callback) {
  listener = callback;
}

/** Follows the step, unless somebody is in the middle of a sentence or chose something else. */
export function drawCompose(state) {
  if (position !== state.session.position && position !== null && kind && !box.value.trim()) chosen = "";
  position = state.session.position;
  const wanted = soft[chosen] ? chosen : asked(state);
  const changed = sorting !== sorts(state);
  sorting = sorts(state);
  if (wanted === kind) {
    if (changed && !kind) drawHead();
    return;
  }
  if (kind && box.value.trim() && !chosen) {
    put(byID("compose-hint"), say("compose.stillWriting"));
    show(byID("compose-hint"), true);
    return;
  }
  change(wanted);
}

function change(next) {
  const first = kind === null;
  kind = next;
  show(form, Boolean(kind));
  drawHead();
  for (const link of document.querySelectorAll("[data-write]")) mark(link, link.dataset.write === kind);
  if (!kind) return;
  form.dataset.kind = kind;
  form.elements.kind.value = kind;
  show(byID("tabs"), kind === "cause");
  show(byID("meaning"), kind === "cause");
  show(byID("story-more"), kind === "story");
  show(byID("readers"), ["story", "need"].includes(kind));
  put(byID("text-label"), say(`compose.${kind}.title`));
  box.maxLength = hard[kind];
  box.placeholder = say(`compose.${kind}.placeholder`);
  box.rows = kind === "story" ? 7 : 3;
  if (!first || !box.value) box.value = draft(kind);
  drawColumn();
  drawCounter();
}

function drawHead() {
  const nothing = sorting ? "sort" : "none";
  put(byID("compose-title"), say(kind ? `compose.${kind}.title` : `compose.${nothing}`));
  put(byID("compose-hint"), say(kind ? `compose.${kind}.hint` : `compose.${nothing}Hint`));
  show(byID("compose-hint"), true);
}

function mark(link, current) {
  if (current) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

function drawColumn() {
  const key = category();
  put(byID("meaning"), say(`category.${key || "unsorted"}.meaning`));
  const sorted = kind === "cause" && key;
  put(byID("send"), sorted ? say("compose.cause.sendTo", { letter: letter(key) }) : say(`compose.${kind}.send`));
}

function drawCounter() {
  const number = length(box.value);
  const long = number > soft[kind];
  put(byID("counter"), say(long && kind === "cause" ? "compose.counterLong" : "compose.counter", {
    count: number, limit: long ? hard[kind] : soft[kind],
  }));
  byID("counter").toggleAttribute("data-long", long);
}

/** Puts words back into the box, for somebody who wants to change what was refused. */
export function writeAgain(body) {
  chosen = body.kind;
  change(body.kind);
  box.value = body.text;
  if (body.kind === "cause") form.elements.category.value = body.category ?? "";
  drawColumn();
  typed();
  box.focus();
}

function typed() {
  keepDraft(kind, box.value);
  drawCounter();
}

function submit(event) {
  event.preventDefault();
  const text = box.value.trim();
  if (!text) return box.focus();
  const body = { kind, text };
  if (kind === "cause" && category()) body.category = category();
  if (kind === "story") {
    for (const name of ["about", "surprise"]) {
      const value = form.elements[name].value.trim();
      if (value) body[name] = value;
      form.elements[name].value = "";
    }
  }
  if (["story", "need"].includes(kind)) body.visibility = form.elements.visibility.value;
  post("/post", body);
  box.value = "";
  keepDraft(kind, "");
  drawCounter();
  tell(say("fate.sending"), 2_000);
  box.focus();
}

form.addEventListener("submit", submit);
box.addEventListener("input", typed);
byID("tabs").addEventListener("change", () => {
  drawColumn();
  listener(category());
});
for (const link of document.querySelectorAll("[data-write]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    chosen = link.dataset.write;
    change(chosen);
    box.focus();
  });
}
// A computer's keyboard sends with Ctrl or Cmd and Enter; Enter alone is a line of its own.
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
