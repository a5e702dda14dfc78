// What this screen shows of the room, as the server last told it.

const listeners = new Set();

/** The latest state; null before the first. */
export let state = null;
/** When the session's clock was told, by this device's own clock. */
export let toldAt = Date.now();

/** Calls back after each change, with the state before it. */
export function whenChanged(listener) {
  listeners.add(listener);
}

/** Takes a whole state. */
export function replace(next) {
  const before = state;
  state = next;
  toldAt = Date.now();
  tell(before);
}

/** Takes what has changed. */
export function apply(change) {
  if (!state) return;
  const before = state;
  const next = { ...state, sequence: change.sequence ?? state.sequence };
  for (const part of ["session", "me", "room", "communities", "withheld", "questions", "stories", "needs"]) {
    if (change[part] !== undefined) next[part] = change[part];
  }
  if (change.question !== undefined) next.question = [change.question].flat()[0] ?? null;
  if (change.votes !== undefined) next.votes = change.votes.map((vote) => withMine(vote, before));
  const gone = new Set(change.gone ?? []);
  next.notes = merged(state.notes, change.notes, gone);
  next.groups = merged(state.groups, change.groups, gone);
  if (change.session !== undefined) toldAt = Date.now();
  state = next;
  tell(before);
}

/** A vote that does not say what this person gave keeps what is known of that. */
function withMine(vote, before) {
  if (vote.mine !== undefined && vote.mine !== null) return vote;
  const mine = before.votes.find((old) => old.id === vote.id)?.mine;
  if (!mine) return { ...vote, mine };
  // What was merged or removed gives its dots back.
  const standing = new Set(vote.choices.map((choice) => String(choice.position)));
  return { ...vote, mine: Object.fromEntries(Object.entries(mine).filter(([position]) => standing.has(position))) };
}

function merged(old, changed = [], gone) {
  const all = new Map(old.map((one) => [one.id, one]));
  for (const one of changed) all.set(one.id, one);
  for (const id of gone) all.delete(id);
  return [...all.values()].sort((one, other) => one.number - other.number);
}

function tell(before) {
  for (const listener of listeners) listener(before);
}

/** Whether a vote has closed, or its totals were taken back, since an earlier state. */
export function totalsChanged(before) {
  const closed = (one) => one.votes.filter((vote) => !vote.open).map((vote) => vote.id).join(" ");
  return closed(before) !== closed(state);
}

/** Takes the state that came with the page, so that nothing is blank until the first event. */
export function begin() {
  const given = JSON.parse(document.getElementById("state")?.textContent || "null");
  if (given) replace(given);
}
