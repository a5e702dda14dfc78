// Posts that have not arrived yet. They wait on this device, in order, and each goes out under one identifier for as
// long as it takes: the server knows it again, so nothing is lost and nothing is there twice.

import { freshID } from "./dom.js";
import { send } from "./send.js";

const person = document.body.dataset.me;
const prefix = "hmw.outbox.";
const key = prefix + person;
const retryable = new Set([0, 408, 429, 500, 502, 503, 504]);
const listeners = new Set();
let held = read(key);
let busy = false;
let attempt = 0;
let timer = 0;

/** What waits, was sent just now, or was refused, oldest first. */
export const items = () => held;

/** How many posts of other people who share this device wait on it. */
export function othersWaiting() {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== key)
      .reduce((sum, name) => sum + read(name).filter((item) => item.state !== "sent").length, 0);
  } catch {
    return 0;
  }
}

/** Calls back whenever something in it changes. */
export function whenOutboxChanged(listener) {
  listeners.add(listener);
}

/** Takes something to send. With a `slot`, it takes the place of an older one that has not gone out. */
export function post(path, body, slot = "") {
  if (slot) held = held.filter((item) => item.slot !== slot || item.state === "sending");
  const item = { id: freshID(), path, body, slot, state: "sending", reason: "", entries: [], at: Date.now() };
  held = [...held, item];
  keep();
  flush();
  return item.id;
}

/** Takes something out: it has shown up on the wall, or its writer has thrown it away. */
export function drop(id) {
  const before = held.length;
  held = held.filter((item) => item.id !== id);
  if (held.length !== before) keep();
}

/** Sends what waits, one after another. */
export async function flush() {
  if (busy || navigator.onLine === false) return navigator.onLine === false ? mark() : undefined;
  busy = true;
  clearTimeout(timer);
  for (let item = next(); item; item = next()) {
    change(item.id, { state: "sending" });
    const answer = await send(item.path, { ...item.body, id: item.id });
    if (answer.ok) {
      attempt = 0;
      change(item.id, { state: "sent", entries: answer.answer.entries ?? [], answer: answer.answer });
    } else if (retryable.has(answer.status)) {
      change(item.id, { state: "waiting" });
      later(answer.wait);
      break;
    } else if (answer.status === 401) {
      change(item.id, { state: "waiting" });
      break;
    } else {
      change(item.id, { state: "refused", reason: answer.reason });
    }
  }
  busy = false;
}

const next = () => held.find((item) => item.state === "waiting" || item.state === "sending");

function mark() {
  held = held.map((item) => (item.state === "sending" ? { ...item, state: "waiting" } : item));
  keep();
}

/** Longer after each failure, and never at the same moment as every other phone in the room. */
function later(wait) {
  attempt += 1;
  const pause = Math.max(wait * 1000, Math.min(20_000, 700 * 2 ** attempt));
  clearTimeout(timer);
  timer = setTimeout(flush, pause * (1 + Math.random() / 3));
}

function change(id, parts) {
  held = held.map((item) => (item.id === id ? { ...item, ...parts } : item));
  keep();
}

function keep() {
  try {
    if (held.length) localStorage.setItem(key, JSON.stringify(held));
    else localStorage.removeItem(key);
  } catch { /* Storage is full or forbidden; this page still holds it. */ }
  for (const listener of listeners) listener();
}

function read(name) {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? kept.filter((item) => item.state !== "sent") : [];
  } catch {
    return [];
  }
}

for (const name of ["online", "pageshow", "hmw-connected"]) {
  addEventListener(name, () => {
    attempt = 0;
    flush();
  });
}
flush();
