// Says what happened, to eyes and to screen readers, and never more often than people can follow.

import { byID } from "./dom.js";
import { count, say } from "./words.js";

const pause = 5_000;
const stay = 7_000;
let last = 0;
let timer = 0;
let clear = 0;
let arrivals = new Map();
let queue = new Map();

/** Says the result of what this person just did, at once. */
export function tell(text, stays = stay) {
  write(text, stays);
}

/** Says something that happened elsewhere, when there is time for it; a later one about the same takes its place. */
export function hear(text, about = text) {
  queue.delete(about);
  queue.set(about, text);
  plan();
}

/** Counts a note that arrived in a column; several become one sentence. */
export function arrived(place) {
  arrivals.set(place, (arrivals.get(place) ?? 0) + 1);
  plan();
}

function plan() {
  if (timer) return;
  timer = setTimeout(speak, Math.max(250, last + pause - Date.now()));
}

function speak() {
  timer = 0;
  const parts = [...queue.values(), ...Array.from(arrivals, ([place, number]) => count("wall.new", number, { place }))];
  queue = new Map();
  arrivals = new Map();
  if (parts.length) write(parts.map((part) => (/[.!?؟]$/.test(part) ? part : `${part}.`)).join(" "));
}

function write(text, stays = stay) {
  last = Date.now();
  const region = byID("status");
  region.textContent = "";
  clearTimeout(clear);
  // A new text node in an empty region is read by every screen reader, also when the words are the same as before.
  requestAnimationFrame(() => { region.textContent = text; });
  clear = setTimeout(() => { region.textContent = ""; }, stays);
}

/** Says the time left at five minutes, one, and none. */
export function heedClock(before, after) {
  for (const [mark, name] of [[300, "five"], [60, "one"], [0, "zero"]]) {
    if (before > mark && after <= mark) hear(say(`clock.at.${name}`));
  }
}
