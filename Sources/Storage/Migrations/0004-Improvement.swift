extension Migration {
  /// What the charity aims at, what it did, and how many services it gave. No person is in any of these tables: an action
  /// names the part of the charity that it concerns, and nobody who is to see to it.
  static let improvement = Migration(
    version: 4,
    statements: [
      """
      CREATE TABLE target (
        survey TEXT NOT NULL, question TEXT NOT NULL, indicator TEXT NOT NULL, breakdown TEXT NOT NULL,
        label TEXT NOT NULL, since TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (survey, question, indicator, breakdown, label, since)) {by key}
      """,
      """
      CREATE TABLE action (
        number INTEGER NOT NULL PRIMARY KEY, survey TEXT NOT NULL, breakdown TEXT NOT NULL, label TEXT NOT NULL,
        question TEXT, text_ar TEXT NOT NULL CHECK (text_ar <> ''), text_en TEXT, since TEXT NOT NULL,
        ended TEXT CHECK (ended >= since))
      """,
      """
      CREATE TABLE served (
        survey TEXT NOT NULL, period TEXT NOT NULL, channel TEXT NOT NULL, department TEXT NOT NULL,
        language TEXT NOT NULL, count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (survey, period, channel, department, language)) {by key}
      """,
      """
      CREATE TABLE delay (
        survey TEXT NOT NULL, period TEXT NOT NULL, channel TEXT NOT NULL, days INTEGER NOT NULL CHECK (days >= 0),
        count INTEGER NOT NULL CHECK (count > 0), PRIMARY KEY (survey, period, channel, days)) {by key}
      """,
    ])
}
