// The catalogue of the page's language.

const address = document.body.dataset.words;
const language = document.body.dataset.lang;
const rules = new Intl.PluralRules(language);

async function load() {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await fetch(address);
      if (answer.ok) return await answer.json();
    } catch { /* The network is away; the next attempt may find it. */ }
    await new Promise((done) => setTimeout(done, Math.min(10_000, 500 * 2 ** attempt)));
  }
}

const catalogue = await load();

/** The words under a key, with {name} replaced by what stands for it. */
export function say(key, values = {}) {
  const entry = catalogue[key];
  if (entry === undefined) return key;
  return filled(typeof entry === "string" ? entry : entry.other, values);
}

/** The words for a number of things; {count} is the number. */
export function count(key, number, values = {}) {
  const entry = catalogue[key];
  if (entry === undefined || typeof entry === "string") return say(key, { count: number, ...values });
  return filled(entry[rules.select(number)] ?? entry.other, { count: number, ...values });
}

/** Whether the catalogue has a key. */
export const knows = (key) => catalogue[key] !== undefined;

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
