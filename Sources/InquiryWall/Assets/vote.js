// The ballot: dots with − and +, kept at once, changeable until the vote closes.

import "./forms.js";
import { tell } from "./announce.js";
import { startClock } from "./clock.js";
import { byID, put } from "./dom.js";
import { listen } from "./live.js";
import { items, post, whenOutboxChanged } from "./outbox.js";
import { begin, state, whenChanged } from "./store.js";
import { count, say } from "./words.js";

const form = byID("ballot");
const vote = form?.dataset.vote ?? "";
const total = Number(form?.dataset.dots ?? 0);
const each = Number(form?.dataset.each ?? 0);
let timer = 0;

const fields = () => Array.from(form.querySelectorAll("input[type=number]"));
const given = () => fields().reduce((sum, field) => sum + Number(field.value || 0), 0);

/** Dots by position, without those that got none. */
function dots() {
  const pairs = fields().map((field) => [field.name.replace("dots_", ""), Number(field.value || 0)]);
  return Object.fromEntries(pairs.filter(([, number]) => number > 0));
}

function draw() {
  const left = total - given();
  put(byID("dots-left"), count("vote.left", left, { dots: total }));
  for (const option of form.querySelectorAll(".option")) {
    const field = option.querySelector("input[type=number]");
    const number = Number(field.value || 0);
    put(option.querySelector("output"), count("vote.dots", number));
    option.classList.toggle("given", number > 0);
    // A button that can do nothing says so, and keeps the focus that it has.
    option.querySelector("[data-step='-1']").setAttribute("aria-disabled", String(number === 0));
    option.querySelector("[data-step='1']").setAttribute("aria-disabled", String(left === 0 || number >= each));
  }
}

function step(button) {
  const option = button.closest(".option");
  const field = option.querySelector("input[type=number]");
  const by = Number(button.dataset.step);
  const next = Number(field.value || 0) + by;
  if (by > 0 && given() >= total) return tell(say("vote.spent"));
  if (next > each) return tell(count("vote.most", each));
  if (next < 0) return;
  field.value = String(next);
  draw();
  tell(`${option.querySelector("output").textContent}. ${byID("dots-left").textContent}`);
  save();
}

/** A short wait, so that three taps are one message. */
function save() {
  put(byID("saved"), say("vote.saving"));
  clearTimeout(timer);
  timer = setTimeout(() => post("/vote", { vote, dots: dots() }, `vote ${vote}`), 350);
}

function drawSaved() {
  const last = items().filter((item) => item.slot === `vote ${vote}`).at(-1);
  if (!last) return;
  const words = { sending: say("vote.saving"), sent: say("vote.saved"), waiting: say("fate.waiting"), refused: last.reason };
  put(byID("saved"), words[last.state]);
}

/** The page shows another vote, or totals, from the server. */
function follow(before) {
  const open = state.votes.filter((one) => one.open).at(-1)?.id ?? "";
  const closed = (one) => one?.votes.filter((each) => !each.open).map((each) => each.id).join(" ");
  if (open !== vote || (before && closed(before) !== closed(state))) location.reload();
  else if (form) drawChoices(state.votes.find((one) => one.id === vote).choices);
}

/** What was merged or removed meanwhile is no choice any more, and its dots are free again. */
function drawChoices(choices) {
  const standing = new Map(choices.map((choice) => [String(choice.position), choice.text]));
  for (const option of form.querySelectorAll(".option")) {
    const text = standing.get(option.dataset.position);
    if (text === undefined) option.remove();
    else put(byID(`option-${option.dataset.position}`), text);
  }
  draw();
}

if (form) {
  for (const field of fields()) field.setAttribute("tabindex", "-1");
  form.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-step]");
    if (button) step(button);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  whenOutboxChanged(drawSaved);
  draw();
}
begin();
whenChanged(follow);
startClock();
listen("room");
