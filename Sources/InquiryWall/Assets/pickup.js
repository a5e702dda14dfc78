// Moving a note with the keyboard: Space picks it up, arrows choose a place, Space drops it, Esc puts it back.

import { tell } from "./announce.js";
import { columns, columnWord } from "./note.js";
import { focusNote, move, openMove } from "./move.js";
import { state } from "./store.js";
import { say } from "./words.js";

const rightToLeft = document.documentElement.dir === "rtl";
let held = null;
let community = () => "";

const groupsOf = (category) => state.groups
  .filter((group) => group.category === category && (!community() || group.community === community()));

function pickUp(id) {
  const note = state.notes.find((one) => one.id === id);
  if (!note) return;
  held = { note, category: note.category ?? "", group: note.group ?? null };
  tell(say("move.picked", { number: note.number }));
  mark();
}

/** Shows where the note would go; the note itself stays where it is until it is dropped. */
function mark() {
  for (const old of document.querySelectorAll("[data-target], [data-held]")) {
    old.removeAttribute("data-target");
    old.removeAttribute("data-held");
  }
  if (!held) return;
  document.querySelector(`.board [data-key="${CSS.escape(held.note.id)}"]`)?.setAttribute("data-held", "");
  const place = held.group ? `.group[data-key="${CSS.escape(held.group)}"]` : `.column[data-category="${held.category}"]`;
  const target = document.querySelector(place);
  target?.setAttribute("data-target", "");
  target?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function step(across, down) {
  if (across) {
    const order = columns.filter((key) => key !== "" || held.note.category === undefined || held.note.category === null);
    const at = order.indexOf(held.category) + across;
    held.category = order[Math.min(order.length - 1, Math.max(0, at))];
    held.group = null;
  } else {
    const places = [null, ...groupsOf(held.category).map((group) => group.id)];
    held.group = places[Math.min(places.length - 1, Math.max(0, places.indexOf(held.group) + down))];
  }
  const group = state.groups.find((one) => one.id === held.group);
  tell(say("move.to", { place: group?.name ?? columnWord(held.category) }));
  mark();
}

function drop() {
  const { note, category, group } = held;
  const same = category === (note.category ?? "") && group === (note.group ?? null);
  held = null;
  mark();
  if (same) return tell(say("move.dropped"));
  const out = !group && note.group && category === (note.category ?? "");
  move([note.id], out ? { ungroup: true, category } : { category, group });
}

function cancel() {
  const id = held.note.id;
  held = null;
  mark();
  tell(say("move.dropped"));
  focusNote(id);
}

function whileHeld(event) {
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const backward = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (event.key === forward) step(1, 0);
  else if (event.key === backward) step(-1, 0);
  else if (event.key === "ArrowDown") step(0, 1);
  else if (event.key === "ArrowUp") step(0, -1);
  else if (event.key === " " || event.key === "Enter") drop();
  else if (event.key === "Escape") cancel();
  else return;
  event.preventDefault();
}

function atRest(event) {
  const id = document.activeElement?.closest?.(".board .note")?.dataset.key;
  const onNote = id && document.activeElement.matches(".note");
  if (onNote && event.key === " ") pickUp(id);
  else if (id && ["m", "M", "g", "G"].includes(event.key)) openMove(id);
  else return;
  event.preventDefault();
}

/** Makes the keys work on notes; `whose` gives the community whose groups are offered. */
export function startPickingUp(whose) {
  community = whose;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.("input, textarea, select")) return;
    if (document.querySelector("dialog[open]")) return;
    if (held) whileHeld(event);
    else atRest(event);
  });
}
