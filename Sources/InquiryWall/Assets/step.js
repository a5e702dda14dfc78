// The running step: its title, its prompt, how people work in it.

import { byID, put, show } from "./dom.js";
import { say } from "./words.js";

/** Whether the session is under way. */
export const underWay = (state) => ["running", "paused"].includes(state.session.phase);

/** What the step asks people to write; an empty text for nothing. */
export function asked(state) {
  const captures = underWay(state) ? state.session.step?.captures : "";
  return { story: "story", need: "need", cause: "cause", question: "question" }[captures] ?? "";
}

/** Whether everybody may move notes in this step. */
export const sorts = (state) => underWay(state) && ["sort", "group"].includes(state.session.step?.captures);

/** Whether the step is about questions and no longer about notes. */
export const asksQuestions = (state) => underWay(state)
  && ["question", "vote", "adopt"].includes(state.session.step?.captures);

/** Draws the head of the page. */
export function drawStep(state) {
  put(byID("step-title"), title(state));
  line("prompt", underWay(state) ? state.session.step?.prompt : "");
  line("way", underWay(state) && state.session.step ? way(state.session.step) : "");
  if (byID("inquiry")) {
    put(byID("question"), state.question ?? "");
    show(byID("inquiry"), Boolean(state.question));
  }
}

function line(id, text) {
  put(byID(id), text ?? "");
  show(byID(id), Boolean(text));
}

function title({ session }) {
  if (session.phase === "notStarted") return say("step.notStarted");
  if (session.phase === "finished") return say("step.finished");
  return session.step?.title ?? say("step.none");
}

function way(step) {
  const parts = [say(`work.${step.work}`)];
  if (step.silent) parts.push(say("work.silent"));
  if (step.hides) parts.push(say("work.hides"));
  return parts.join(" · ");
}
