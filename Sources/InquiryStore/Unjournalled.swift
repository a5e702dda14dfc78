import GRDB

/// A change to what the journal leaves out on purpose: ballots, drafts, settings.
package final class Unjournalled: Reading {}
