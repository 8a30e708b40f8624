import Access
import Crypto
import Foundation
import Indicators
import Numerals
import Surveys

/// Proves in an address that this session's opening of a group of comments was recorded. It opens nothing for anybody
/// else, nothing else, and nothing after the session.
struct CommentAccessCode {
  private let code: HMAC<SHA256>.MAC

  /// The code of a session for a group.
  init(_ group: CommentGroup, of session: SessionToken, key: SymmetricKey) {
    var authentication = HMAC<SHA256>(key: key)
    authentication.update(data: Data("comments\n".utf8))
    authentication.update(data: session.key)
    authentication.update(data: Data(CommentAccessCode.written(group).utf8))
    code = authentication.finalize()
  }

  /// As an address carries it.
  var text: String { code.hexadecimal }

  /// Whether a text is this code; every wrong one takes as long.
  func isShown(as other: String) -> Bool {
    Data(hexadecimal: other).map { code == $0 } ?? false
  }

  private static func written(_ group: CommentGroup) -> String {
    [group.survey, group.period?.description, group.question, group.label, group.theme?.key]
      .map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: "\n")
  }
}
