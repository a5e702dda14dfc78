// The one stream of events of this page.
//
// The browser reconnects by itself and names the last event it saw. What it cannot know is that a phone was asleep, or
// that nobody looks: so the stream is looked after whenever the page comes back, and closed when it is long hidden.

import { apply, replace } from "./store.js";
import { byID, put, show } from "./dom.js";
import { say } from "./words.js";

const hiddenLimit = 60_000;
const patience = 3_000;
let address = "";
let source = null;
let ended = false;
let attempt = 0;
let again = 0;
let lostTimer = 0;
let hiddenTimer = 0;
// On a wall nobody's notes wait; on a phone they do, and are safe there.
const away = document.body.classList.contains("wall") ? "live.lostWall" : "live.lost";

/** Opens the stream of a view, `room` or `wall`. */
export function listen(view, community = "") {
  address = `/api/events?view=${view}${community ? `&community=${encodeURIComponent(community)}` : ""}`;
  for (const name of ["pageshow", "online"]) addEventListener(name, wake);
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : wake()));
  open();
}

function open() {
  clearTimeout(again);
  source?.close();
  if (ended) return;
  source = new EventSource(address);
  source.addEventListener("open", found);
  source.addEventListener("state", (event) => replace(JSON.parse(event.data)));
  source.addEventListener("change", (event) => apply(JSON.parse(event.data)));
  source.addEventListener("end", (event) => stop(JSON.parse(event.data).why));
  source.addEventListener("error", missed);
}

/** Asks for the whole state once more: closing a vote puts a number on notes that did not change otherwise. */
export async function lookAnew() {
  try {
    const answer = await fetch(address.replace("/api/events", "/api/state"), { headers: { Accept: "application/json" } });
    if (answer.ok) replace(await answer.json());
  } catch { /* The stream brings the state when the network is back. */ }
}

function found() {
  attempt = 0;
  clearTimeout(lostTimer);
  lostTimer = 0;
  show(byID("lost"), false);
  dispatchEvent(new Event("hmw-connected"));
}

/** A closed stream is one that the browser gave up: ask why, then open another. */
function missed() {
  lostTimer ||= setTimeout(lost, patience);
  if (source?.readyState !== EventSource.CLOSED || ended) return;
  attempt += 1;
  clearTimeout(again);
  again = setTimeout(ask, Math.min(15_000, 500 * 2 ** attempt) * (0.5 + Math.random() / 2));
}

async function ask() {
  try {
    const answer = await fetch(address.replace("/api/events", "/api/state"), { headers: { Accept: "application/json" } });
    if (answer.status === 401) return location.assign("/");
    if (answer.status === 204) return stop();
  } catch { /* Still away. */ }
  open();
}

function lost() {
  put(byID("lost"), say(away));
  show(byID("lost"), true);
}

function stop(why) {
  ended = true;
  source?.close();
  clearTimeout(lostTimer);
  put(byID("lost"), say(why === "elsewhere" ? "live.elsewhere" : "live.ended"));
  show(byID("lost"), true);
}

function wake() {
  clearTimeout(hiddenTimer);
  if (!source || source.readyState !== EventSource.OPEN) open();
}

function rest() {
  clearTimeout(hiddenTimer);
  hiddenTimer = setTimeout(() => {
    source?.close();
    source = null;
  }, hiddenLimit);
}
