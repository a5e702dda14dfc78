// The Move button: a sheet with columns, groups and a new group. It is the main way to move a note.

import { tell } from "./announce.js";
import { byID, make, show } from "./dom.js";
import { columns, columnWord, letter } from "./note.js";
import { send } from "./send.js";
import { apply, state } from "./store.js";
import { say } from "./words.js";

const sheet = byID("move");
let moving = [];
let community = () => "";

/** Puts the focus back on a note, wherever it now stands. */
export function focusNote(id) {
  document.querySelector(`.board [data-key="${CSS.escape(id)}"]`)?.focus();
}

/** Moves notes at once on this screen, then on the server; what is refused goes back. */
export async function move(ids, target) {
  const before = state.notes.filter((note) => ids.includes(note.id));
  const parts = { category: target.category, group: target.group ?? null };
  if (!target.newGroup) apply({ notes: before.map((note) => ({ ...note, ...parts })) });
  focusNote(ids[0]);
  const answer = await send("/notes/move", { notes: ids, ...request(target) });
  if (!answer.ok) {
    apply({ notes: before });
    tell(answer.reason);
  } else {
    tell(result(before[0], target));
  }
  focusNote(ids[0]);
}

function request(target) {
  if (target.newGroup) return { newGroup: target.newGroup, category: target.category };
  if (target.group) return { group: target.group };
  return target.ungroup ? { ungroup: 1 } : { category: target.category };
}

function result(note, target) {
  const number = note.number;
  if (target.newGroup) return say("move.doneGroup", { number, place: target.newGroup });
  const group = state.groups.find((one) => one.id === target.group);
  if (group) return say("move.doneGroup", { number, place: group.name });
  const column = state.notes.filter((one) => (one.category ?? "") === target.category);
  const position = column.findIndex((one) => one.id === note.id) + 1;
  return say("move.done", { number, place: columnWord(target.category), position, total: column.length });
}

/** Opens the sheet for a note, or for two that are to become a group. */
export function openMove(id, other = "") {
  const note = state.notes.find((one) => one.id === id);
  if (!note) return;
  moving = other ? [id, other] : [id];
  byID("move-words").textContent = moving.map((key) => state.notes.find((one) => one.id === key)?.text).join(" + ");
  drawColumns(note, other);
  drawGroups(note);
  drawMore(note);
  byID("move-name").value = "";
  sheet.showModal();
  if (other) byID("move-name").focus();
}

function choice(text, mark, act, current = false) {
  const row = make("li");
  const button = make("button", "", { type: "button" });
  if (mark !== null) button.append(make("i", "", { class: "mark", "data-category": mark }));
  button.append(make("span", text, { dir: "auto" }));
  if (current) {
    button.setAttribute("aria-current", "true");
    button.append(make("span", say("move.here"), { class: "unseen" }));
  }
  button.addEventListener("click", () => {
    sheet.close();
    act();
  });
  row.append(button);
  return row;
}

function drawColumns(note, other) {
  byID("move-columns").replaceChildren(...columns.filter((key) => key && !other).map((key) => choice(
    `${letter(key)} ${columnWord(key)}`, key, () => move(moving, { category: key }),
    key === (note.category ?? "") && !note.group)));
  show(byID("move-columns").previousElementSibling, !other);
}

function drawGroups(note) {
  const groups = state.groups.filter((group) => !community() || group.community === community());
  const rows = groups.map((group) => choice(
    group.name, group.category, () => move(moving, { group: group.id, category: group.category }),
    group.id === note.group));
  if (note.group) rows.push(choice(say("move.out"), null, () => move(moving, { ungroup: true, category: note.category ?? "" })));
  byID("move-groups").replaceChildren(...(rows.length ? rows : [make("li", say("move.noGroups"), { class: "hint" })]));
  show(byID("move-new"), Boolean(note.category));
}

/** Only whoever leads removes a note, or makes one of two that say the same. */
function drawMore(note) {
  const more = byID("move-more");
  more.replaceChildren();
  if (!state.me.leads) return;
  const others = state.notes.filter((one) => one.id !== note.id && one.community === note.community);
  if (others.length) {
    const list = make("ul", "", { class: "choices" });
    list.append(...others.map((one) => choice(`${one.number} ${one.text}`, one.category ?? "", () => merge(one, note))));
    const details = make("details");
    details.append(make("summary", say("move.merge")), list);
    more.append(details);
  }
  const list = make("ul", "", { class: "choices" });
  list.append(choice(say("move.remove"), null, () => remove(note)));
  more.append(list);
}

async function merge(keep, note) {
  const answer = await send("/notes/merge", { keep: keep.id, notes: [note.id] });
  tell(answer.ok ? say("move.mergeInto", { number: keep.number }) : answer.reason);
  focusNote(keep.id);
}

async function remove(note) {
  const answer = await send("/notes/remove", { note: note.id });
  tell(answer.ok ? say("move.removed", { number: note.number }) : answer.reason);
}

/** Makes the Move buttons work; `whose` gives the community whose groups are offered. */
export function startMoving(whose) {
  community = whose;
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-move]");
    if (button) openMove(button.dataset.move);
  });
  byID("move-new").addEventListener("submit", (event) => {
    event.preventDefault();
    const name = byID("move-name").value.trim();
    const note = state.notes.find((one) => one.id === moving[0]);
    if (!name || !note) return byID("move-name").focus();
    sheet.close();
    move(moving, { newGroup: name, category: note.category });
  });
  sheet.addEventListener("close", () => focusNote(moving[0]));
}
