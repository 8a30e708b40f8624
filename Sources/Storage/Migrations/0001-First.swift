extension Migration {
  /// Surveys, tickets, ballots, counts, staff. Three walls: contacts know no ticket, tickets know no ballot, and counts
  /// know no person.
  static let first = Migration(
    version: 1,
    statements: [
      """
      CREATE TABLE survey (
        key TEXT NOT NULL, version INTEGER NOT NULL CHECK (version >= 1), source TEXT NOT NULL,
        published_on TEXT NOT NULL, PRIMARY KEY (key, version))
      """,
      "CREATE TABLE document (name TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)",
      """
      CREATE TABLE campaign (
        id TEXT NOT NULL PRIMARY KEY, survey TEXT NOT NULL, version INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('addressed', 'drawn')), period TEXT NOT NULL, expires_on TEXT NOT NULL,
        FOREIGN KEY (survey, version) REFERENCES survey (key, version))
      """,
      """
      CREATE TABLE ticket (
        key {bytes} NOT NULL PRIMARY KEY, campaign TEXT NOT NULL REFERENCES campaign (id), channel TEXT NOT NULL,
        department TEXT NOT NULL, mode TEXT NOT NULL, state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2)) {by key}
      """,
      """
      CREATE TABLE contact (
        person {bytes} NOT NULL PRIMARY KEY, campaign TEXT NOT NULL REFERENCES campaign (id),
        sealed {bytes} NOT NULL) {by key}
      """,
      "CREATE TABLE epoch (number INTEGER NOT NULL PRIMARY KEY, public_key {bytes} NOT NULL)",
      """
      CREATE TABLE ballot (
        id {bytes} NOT NULL PRIMARY KEY, epoch INTEGER NOT NULL, envelope {bytes} NOT NULL) {by key}
      """,
      """
      CREATE TABLE batch (
        number INTEGER NOT NULL PRIMARY KEY, survey TEXT NOT NULL, version INTEGER NOT NULL, period TEXT NOT NULL,
        closing INTEGER NOT NULL CHECK (closing IN (0, 1)), ballots INTEGER NOT NULL, hash {bytes} NOT NULL)
      """,
      """
      CREATE TABLE tally (
        batch INTEGER NOT NULL REFERENCES batch (number), breakdown TEXT NOT NULL, label TEXT NOT NULL,
        question TEXT NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL CHECK (count > 0),
        PRIMARY KEY (batch, breakdown, label, question, value)) {by key}
      """,
      """
      CREATE TABLE comment (
        id {bytes} NOT NULL PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch (number), question TEXT NOT NULL,
        label TEXT, text TEXT NOT NULL) {by key}
      """,
      """
      CREATE TABLE closing (
        survey TEXT NOT NULL, period TEXT NOT NULL, day TEXT NOT NULL,
        early INTEGER NOT NULL CHECK (early IN (0, 1)), PRIMARY KEY (survey, period, day))
      """,
      """
      CREATE TABLE fieldwork (
        survey TEXT NOT NULL, period TEXT NOT NULL, channel TEXT NOT NULL, department TEXT NOT NULL, mode TEXT NOT NULL,
        invited INTEGER NOT NULL, answered INTEGER NOT NULL, PRIMARY KEY (survey, period, channel, department, mode))
      """,
      """
      CREATE TABLE staff (
        name TEXT NOT NULL PRIMARY KEY, role TEXT NOT NULL, password_hash TEXT NOT NULL)
      """,
      """
      CREATE TABLE session (
        key {bytes} NOT NULL PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff (name), began INTEGER NOT NULL,
        seen INTEGER NOT NULL)
      """,
      "CREATE INDEX ticket_campaign ON ticket (campaign)",
      "CREATE INDEX batch_survey ON batch (survey, period)",
    ])
}
