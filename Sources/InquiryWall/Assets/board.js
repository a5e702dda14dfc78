// The four columns: groups, lone notes, and how many are withheld.

import { byID, put, show } from "./dom.js";
import { keepingFocus, redraw } from "./list.js";
import { columns, drawCard, groupItem, noteItem } from "./note.js";
import { count } from "./words.js";

const inCommunity = (community) => (one) => !community || one.community === community;

/** What stands in a column: groups first, then notes on their own. */
export function cards(state, key, community, can) {
  const notes = state.notes.filter(inCommunity(community)).filter((note) => (note.category ?? "") === key);
  const groups = key ? state.groups.filter(inCommunity(community)).filter((group) => group.category === key) : [];
  const known = new Set(groups.map((group) => group.id));
  return [
    ...groups.map((group) => groupItem(group, notes.filter((note) => note.group === group.id), can)),
    ...notes.filter((note) => !known.has(note.group)).map((note) => noteItem(note, can)),
  ];
}

/** Draws the board for a community; `can` says whether notes may be moved and groups changed here. */
export function drawBoard(state, community, can) {
  show(byID("blank"), state.room.blank);
  show(byID("columns"), !state.room.blank);
  show(byID("withheld"), state.withheld > 0);
  put(byID("withheld"), count("wall.withheld", state.withheld));
  keepingFocus(() => {
    for (const key of columns) drawColumn(key, cards(state, key, community, can));
  });
}

function drawColumn(key, items) {
  const column = document.querySelector(`.column[data-category="${key}"]`);
  redraw(column.querySelector("[data-cards]"), items, drawCard);
  const number = items.reduce((sum, item) => sum + (item.isGroup ? item.notes.length : 1), 0);
  put(column.querySelector("[data-count]"), String(number));
  show(column.querySelector("[data-empty]"), items.length === 0);
  if (!key) show(column, items.length > 0);
}
