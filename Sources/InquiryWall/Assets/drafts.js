// Words that are not sent yet, kept on this device for the person who typed them.

const person = document.body.dataset.me;
const name = (what) => `hmw.draft.${person}.${what}`;

/** What was typed before; an empty text where nothing was. */
export function draft(what) {
  try {
    return localStorage.getItem(name(what)) ?? "";
  } catch {
    return "";
  }
}

/** Keeps what is typed; an empty text takes the draft away. Storage may be full or forbidden: then the box has it. */
export function keepDraft(what, text) {
  try {
    if (text) localStorage.setItem(name(what), text);
    else localStorage.removeItem(name(what));
    return Boolean(text);
  } catch {
    return false;
  }
}

/** Takes everything of this place off the device. */
export function forgetAll() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("hmw.")) localStorage.removeItem(key);
  } catch { /* Nothing was kept. */ }
}
