extension Migration {
  /// Devices on which people rate, and calls that interviewers make. A station knows no rating, and a call knows no
  /// ticket.
  static let assisted = Migration(
    version: 7,
    statements: [
      """
      CREATE TABLE station (
        number INTEGER NOT NULL PRIMARY KEY, key {bytes} NOT NULL UNIQUE,
        campaign TEXT NOT NULL UNIQUE REFERENCES campaign (id), channel TEXT NOT NULL, department TEXT NOT NULL,
        mode TEXT NOT NULL CHECK (mode IN ('kiosk', 'delegate')), count INTEGER NOT NULL CHECK (count > 0),
        opened_on TEXT NOT NULL, closed_on TEXT)
      """,
      "CREATE TABLE called (campaign TEXT NOT NULL PRIMARY KEY REFERENCES campaign (id))",
      """
      CREATE TABLE call (
        person {bytes} NOT NULL PRIMARY KEY, campaign TEXT NOT NULL REFERENCES campaign (id), state TEXT NOT NULL,
        tries INTEGER NOT NULL CHECK (tries >= 0), last_day TEXT, again_on TEXT,
        CHECK ((state = 'call_back') = (again_on IS NOT NULL))) {by key}
      """,
    ])
}
