// Brings a list on the page up to date: what did not change stays as it is, with its focus and what is typed in it.

const signs = new WeakMap();

/** Makes the list show the items in their order; each has a `key`, and `draw` makes the element of one. */
export function redraw(list, items, draw) {
  const old = new Map(Array.from(list.children, (element) => [element.dataset.key, element]));
  const grown = signs.has(list);
  let place = list.firstElementChild;
  for (const item of items) {
    let element = old.get(item.key);
    old.delete(item.key);
    const sign = JSON.stringify(item);
    if (!element || signs.get(element) !== sign) {
      const next = draw(item);
      signs.set(next, sign);
      if (element) {
        carryOver(element, next);
        if (place === element) place = next;
        element.replaceWith(next);
      } else if (grown) {
        next.classList.add("fresh");
      }
      element = next;
    }
    if (element === place) place = place.nextElementSibling;
    else list.insertBefore(element, place);
  }
  for (const gone of old.values()) gone.remove();
  signs.set(list, true);
}

/** What somebody has opened or typed in an element goes on in the one that takes its place. */
function carryOver(from, to) {
  const opened = from.querySelector("details[open]");
  if (!opened) return;
  to.querySelector("details")?.setAttribute("open", "");
  const typed = from.querySelector("textarea");
  const box = to.querySelector("textarea");
  if (!typed || !box || typed.value === typed.defaultValue) return;
  box.value = typed.value;
  // The words are a change of what stood there when they were typed; the server refuses them if that has changed.
  const was = from.querySelector("input[name=was]");
  const next = to.querySelector("input[name=was]");
  if (was && next) next.value = was.value;
}

/** Runs a change of the page, and puts the focus back where it was by the note's key. */
export function keepingFocus(change) {
  const held = document.activeElement;
  const key = held?.closest?.("[data-key]")?.dataset.key;
  const mark = key && held.dataset.key === undefined ? handle(held) : "";
  const selection = held?.tagName === "TEXTAREA" ? [held.selectionStart, held.selectionEnd] : null;
  change();
  if (!key || document.activeElement === held) return;
  const home = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const next = mark ? home?.querySelector(mark) : home;
  next?.focus({ preventScroll: true });
  if (selection && next) next.setSelectionRange(...selection);
}

function handle(element) {
  if (element.name) return `${element.tagName}[name="${CSS.escape(element.name)}"]`;
  const mark = ["data-move", "data-group", "data-again", "data-drop"].find((name) => element.hasAttribute(name));
  return mark ? `[${mark}]` : element.tagName;
}
