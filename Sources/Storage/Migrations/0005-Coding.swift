extension Migration {
  /// What readers say that comments are about.
  static let coding = Migration(
    version: 5,
    statements: [
      """
      CREATE TABLE coding (
        comment {bytes} NOT NULL REFERENCES comment (id), coder INTEGER NOT NULL CHECK (coder BETWEEN 1 AND 2),
        themes TEXT NOT NULL, PRIMARY KEY (comment, coder)) {by key}
      """
    ])
}
