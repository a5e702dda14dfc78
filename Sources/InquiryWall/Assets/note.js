// Notes and groups as the blueprints want them.

import { build } from "./dom.js";
import { redraw } from "./list.js";
import { count, say } from "./words.js";

/** The four columns in their order, then the notes that nobody has sorted. */
export const columns = ["resources", "knowledge", "skills", "dispositions", ""];

/** The most characters of what people write. */
export const limits = { cause: 280, question: 500, need: 1_000, story: 10_000 };

/** What a column is called in words. */
export const columnWord = (key) => say(`category.${key || "unsorted"}.title`);
/** The letter of a column. */
export const letter = (key) => say(`category.${key || "unsorted"}.letter`);

/** Dots as number and word; nothing before a vote is closed, and nothing for none. */
const votes = (number) => (number ? count("note.votes", number) : "");

/** A note with the words around it. */
export function noteItem(note, can) {
  const moves = can.moves || (can.movesOwn && note.mine);
  return {
    key: note.id, id: note.id, text: note.text, number: String(note.number), category: note.category ?? "",
    mine: note.mine, hidden: note.hidden, votes: votes(note.votes), moves,
    moveName: say("note.moveName", { text: note.text }),
    twins: note.twins?.length ? count("note.twins", note.twins.length) : "",
  };
}

/** A group with its notes. */
export function groupItem(group, notes, can) {
  return {
    key: group.id, id: group.id, name: group.name, category: group.category, isGroup: true, leads: can.leads,
    votes: votes(group.votes), groupButton: say("group.change", { name: group.name }),
    notes: notes.map((note) => noteItem(note, can)),
  };
}

/** The element of a note or a group. */
export function drawCard(item) {
  const element = build(item.isGroup ? "group" : "note", item);
  if (item.isGroup) redraw(element.querySelector(".cards"), item.notes, drawCard);
  else if (item.moves) element.tabIndex = 0;
  return element;
}
