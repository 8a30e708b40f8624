/// What the phrases that come with the product make of reviews from which they were not written; `docs/themes.md` tells how
/// these were chosen and coded, and a test counts anew.
extension ThemeAccuracy {
  /// How many reviews were held out.
  package static let reviews = 155

  /// Every theme of which some of them speak, or are said to.
  package static let shipped = [
    ThemeAccuracy(.reception, found: 11, mistaken: 1, missed: 5),
    ThemeAccuracy(.adequateTime, found: 1, mistaken: 0, missed: 0),
    ThemeAccuracy(.completeInformation, found: 7, mistaken: 2, missed: 1),
    ThemeAccuracy(.speed, found: 33, mistaken: 6, missed: 1),
    ThemeAccuracy(.quality, found: 39, mistaken: 3, missed: 7),
    ThemeAccuracy(.ease, found: 2, mistaken: 1, missed: 0),
    ThemeAccuracy(.answers, found: 0, mistaken: 1, missed: 2),
    ThemeAccuracy(.nearBranch, found: 3, mistaken: 1, missed: 2),
    ThemeAccuracy(.thanks, found: 5, mistaken: 1, missed: 2),
  ]

  /// What is known of a theme; `nil` where no review speaks of it.
  package static func shipped(_ theme: Theme) -> ThemeAccuracy? { shipped.first { $0.theme == theme } }
}
