// Makes elements from the page's own blueprints. Text goes in as text, never as HTML.

document.documentElement.classList.add("js");

/** The element with an identifier. */
export const byID = (id) => document.getElementById(id);

/** Shows or hides an element. */
export function show(element, shown) {
  if (element) element.hidden = !shown;
}

/** Puts words into an element, and leaves it alone where they stand there already. */
export function put(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

/** A copy of a blueprint with values filled in. */
export function build(blueprint, values) {
  const element = byID(`blueprint-${blueprint}`).content.firstElementChild.cloneNode(true);
  for (const part of element.querySelectorAll("[data-if]")) {
    if (!values[part.dataset.if]) part.remove();
  }
  for (const part of [element, ...element.querySelectorAll("[data-fill]")]) fill(part, values);
  for (const hidden of element.querySelectorAll("input[name=id]")) hidden.value = freshID();
  return element;
}

/** Follows `data-fill`: names of values, each for the text or, after an @, for an attribute. */
function fill(element, values) {
  for (const rule of (element.dataset.fill ?? "").split(" ").filter(Boolean)) {
    const [name, attribute] = rule.split("@");
    const value = values[name] ?? "";
    if (attribute) element.setAttribute(attribute, value);
    else element.textContent = value;
  }
}

/** A small element made by hand: its name, its words, its attributes. */
export function make(name, text = "", attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** 128 random bits as 32 hexadecimal digits; pages on a plain network address have no crypto.randomUUID. */
export function freshID() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Fields for digits ask for the keyboard with digits.
for (const field of document.querySelectorAll("[data-digits], input[type=number]")) field.inputMode = "numeric";
