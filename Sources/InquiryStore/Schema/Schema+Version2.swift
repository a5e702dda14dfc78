extension Schema {
  /// The coach: suggestions that people refused, and the ideas that a question was tried with.
  static let version2 = """
    -- Suggestions that were refused, so that they are not made again. A fingerprint, never people's words.
    CREATE TABLE refusal (
      id TEXT PRIMARY KEY NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      kind TEXT NOT NULL CHECK (kind IN ('category', 'group')),
      fingerprint TEXT NOT NULL,
      at TEXT NOT NULL,
      UNIQUE (cohortID, fingerprint)
    ) STRICT;

    ALTER TABLE question ADD COLUMN ideas TEXT NOT NULL DEFAULT '[]' CHECK (ideas LIKE '[%]');

    """
}
