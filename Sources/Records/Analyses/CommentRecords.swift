package import Indicators
import Statistics

/// Comments and their themes as tables.
package enum CommentRecords {
  /// A row a comment.
  package static func list(_ comments: [PublishedComment]) -> RecordTable {
    RecordTable(
      "comments", of: comments,
      [
        .text("id") { $0.id }, .text("period") { "\($0.period)" }, .text("question") { $0.question },
        .text("label") { $0.label }, .text("themes") { $0.coding.themes.map(\.key).joined(separator: " ") },
        .text("coded_by") { $0.coding.origin == .officer ? "officer" : "rules" },
        .flag("read_twice") { $0.isReadTwice }, .text("text") { $0.text },
      ])
  }

  /// A row a theme of which five comments or more speak, the most frequent first.
  package static func themes(_ counts: ThemeCounts?) -> RecordTable {
    RecordTable(
      "themes", of: counts?.shown ?? [],
      [
        .text("theme") { $0.theme.key }, .text("name_ar") { $0.theme.arabicName },
        .text("name_en") { $0.theme.englishName }, .text("policy") { $0.theme.policyCodes.joined(separator: " ") },
        .count("comments") { $0.comments }, .number("share") { counts?.share(of: $0) },
        .count("all") { _ in counts?.comments }, .count("coded_by_hand") { _ in counts?.coded },
      ])
  }

  /// A row a theme that either of two readers found.
  package static func agreement(_ found: [CodingAgreement]) -> RecordTable {
    RecordTable(
      "agreement", of: found,
      [
        .text("theme") { $0.theme.key }, .count("read_by_both") { $0.agreement.base },
        .number("agree") { $0.agreement.share }, .number("kappa") { $0.kappa }, .number("low") { $0.interval?.low },
        .number("high") { $0.interval?.high }, .number("alpha") { $0.alpha },
      ])
  }
}
