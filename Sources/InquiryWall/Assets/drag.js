// Dragging a note: two pixels with a mouse; a finger first rests on it for a moment, so that the page still scrolls.

import { move, openMove } from "./move.js";
import { state } from "./store.js";

const hold = 200;
const mouseSlack = 2;
const fingerSlack = 8;
let pressed = null;
let ghost = null;
let target = null;

function press(event) {
  const note = event.target.closest?.(".board .note");
  if (!note || event.button !== 0 || event.target.closest("button, a, summary, details")) return;
  if (!note.querySelector("[data-move]")) return;
  pressed = { note, id: note.dataset.key, pointer: event.pointerId, x: event.clientX, y: event.clientY };
  if (event.pointerType !== "mouse") pressed.timer = setTimeout(() => lift(pressed.x, pressed.y), hold);
  else event.preventDefault();
}

function drag(event) {
  if (!pressed || event.pointerId !== pressed.pointer) return;
  const distance = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
  if (!ghost && event.pointerType === "mouse" && distance >= mouseSlack) lift(event.clientX, event.clientY);
  if (!ghost && event.pointerType !== "mouse" && distance > fingerSlack) return forget();
  if (ghost) carry(event.clientX, event.clientY);
}

function lift(x, y) {
  if (!pressed || ghost) return;
  const box = pressed.note.getBoundingClientRect();
  ghost = pressed.note.cloneNode(true);
  ghost.classList.add("ghost");
  ghost.setAttribute("aria-hidden", "true");
  ghost.removeAttribute("tabindex");
  ghost.style.width = `${box.width}px`;
  pressed.dx = x - box.left;
  pressed.dy = y - box.top;
  document.body.append(ghost);
  pressed.note.setAttribute("data-held", "");
  document.body.classList.add("dragging");
  carry(x, y);
}

function carry(x, y) {
  ghost.style.transform = `translate(${x - pressed.dx}px, ${y - pressed.dy}px)`;
  scrollAtEdge(y);
  const under = document.elementFromPoint(x, y);
  const next = under?.closest?.(".group") ?? lone(under) ?? under?.closest?.(".column") ?? null;
  if (next === target) return;
  target?.removeAttribute("data-target");
  target = next;
  target?.setAttribute("data-target", "");
}

/** The board follows a note that is carried to its upper or lower edge. */
function scrollAtEdge(y) {
  const edge = 60;
  const main = document.getElementById("main");
  const box = main.getBoundingClientRect();
  const by = y < Math.max(0, box.top) + edge ? -12 : y > Math.min(innerHeight, box.bottom) - edge ? 12 : 0;
  if (!by) return;
  main.scrollBy(0, by);
  scrollBy(0, by);
}

/** Another note on its own: the two may become a group. */
function lone(under) {
  const note = under?.closest?.(".board .note");
  return note && note.dataset.key !== pressed.id && note.dataset.category ? note : null;
}

function release(event) {
  if (!pressed || event.pointerId !== pressed.pointer) return;
  const { id } = pressed;
  const place = ghost ? target : null;
  forget();
  if (place) drop(id, place);
}

function drop(id, place) {
  const note = state.notes.find((one) => one.id === id);
  if (!note) return;
  const { category, key } = place.dataset;
  if (place.matches(".note")) {
    // The new group stands in the column of the note that was dropped on.
    openMove(key, id);
  } else if (place.matches(".group")) {
    if (key !== note.group) move([id], { group: key, category });
  } else if (category !== (note.category ?? "")) {
    if (category) move([id], { category });
  } else if (note.group) {
    move([id], { ungroup: true, category });
  }
}

function forget() {
  clearTimeout(pressed?.timer);
  pressed?.note.removeAttribute("data-held");
  document.querySelector(".note[data-held]")?.removeAttribute("data-held");
  target?.removeAttribute("data-target");
  ghost?.remove();
  document.body.classList.remove("dragging");
  pressed = ghost = target = null;
}

/** Makes notes draggable on this page. */
export function startDragging() {
  document.addEventListener("pointerdown", press);
  document.addEventListener("pointermove", drag);
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", forget);
  // While a finger carries a note the page must not scroll under it.
  document.addEventListener("touchmove", (event) => ghost && event.preventDefault(), { passive: false });
  document.addEventListener("contextmenu", (event) => ghost && event.preventDefault());
  document.addEventListener("keydown", (event) => event.key === "Escape" && ghost && forget());
}
