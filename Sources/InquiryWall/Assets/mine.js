// What I wrote: first what has not arrived yet, then what is on the wall or with my stories and needs.

import { build, byID, put, show } from "./dom.js";
import { keepingFocus, redraw } from "./list.js";
import { columnWord, limits } from "./note.js";
import { drop, items, othersWaiting } from "./outbox.js";
import { count, say } from "./words.js";

function item(entry, kind, { state = "sent", fate = say("fate.sent"), reason = "", again = false }) {
  const category = entry.category ?? "";
  const changeable = kind === "cause" && state === "sent" && Boolean(entry.number);
  return {
    key: entry.key ?? entry.id, id: entry.id, text: entry.text, category, state, fate, reason, again, changeable,
    movable: changeable, hard: String(limits[kind]),
    kindWord: kind === "cause" ? columnWord(category) : say(`compose.${kind}.name`),
    changeName: say("note.changeName", { text: entry.text }),
  };
}

/** What this device holds still, newest first. */
function unsent() {
  return items().filter((one) => one.path === "/post").reverse().map((one) => item(
    { key: one.id, id: one.id, text: one.body.text, category: one.body.category }, one.body.kind,
    {
      state: one.state, fate: say(`fate.${one.state}`), again: one.state === "refused",
      reason: one.state === "refused" ? say("outbox.refused", { reason: one.reason }) : "",
    }));
}

function kept(state) {
  const notes = state.notes.filter((note) => note.mine).sort((one, other) => other.number - one.number);
  return [
    ...notes.map((note) => item(note, "cause", { fate: say(note.hidden ? "fate.hidden" : "fate.sent") })),
    ...state.questions.filter((one) => one.mine).reverse().map((one) => item(one, "question", {})),
    ...state.stories.map((one) => item(one, "story", {})), ...state.needs.map((one) => item(one, "need", {})),
  ];
}

/** Draws the list and the line that says what waits. */
export function drawMine(state) {
  const known = new Set([...state.notes, ...state.questions, ...state.stories, ...state.needs].map((one) => one.id));
  for (const one of items()) {
    const old = one.state === "sent" && Date.now() - one.at > 60_000;
    if (one.entries?.some((id) => known.has(id)) || old) drop(one.id);
  }
  const all = [...unsent(), ...kept(state)];
  keepingFocus(() => redraw(byID("mine"), all, draw));
  show(byID("mine-empty"), all.length === 0);
  drawWaiting();
}

function draw(values) {
  const element = build("own", values);
  const choice = element.querySelector("[data-choose]");
  if (choice) choice.value = values.category;
  return element;
}

function drawWaiting() {
  const waiting = items().filter((one) => one.state === "waiting").length;
  const others = othersWaiting();
  const parts = [];
  if (waiting) parts.push(count("outbox.waiting", waiting));
  if (others) parts.push(count("outbox.otherPerson", others));
  put(byID("outbox-line"), parts.join(" "));
  show(byID("outbox-line"), parts.length > 0);
}
