/// A reader's way through comments that were opened: those she chose among them, the one before her, and which of them she
/// has not read. It shows nothing that was not opened: what it leaves out is hers to see all the same.
package struct CommentDesk: Equatable, Sendable {
  package let coder: Coder
  package let search: CommentSearch
  /// Whether those are left out on which she sees a theme.
  package let isWithoutTheme: Bool
  /// In the order of the group.
  package let comments: [PublishedComment]
  /// The place of the comment before her; `nil` where there is none to read.
  package let place: Int?

  /// A way through the comments of a group.
  /// - Parameter id: the comment before the reader; without it, or where it is not among those chosen, the first that she
  ///   has not read.
  package init(
    _ reading: CommentReading, for coder: Coder, search: CommentSearch = CommentSearch(""),
    isWithoutTheme: Bool = false, at id: String? = nil
  ) {
    self.coder = coder
    self.search = search
    self.isWithoutTheme = isWithoutTheme
    let chosen = reading.comments(for: coder).filter { comment in
      search.finds(comment.text) && (!isWithoutTheme || comment.themes(for: coder).isEmpty)
    }
    comments = chosen
    place =
      chosen.firstIndex { $0.id == id } ?? chosen.firstIndex { !$0.isRead(by: coder) }
      ?? (chosen.isEmpty ? nil : 0)
  }

  /// How many of them she has not read.
  package var unread: Int { comments.count { !$0.isRead(by: coder) } }

  /// The comment before her.
  package var current: PublishedComment? { place.map { comments[$0] } }

  /// The next that she has not read, from the first again behind the last; `nil` where she has read all others.
  package var nextUnread: PublishedComment? {
    guard let place else { return nil }
    return (comments[(place + 1)...] + comments[..<place]).first { !$0.isRead(by: coder) }
  }

  /// The comment some places on, or back; `nil` past either end.
  package func comment(_ steps: Int) -> PublishedComment? {
    guard let place, comments.indices.contains(place + steps) else { return nil }
    return comments[place + steps]
  }
}

extension PublishedComment {
  /// Whether a reader has said what it is about.
  package func isRead(by coder: Coder) -> Bool { (coder == .first ? first : second) != nil }

  /// What a reader sees that it is about: the first her own word or what rules make of it, the second hers alone.
  package func themes(for coder: Coder) -> [Theme] { coder == .first ? coding.themes : second ?? [] }
}
