// The time left, counted on this device from what the server last told.

import { heedClock } from "./announce.js";
import { byID, put } from "./dom.js";
import { say } from "./words.js";
import { state, toldAt } from "./store.js";

let shown = null;

/** Seconds left in the step now; null where no clock runs. */
export function secondsLeft() {
  const session = state?.session;
  if (!session || session.left === null || session.left === undefined) return null;
  return session.phase === "running" ? session.left - (Date.now() - toldAt) / 1000 : session.left;
}

function tick() {
  const left = secondsLeft();
  const clock = byID("clock");
  if (!clock) return;
  put(clock, left === null ? "" : words(left));
  clock.toggleAttribute("data-over", left !== null && left < 0);
  clock.toggleAttribute("data-soon", left !== null && left >= 0 && left <= 60);
  if (left !== null && shown?.position === state.session.position) heedClock(shown.left, left);
  shown = left === null ? null : { left, position: state.session.position };
}

function words(left) {
  const key = state.session.phase === "paused" ? "clock.paused" : left < 0 ? "clock.over" : "clock.left";
  const whole = Math.trunc(Math.abs(left));
  return say(key, { time: `${Math.trunc(whole / 60)}:${String(whole % 60).padStart(2, "0")}` });
}

/** Starts counting. */
export function startClock() {
  tick();
  setInterval(tick, 500);
}
