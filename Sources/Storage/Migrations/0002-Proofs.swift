extension Migration {
  /// What lets everybody check the house: how many of each stratum a batch counts, pairs of answers, and a chained
  /// journal of everything that was issued, published and released.
  static let proofs = Migration(
    version: 2,
    statements: [
      """
      CREATE TABLE stratum (
        batch INTEGER NOT NULL REFERENCES batch (number), channel TEXT NOT NULL, department TEXT NOT NULL,
        mode TEXT NOT NULL, ballots INTEGER NOT NULL, imported INTEGER NOT NULL,
        PRIMARY KEY (batch, channel, department, mode)) {by key}
      """,
      """
      CREATE TABLE pair (
        survey TEXT NOT NULL, version INTEGER NOT NULL, period TEXT NOT NULL, one TEXT NOT NULL,
        one_value TEXT NOT NULL, other TEXT NOT NULL, other_value TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count > 0),
        PRIMARY KEY (survey, version, period, one, one_value, other, other_value)) {by key}
      """,
      """
      CREATE TABLE journal (
        number INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, digest {bytes} NOT NULL,
        hash {bytes} NOT NULL)
      """,
    ])
}
