extension Migration {
  /// How many invitations went out and what became of them: counts of the house, with no person and no ticket in them.
  static let outreach = Migration(
    version: 6,
    statements: [
      """
      CREATE TABLE outreach (
        campaign TEXT NOT NULL REFERENCES campaign (id), channel TEXT NOT NULL, department TEXT NOT NULL,
        mode TEXT NOT NULL, language TEXT NOT NULL,
        outcome TEXT NOT NULL
          CHECK (outcome IN ('issued', 'delivered', 'failed', 'refused', 'ineligible', 'unknown')),
        count INTEGER NOT NULL CHECK (count > 0),
        PRIMARY KEY (campaign, channel, department, mode, language, outcome)) {by key}
      """
    ])
}
