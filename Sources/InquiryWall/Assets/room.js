// The phone page.

import "./forms.js";
import { hear, tell } from "./announce.js";
import { drawBoard } from "./board.js";
import { startClock } from "./clock.js";
import { drawCompose, whenColumnChosen, writeAgain } from "./compose.js";
import { byID, make, put, show } from "./dom.js";
import { listen, lookAnew } from "./live.js";
import { drawMine } from "./mine.js";
import { startMoving } from "./move.js";
import { columns, columnWord, letter } from "./note.js";
import { drop, items, whenOutboxChanged } from "./outbox.js";
import { drawStep, sorts } from "./step.js";
import { begin, state, totalsChanged, whenChanged } from "./store.js";
import { say } from "./words.js";

let shown = "resources";
const switcher = make("div", "", { class: "switch", role: "group", "aria-label": say("wall.heading") });

/** One column at a time, so that nothing runs off the side of a phone. */
function look(key) {
  shown = key;
  byID("columns").dataset.shown = key || "unsorted";
  drawSwitcher();
}

function drawSwitcher() {
  const count = (key) => state?.notes.filter((note) => (note.category ?? "") === key).length ?? 0;
  for (const button of switcher.children) {
    const key = button.dataset.category;
    button.setAttribute("aria-pressed", String(key === shown));
    put(button.querySelector(".count"), String(count(key)));
    show(button, key !== "" || count(key) > 0 || shown === "");
  }
}

function makeSwitcher() {
  for (const key of columns) {
    const button = make("button", "", { type: "button", "data-category": key, "aria-pressed": "false" });
    button.append(
      make("i", "", { class: "mark", "data-category": key }), make("span", letter(key), { class: "letter", "aria-hidden": "true" }),
      make("span", columnWord(key), { class: "unseen" }), make("span", "0", { class: "count" }));
    button.addEventListener("click", () => look(key));
    switcher.append(button);
  }
  byID("columns").before(switcher);
}

function draw(before) {
  drawStep(state);
  drawCompose(state);
  drawMine(state);
  const community = state.me.leads ? "" : state.me.community;
  drawBoard(state, community, { moves: sorts(state) || state.me.leads, movesOwn: true, leads: false });
  document.body.toggleAttribute("data-sorting", sorts(state));
  show(switcher, !state.room.blank);
  show(byID("call-vote"), state.votes.some((vote) => vote.open));
  show(byID("call-log"), ["application", "debrief"].includes(state.session.step?.captures));
  drawSwitcher();
  if (!before) return;
  if (totalsChanged(before)) lookAnew();
  const newStep = before.session.position !== state.session.position || before.session.phase !== state.session.phase;
  if (newStep) hear(say("step.now", { step: byID("step-title").textContent }), "step");
  if (!state.room.blank && before.withheld > 0 && state.withheld === 0) hear(say("wall.revealed"), "reveal");
  if (before.me.person !== state.me.person) location.reload();
}

/** Says once of each post that it has arrived, or that it waits, or that it was refused. */
const told = new Map();
function heedOutbox() {
  for (const one of items()) {
    if (told.get(one.id) === one.state || one.path !== "/post") continue;
    told.set(one.id, one.state);
    if (one.state === "refused") tell(say("outbox.refused", { reason: one.reason }));
    else if (one.state !== "sending") tell(say(`fate.${one.state}`), 2_500);
  }
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-again], [data-drop]");
  if (!button) return;
  const one = items().find((item) => item.id === (button.dataset.again ?? button.dataset.drop));
  if (!one) return;
  drop(one.id);
  if (button.dataset.again) writeAgain(one.body);
});

makeSwitcher();
whenColumnChosen(look);
look("resources");
whenChanged(draw);
whenOutboxChanged(() => {
  if (state) drawMine(state);
  heedOutbox();
});
begin();
startMoving(() => (state.me.leads ? "" : state.me.community));
startClock();
listen("room");
