import Foundation
import Redaction
import Testing

/// What points at a person by itself leaves a comment, and nothing else does.
@Suite struct CommentRedactionTests {
  @Test(arguments: RedactedExamples.all)
  func `what points at a person is taken out, and the words around it stay`(text: String, expected: String) {
    #expect(CommentRedaction.redacted(text) == expected)
  }

  @Test(arguments: StayingExamples.all) func `ordinary words and numbers stay`(text: String) {
    #expect(CommentRedaction.redacted(text) == text)
  }

  @Test func `there are examples enough, in both languages`() {
    #expect(RedactedExamples.all.count >= 60 && StayingExamples.all.count >= 40)
    #expect(RedactedExamples.arabicNames.count >= 20 && RedactedExamples.englishNames.count >= 10)
  }

  @Test(arguments: RedactedExamples.all)
  func `redacting again changes nothing`(text: String, expected: String) {
    #expect(CommentRedaction.redacted(expected) == expected)
  }

  @Test func `an empty comment stays empty, and a line stays a line`() {
    #expect(CommentRedaction.redacted("") == "")
    #expect(CommentRedaction.redacted("جوالي\n0550000123\nشكراً") == "جوالي\n[…]\nشكراً")
  }

  /// Bounds are wide, for builds that are not optimised; a pattern that went back
  /// over what it has read would need minutes for the longer text.
  @Test(arguments: [
    "1 ", "٠", "1-", "1,", "1/1/", "24/11/2026 ", "+", "(", "@", "a@", "@ ", "a.", "www.", "http://", "a://",
    "SA03 8000 ", "SA", "أ. ", "أم ", "عبد ", "محمد ", "محمد بن ", "الأستاذ ", "الموظف الكريم ", "شكرا ل ", "Mr ",
    "my name is ", "thanks from ", "\u{200F}", "\u{64B}", "ـ1", "👨‍👩‍👧‍👦", "ﷺ", "A\u{301}",
  ])
  func `hostile repetition takes no more time than its length`(piece: String) {
    let once = String(repeating: piece, count: 4000 / piece.utf8.count)
    let short = processorTime { _ = CommentRedaction.redacted(once) }
    let long = processorTime { _ = CommentRedaction.redacted(String(repeating: once, count: 16)) }
    #expect(short < .milliseconds(300))
    #expect(long < short * 16 * 8 + .milliseconds(500))
  }

  /// What this thread works, whatever else the machine does meanwhile.
  private func processorTime(_ work: () -> Void) -> Duration {
    var (begin, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin)
    work()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return .seconds(end.tv_sec - begin.tv_sec) + .nanoseconds(end.tv_nsec - begin.tv_nsec)
  }
}

/// Redaction of comments that nobody wrote for this test.
@Suite(.enabled(if: RealComments.areThere, "the Arabic comments are not beside this checkout"))
struct RealCommentRedactionTests {
  private let number = /[0-9٠-٩۰-۹]{7}/
  private let address = /@\w+\.\w+/

  @Test func `3,894 real comments keep no long number and no address, and nearly all their words`() throws {
    let comments = try RealComments.all()
    #expect(comments.count == 3894)
    var changed = 0
    let time = ContinuousClock().measure {
      for comment in comments {
        let redacted = CommentRedaction.redacted(comment)
        if redacted != comment { changed += 1 }
        #expect(!redacted.contains(number), "\(redacted)")
        #expect(!redacted.contains(address), "\(redacted)")
        #expect(CommentRedaction.redacted(redacted) == redacted)
      }
    }
    #expect(time < .seconds(120))
    // They are about places: a name in fifty of them is more than any reader finds.
    #expect(changed < 50, "\(changed) comments were changed")
  }

  @Test func `a number, an address and a name are found wherever in a real comment they stand`() throws {
    let planted = ["٠٥٥-٠٠٠-٠١٢٣", "a.b@example.org", "wa.me/966550000123", "الأستاذ محمد العتيبي"]
    for (index, comment) in try RealComments.all().enumerated() where index % 4 == 0 {
      var words = comment.split(separator: " ").map(String.init)
      words.insert(planted[index / 4 % planted.count], at: index % (words.count + 1))
      let redacted = CommentRedaction.redacted(words.joined(separator: " "))
      for trace in ["٠١٢٣", "example", "wa.me", "محمد العتيبي"] { #expect(!redacted.contains(trace), "\(redacted)") }
    }
  }
}
