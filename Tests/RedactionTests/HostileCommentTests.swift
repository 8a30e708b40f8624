import Redaction
import Testing

/// Words that try to keep the redaction busy: its cost grows with the length of a comment and not with its square.
@Suite struct HostileCommentTests {
  @Test(arguments: [
    "a", "a.", "a@", "@", "a@b.", "www.", "http://", "1", "1-", "1 ", "12/", "+", "SA", "محمد ", "بن ", "أم عبد ",
    "Sara ", "Mr ",
    "\u{301}", " ", "\u{200B}", "٠", "(", "=",
  ])
  func `one piece repeated to 64 KB is read in little time`(piece: String) {
    let comment = String(repeating: piece, count: 65_536 / piece.utf8.count)
    let time = ContinuousClock().measure { _ = CommentRedaction.redacted(comment) }
    #expect(time < .seconds(8))
  }
}
