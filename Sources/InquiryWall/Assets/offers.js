// What the coach sees, one thing at a time, each with its reason. Nothing moves until somebody takes it.

import { tell } from "./announce.js";
import { byID, make } from "./dom.js";
import { send } from "./send.js";
import { say } from "./words.js";

let offers = [];

async function open() {
  byID("offer").replaceChildren(make("p", say("offers.busy")));
  byID("offers").showModal();
  const community = document.body.dataset.community;
  const query = community ? `?community=${encodeURIComponent(community)}` : "";
  try {
    const answer = await fetch(`/lead/offers${query}`, { headers: { Accept: "application/json" } });
    offers = answer.ok ? (await answer.json()).offers ?? [] : [];
  } catch {
    offers = [];
  }
  draw();
}

function draw() {
  const place = byID("offer");
  const offer = offers[0];
  if (!offer) return place.replaceChildren(make("p", say("offers.none")));
  const notes = make("ul", "", { class: "cards" });
  for (const note of offer.notes ?? []) {
    const row = make("li", "", { class: "note", "data-category": offer.category ?? "" });
    row.append(make("p", note.text, { class: "words", dir: "auto" }));
    notes.append(row);
  }
  const why = make("p", offer.why?.length ? say("offers.why", { words: [offer.why].flat().join(", ") }) : "", { dir: "auto" });
  const take = make("button", say("offers.take"), { type: "button", class: "main" });
  const not = make("button", say("offers.not"), { type: "button" });
  take.addEventListener("click", () => decide(offer, 1));
  not.addEventListener("click", () => decide(offer, 0));
  const row = make("p", "", { class: "send" });
  row.append(not, take);
  place.replaceChildren(make("p", say("offers.group"), { class: "hint" }), make("h3", offer.title, { dir: "auto" }), notes, why, row);
  take.focus();
}

async function decide(offer, takes) {
  offers = offers.slice(1);
  draw();
  const answer = await send("/lead/offer", { code: offer.code, take: takes, community: document.body.dataset.community });
  if (!answer.ok) tell(answer.reason);
}

/** Makes the coach's button work. */
export function startOffers() {
  byID("offers-open")?.addEventListener("click", open);
}
