import Releases
package import Surveys

/// Which published comments of a survey a reader asks for. What is `nil` leaves nothing out.
package struct CommentGroup: Hashable, Sendable {
  package let survey: String
  package let period: Period?
  package let question: String?
  /// The label under which comments were published; `Label.other` for those that were published under none.
  package let label: String?
  package let theme: Theme?

  /// The comments of a survey that are about all of this.
  package init(survey: String, period: Period?, question: String? = nil, label: String? = nil, theme: Theme? = nil) {
    self.survey = survey
    self.period = period
    self.question = question
    self.label = label
    self.theme = theme
  }

  /// Whether a comment was published in it, whatever it is about.
  func holds(_ comment: PublishedComment) -> Bool {
    (period?.contains(comment.period) ?? true) && (question.map { comment.question == $0 } ?? true)
      && (label.map { (comment.label ?? Label.other) == $0 } ?? true)
  }
}

/// What a reader may see of a group of comments: the one way from the store to a page, a file or a terminal.
package struct CommentReading: Equatable, Sendable {
  package let group: CommentGroup
  /// The labels under which comments of its period were published, `Label.other` among them.
  package let labels: Set<String>
  /// How many comments of its period and question were published under each label; none where they are too few.
  package let counts: [String: Int]
  /// The fewest comments that are shown together.
  package let smallest: Int
  /// What the comments speak of, whatever theme was chosen; `nil` where they are too few to be a group.
  package let themes: ThemeCounts?
  /// How far two readers agree on them.
  package let agreement: [CodingAgreement]
  /// The comments of the chosen theme, in an order that tells nothing and stays; empty where they are too few.
  package let comments: [PublishedComment]

  /// Reads a survey's comments; nothing is shown of fewer than `smallest`.
  package init(_ all: [PublishedComment], of group: CommentGroup, smallest: Int) {
    self.group = group
    self.smallest = smallest
    let ofPeriod = all.filter { group.period?.contains($0.period) ?? true }
    labels = Set(ofPeriod.map { $0.label ?? Label.other })
    let anywhere = CommentGroup(survey: group.survey, period: group.period, question: group.question)
    counts = Dictionary(grouping: all.filter(anywhere.holds)) { $0.label ?? Label.other }.mapValues(\.count)
      .filter { $0.value >= smallest }
    let inside = all.filter(group.holds)
    themes = inside.count < smallest ? nil : ThemeCounts(inside.map(\.coding))
    agreement = themes == nil ? [] : CodingAgreement.of(inside)
    let chosen = inside.filter { comment in group.theme.map(comment.coding.themes.contains) ?? true }
    // By the last digits of their random numbers: the first ones say which are read twice.
    comments =
      chosen.count < smallest
      ? [] : chosen.map { (String($0.id.reversed()), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The comments that a reader reads: the first all of them, the second the tenth that is read twice.
  package func comments(for coder: Coder) -> [PublishedComment] {
    coder == .first ? comments : comments.filter(\.isReadTwice)
  }
}
