extension Schema {
  /// The year between sessions, and the playlists.
  static let version3 = playlists + year + sessionPlan

  /// What a session of the year is for, beside its agenda.
  private static let sessionPlan = """
    ALTER TABLE session ADD COLUMN focus TEXT CHECK (length(focus) <= 1000);
    ALTER TABLE session ADD COLUMN produces TEXT CHECK (length(produces) <= 1000);
    ALTER TABLE session ADD COLUMN meanwhile TEXT CHECK (length(meanwhile) <= 1000);

    """
}
