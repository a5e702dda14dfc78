// The wall: for the projector, and for whoever leads from a browser.

import "./forms.js";
import { arrived, hear } from "./announce.js";
import { drawBoard } from "./board.js";
import { startClock } from "./clock.js";
import { byID, make, put, show } from "./dom.js";
import { startDragging } from "./drag.js";
import { startHelm, drawHelm } from "./lead.js";
import { listen, lookAnew } from "./live.js";
import { redraw } from "./list.js";
import { startMoving } from "./move.js";
import { columnWord } from "./note.js";
import { startPickingUp } from "./pickup.js";
import { asksQuestions, drawStep } from "./step.js";
import { begin, state, totalsChanged, whenChanged } from "./store.js";
import { count, say } from "./words.js";

const projector = document.body.classList.contains("projector");
let community = document.body.dataset.community;
const steered = document.body.classList.contains("steered");

function draw(before) {
  put(byID("wall-title"), state.question ?? state.session.title);
  drawStep(state);
  drawBoard(state, community, { moves: steered, leads: steered });
  drawVote();
  drawQuestions();
  document.body.toggleAttribute("data-before", state.session.phase === "notStarted");
  document.body.toggleAttribute("data-asking", asksQuestions(state));
  put(byID("joined"), say("wall.joined", { count: state.room.joined, of: state.room.present }));
  if (steered) drawHelm(state);
  if (before) heed(before);
}

function drawVote() {
  const vote = state.votes.find((one) => one.open);
  put(byID("turnout"), vote ? say("wall.turnout", { count: vote.turnout, expected: vote.expected }) : "");
  show(byID("turnout"), Boolean(vote));
}

const known = (number) => number !== undefined && number !== null;

function drawQuestions() {
  const all = state.questions.filter((one) => one.status !== "merged").map((one) => ({ key: one.id, ...one }));
  show(byID("questions"), all.length > 0 && !state.room.blank);
  redraw(byID("question-list"), all, (one) => {
    const row = make("li", "", { "data-key": one.key });
    row.append(
      make("span", String(one.number), { class: "number" }), " ", make("q", one.text, { dir: "auto" }), " ",
      make("span", say(`status.${one.status}`), { class: "fate" }));
    if (known(one.votes)) row.append(" ", make("span", count("note.votes", one.votes), { class: "votes" }));
    return row;
  });
}

/** What is worth saying of what changed: arrivals in one sentence, a reveal, another step. */
function heed(before) {
  if (totalsChanged(before)) lookAnew();
  const old = new Set(before.notes.map((note) => note.id));
  const fresh = before.room.blank ? [] : state.notes.filter((note) => !old.has(note.id));
  if (before.withheld > state.withheld && fresh.length > 1) hear(say("wall.revealed"), "reveal");
  else for (const note of fresh) arrived(columnWord(note.category ?? ""));
  if (before.session.position !== state.session.position) hear(say("step.now", { step: byID("step-title").textContent }), "step");
  // Another session has another code: the corner with the code comes from the server.
  if (before.session.id !== state.session.id || before.room.code !== state.room.code) location.reload();
}

/** Shows another community's wall on the same page: nothing is fetched, and the focus stays where it is. */
function choose(id) {
  community = id;
  document.body.dataset.community = id;
  for (const field of document.querySelectorAll(".helm input[name=community]")) field.value = id;
  const drawing = byID("drawing");
  if (drawing) drawing.href = `/wall/picture${id ? `?community=${encodeURIComponent(id)}` : ""}`;
  const address = new URL(location.href);
  if (id) address.searchParams.set("community", id);
  else address.searchParams.delete("community");
  history.replaceState(null, "", address);
  drawBoard(state, community, { moves: steered, leads: steered });
}

// Escape takes the large code off the wall again.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && location.hash === "#join-large") location.hash = "#main";
});
byID("community-choice")?.addEventListener("change", (event) => choose(event.target.value));
whenChanged(draw);
begin();
startMoving(() => community);
if (steered) {
  startDragging();
  startPickingUp(() => community);
  startHelm();
}
startClock();
listen("wall", community);
if (projector) document.body.dataset.ready = "";
