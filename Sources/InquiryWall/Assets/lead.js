// The facilitator's own buttons on the wall.

import { tell } from "./announce.js";
import { byID, make, put, show } from "./dom.js";
import { limits } from "./note.js";
import { startOffers } from "./offers.js";
import { redraw } from "./list.js";
import { startPicture } from "./picture.js";
import { send } from "./send.js";
import { asked } from "./step.js";
import { apply, state } from "./store.js";
import { say } from "./words.js";

/** Brings the buttons up to date: only what may be done now is there. */
export function drawHelm(state) {
  const legal = new Set(state.session.legal);
  for (const button of document.querySelectorAll("[data-walk] button[name=event]")) show(button, legal.has(button.value));
  show(document.querySelector("[data-walk] [name=minutes]")?.form, legal.has("extend"));
  drawSay(state.session.step?.script ?? "");
  drawType();
  show(byID("do-blank"), !state.room.blank);
  show(byID("do-unblank"), state.room.blank);
  show(byID("do-lock"), !state.room.locked);
  show(byID("do-unlock"), state.room.locked);
  drawVote(state.votes.find((vote) => vote.open));
  drawWaiting(state.room.waiting);
}

/** What to say: the step's prompt, which `drawStep` has put there, and its script. */
function drawSay(script) {
  put(byID("say"), script);
  show(byID("say"), Boolean(script));
  show(byID("say-card"), Boolean(script) || !byID("prompt").hidden);
}

/** What is typed for somebody is what the step asks for, unless somebody is in the middle of it. */
function drawType() {
  const { kind, text } = byID("type-for").elements;
  if (text.value) return;
  kind.value = asked(state) || "cause";
  fitType();
}

/** Only a note has a column. */
function fitType() {
  const { kind, category, text } = byID("type-for").elements;
  show(category.closest("label"), kind.value === "cause");
  text.maxLength = limits[kind.value];
}

function drawVote(open) {
  show(byID("vote-open"), !open);
  show(byID("vote-close"), Boolean(open));
  if (!open) return;
  const form = byID("vote-close");
  const field = form.elements.vote ?? form.appendChild(make("input", "", { type: "hidden", name: "vote" }));
  field.value = open.id;
}

function drawWaiting(waiting) {
  show(byID("waiting"), waiting.length > 0);
  redraw(byID("waiting-list"), waiting.map((one) => ({ key: `${one.device} ${one.person}`, ...one })), (one) => {
    const row = make("li", "", { "data-key": one.key });
    const yes = make("button", say("helm.admit"), { type: "button", class: "main" });
    const no = make("button", say("helm.refuse"), { type: "button" });
    yes.addEventListener("click", () => admit(one, true));
    no.addEventListener("click", () => admit(one, false));
    row.append(make("span", say("helm.waitingSaid", { name: one.name }), { dir: "auto" }), yes, " ", no);
    return row;
  });
}

async function admit(one, lets) {
  const answer = await send("/lead/admit", { device: one.device, person: one.person, yes: lets ? "1" : "0" });
  if (!answer.ok) tell(answer.reason);
}

/** The sheet to rename a group, or take it apart. */
function openGroup(id) {
  const group = state.groups.find((one) => one.id === id);
  if (!group) return;
  const sheet = make("dialog", "", { class: "sheet", "aria-labelledby": "group-title" });
  const head = make("form", "", { method: "dialog", class: "sheet-head" });
  head.append(make("h2", say("group.title"), { id: "group-title" }), make("button", "×", { class: "close", "aria-label": say("move.cancel") }));
  const form = make("form", "", { class: "line" });
  const label = make("label", say("group.name"));
  const name = make("input", "", { name: "name", maxlength: "200", dir: "auto", required: "" });
  name.value = group.name;
  label.append(name);
  form.append(label, make("button", say("group.rename"), { class: "main" }));
  const apart = make("button", say("group.apart"), { type: "button" });
  sheet.append(head, form, apart);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    sheet.close();
    apply({ groups: [{ ...group, name: name.value }] });
    told(await send("/groups/rename", { group: id, name: name.value }));
  });
  apart.addEventListener("click", async () => {
    sheet.close();
    told(await send("/groups/apart", { group: id }));
  });
  sheet.addEventListener("close", () => {
    sheet.remove();
    document.querySelector(`[data-group="${CSS.escape(id)}"]`)?.focus();
  });
  document.body.append(sheet);
  sheet.showModal();
}

const told = (answer) => tell(answer.ok ? say("fate.done") : answer.reason);

/** The helm's height, so that what just happened is told above it. */
function makeRoom() {
  const helm = byID("helm");
  new ResizeObserver(() => document.documentElement.style.setProperty("--foot", `${helm.offsetHeight}px`)).observe(helm);
}

/** One panel at a time: they open over the same place. */
function openOne({ target }) {
  if (!target.open) return;
  for (const other of document.querySelectorAll(".helm-more[open]")) if (other !== target) other.open = false;
}

/** Makes the buttons work. */
export function startHelm() {
  makeRoom();
  fitType();
  byID("helm").addEventListener("toggle", openOne, true);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-group]");
    if (button) openGroup(button.dataset.group);
  });
  document.addEventListener("keydown", async (event) => {
    const typing = event.target.matches?.("input, textarea, select") || document.querySelector("dialog[open]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !["u", "U"].includes(event.key)) return;
    told(await send("/lead/undo", {}));
  });
  byID("print").addEventListener("click", () => print());
  byID("type-for").elements.kind.addEventListener("change", fitType);
  startPicture();
  startOffers();
}
