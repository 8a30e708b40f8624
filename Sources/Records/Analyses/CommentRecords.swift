package import Indicators
import Statistics

/// Comments and their themes as tables.
package enum CommentRecords {
  /// A row a comment.
  package static func list(_ comments: [PublishedComment]) -> RecordTable {
    RecordTable(
      "comments", ["id", "period", "question", "label", "themes", "coded_by", "read_twice", "text"],
      comments.map { comment in
        let coding = comment.coding
        return [
          .text(comment.id), .text("\(comment.period)"), .text(comment.question), RecordTable.Value(comment.label),
          .text(coding.themes.map(\.key).joined(separator: " ")),
          .text(coding.origin == .officer ? "officer" : "rules"),
          .flag(comment.isReadTwice), .text(comment.text),
        ]
      })
  }

  /// A row a theme of which five comments or more speak, the most frequent first.
  package static func themes(_ counts: ThemeCounts?) -> RecordTable {
    RecordTable(
      "themes", ["theme", "name_ar", "name_en", "policy", "comments", "share", "all", "coded_by_hand"],
      (counts?.shown ?? []).map { count in
        [
          .text(count.theme.key), .text(count.theme.arabicName), .text(count.theme.englishName),
          .text(count.theme.policyCodes.joined(separator: " ")), .count(count.comments),
          RecordTable.Value(counts?.share(of: count)), RecordTable.Value(counts?.comments),
          RecordTable.Value(counts?.coded),
        ]
      })
  }

  /// A row a theme that either of two readers found.
  package static func agreement(_ found: [CodingAgreement]) -> RecordTable {
    RecordTable(
      "agreement", ["theme", "read_by_both", "agree", "kappa", "low", "high", "alpha"],
      found.map { found in
        [
          .text(found.theme.key), .count(found.agreement.base), RecordTable.Value(found.agreement.share),
          RecordTable.Value(found.kappa), RecordTable.Value(found.interval?.low),
          RecordTable.Value(found.interval?.high), RecordTable.Value(found.alpha),
        ]
      })
  }
}
