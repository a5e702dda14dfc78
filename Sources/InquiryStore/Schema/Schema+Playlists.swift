extension Schema {
  /// Playlists and their resources, which are a whole network's and belong to no cohort.
  static let playlists = """
    CREATE TABLE playlist (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL UNIQUE,
      slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      summary TEXT NOT NULL CHECK (length(summary) <= 1000),
      curator TEXT CHECK (length(curator) <= 200),
      builds TEXT NOT NULL CHECK (builds LIKE '[%]'),
      topics TEXT NOT NULL CHECK (topics LIKE '[%]'),
      forSession INTEGER NOT NULL CHECK (forSession IN (0, 1)),
      origin TEXT NOT NULL CHECK (origin IN ('shipped', 'file', 'own')),
      fingerprint TEXT,
      createdAt TEXT NOT NULL
    ) STRICT;

    CREATE TABLE resource (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL UNIQUE,
      slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      publisher TEXT CHECK (length(publisher) <= 200),
      url TEXT CHECK (length(url) BETWEEN 1 AND 2000),
      kind TEXT NOT NULL CHECK (kind IN ('reading', 'video', 'protocol', 'tool', 'example', 'person')),
      minutes INTEGER CHECK (minutes BETWEEN 1 AND 1000),
      builds TEXT NOT NULL CHECK (builds LIKE '[%]'),
      level TEXT CHECK (level IN ('background', 'practice', 'lead others')),
      usedBy TEXT NOT NULL CHECK (usedBy IN ('alone', 'partner')),
      note TEXT CHECK (length(note) <= 1000),
      prompt TEXT CHECK (length(prompt) <= 1000),
      lastCheck TEXT CHECK (lastCheck LIKE '{%}'),
      fingerprint TEXT,
      createdAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX resourceByAddress ON resource(url) WHERE url IS NOT NULL;

    CREATE TABLE playlistItem (
      id TEXT PRIMARY KEY NOT NULL,
      playlistID TEXT NOT NULL REFERENCES playlist(id),
      resourceID TEXT NOT NULL REFERENCES resource(id),
      position INTEGER NOT NULL CHECK (position > 0),
      UNIQUE (playlistID, resourceID)
    ) STRICT;
    CREATE INDEX playlistItemByResource ON playlistItem(resourceID);

    """
}
