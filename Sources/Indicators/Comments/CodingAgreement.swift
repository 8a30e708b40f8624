package import Statistics

/// How far two readers of the same comments agree on one theme.
package struct CodingAgreement: Equatable, Sendable {
  package let theme: Theme
  /// Comments on whose theme both say the same, of all that both read.
  package let agreement: Proportion
  /// Cohen's kappa (1960); `nil` where neither reader ever, or both always, found the theme.
  package let kappa: Double?
  /// 95 %, for many comments.
  package let interval: Interval?
  /// Krippendorff's nominal alpha (2011); `nil` where nothing varies.
  package let alpha: Double?

  /// The fewest comments read by both of which it is told.
  package static let fewest = 10

  /// The agreement on every theme that either reader found; none below ten comments.
  package static func of(_ comments: [PublishedComment]) -> [CodingAgreement] {
    let both = comments.compactMap { comment in
      comment.first.flatMap { first in comment.second.map { (ThemeCoding(byHand: first), ThemeCoding(byHand: $0)) } }
    }
    guard both.count >= fewest else { return [] }
    return Theme.allCases.compactMap { theme in
      guard both.contains(where: { $0.0.themes.contains(theme) || $0.1.themes.contains(theme) }) else { return nil }
      let table = CodingTable(ThemeCoding.table(of: theme, first: both.map(\.0), second: both.map(\.1)))
      let kappa = CohenKappa(table)
      return CodingAgreement(
        theme: theme, agreement: kappa.agreement, kappa: kappa.kappa, interval: kappa.interval(),
        alpha: KrippendorffAlpha.nominal(Coincidences(table)))
    }
  }
}
