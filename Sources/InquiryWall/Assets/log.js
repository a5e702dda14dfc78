// My log: one question a page, the draft kept on this device, and sent when there is a connection.

import "./forms.js";
import { tell } from "./announce.js";
import { byID, put, show } from "./dom.js";
import { draft, keepDraft } from "./drafts.js";
import { drop, items, post, whenOutboxChanged } from "./outbox.js";
import { say } from "./words.js";

const form = byID("log");
const pages = Array.from(form.querySelectorAll(".log-question"));
const slot = `log ${form.dataset.entry}`;
let page = 0;
let sent = "";

function turn(to) {
  page = Math.min(pages.length - 1, Math.max(0, to));
  pages.forEach((each, index) => show(each, index === page));
  put(byID("log-page"), say("log.page", { page: page + 1, pages: pages.length }));
  show(byID("log-back"), page > 0);
  show(byID("log-next"), page < pages.length - 1);
  const last = page === pages.length - 1;
  show(byID("log-save"), last || Boolean(form.dataset.entry));
  byID("log-save").classList.toggle("main", last);
}

/** All that is answered, without the form's own secrets. */
function answers() {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (name !== "form" && name !== "id" && value !== "") values[name] = value;
  }
  return values;
}

const hasWords = (values) => ["plan", "tried", "saw", "fellFlat", "noticed"].some((name) => values[name]?.trim());

function keep() {
  const values = answers();
  if (!keepDraft(slot, hasWords(values) ? JSON.stringify(values) : "")) return put(byID("log-draft"), "");
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" }).format(new Date());
  put(byID("log-draft"), say("log.draftKept", { time }));
}

function restore() {
  const kept = draft(slot);
  if (!kept) return;
  try {
    for (const [name, value] of Object.entries(JSON.parse(kept))) {
      const field = form.elements[name];
      if (field) field.value = value;
    }
    put(byID("log-draft"), say("compose.draftKept"));
  } catch { /* A draft that can't be read is as good as none. */ }
}

function submit(event) {
  event.preventDefault();
  const values = answers();
  if (!hasWords(values) && !values.did) {
    turn(0);
    return form.querySelector("textarea").focus();
  }
  sent = post("/log", values, slot);
}

function follow() {
  const one = items().find((item) => item.id === sent);
  if (!one) return;
  if (one.state === "sent") {
    drop(one.id);
    keepDraft(slot, "");
    location.assign("/log");
  } else if (one.state === "waiting") {
    tell(say("log.waits"));
  } else if (one.state === "refused") {
    const reason = one.reason;
    drop(one.id);
    tell(reason);
  }
}

byID("log-next").addEventListener("click", () => {
  turn(page + 1);
  pages[page].querySelector("textarea, input").focus();
});
byID("log-back").addEventListener("click", () => {
  turn(page - 1);
  pages[page].querySelector("textarea, input").focus();
});
form.addEventListener("input", keep);
form.addEventListener("submit", submit);
whenOutboxChanged(follow);
restore();
turn(0);
