// One request that changes something, with an identifier of its own: sent again, it does nothing twice.

import { freshID } from "./dom.js";
import { knows, say } from "./words.js";

const patience = 12_000;

/** Sends JSON. The answer is `{ ok, status, answer, reason, wait }`; status 0 stands for no connection. */
export async function send(path, body) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ id: freshID(), ...body }),
      signal: stop.signal,
    });
    const content = await answer.json().catch(() => ({}));
    const wait = Number(answer.headers.get("Retry-After")) || 0;
    return { ok: answer.ok, status: answer.status, answer: content, reason: reason(answer.status, content), wait };
  } catch {
    return { ok: false, status: 0, answer: {}, reason: say("live.notDone"), wait: 0 };
  } finally {
    clearTimeout(timer);
  }
}

/** Why it was refused, in the words of this language where there are some. */
function reason(status, content) {
  const code = content.error?.code ?? "";
  if (knows(`failure.${code}.message`)) {
    const hint = knows(`failure.${code}.hint`) ? ` ${say(`failure.${code}.hint`)}` : "";
    return say(`failure.${code}.message`) + hint;
  }
  if (document.body.dataset.lang === "en" && content.error?.message) return content.error.message;
  return knows(`error.${status}.message`) ? say(`error.${status}.message`) : say("error.500.message");
}
