/// Who reads a comment and says what it is about.
package enum Coder: Int, Sendable, CaseIterable {
  case first = 1, second
}

/// Keeps published comments and what their readers say of them.
package protocol CommentStore: Sendable {
  /// The comments of a survey, by their random numbers.
  func comments(survey: String) async throws -> [PublishedComment]
  /// Keeps what a reader says of a comment, instead of what she said before; `false` where there is no such comment.
  func code(_ id: String, _ themes: [Theme], by coder: Coder) async throws -> Bool
  /// Records that comments are opened, before they are: their texts are shown only after this came back.
  func record(_ opening: CommentOpening) async throws
  /// The openings of a survey's comments, oldest first.
  func openings(survey: String) async throws -> [CommentOpening]
}
