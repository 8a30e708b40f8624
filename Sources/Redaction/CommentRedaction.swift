/// Takes out of a comment what points at a person by itself: numbers of telephones, identities, files and accounts,
/// addresses, and names where somebody is introduced, thanked or blamed. What a person tells of herself in other words
/// no pattern finds.
package enum CommentRedaction {
  /// What stands in the place of what was taken out.
  package static let mark = "[…]"

  /// The comment without them, in time that grows with its length alone.
  package static func redacted(_ text: String) -> String {
    let folded = FoldedText(text)
    let words = Word.words(of: folded)
    let places =
      NumberPattern.places(in: folded) + AccountPattern.places(in: folded) + MailPattern.places(in: folded)
      + WebPattern.places(in: folded) + ArabicNamePattern.places(in: words) + EnglishNamePattern.places(in: words)
    return folded.replacing(merged(places), with: mark)
  }

  /// The same places in order, those that overlap as one.
  private static func merged(_ places: [Range<Int>]) -> [Range<Int>] {
    places.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, place in
      if let last = merged.last, place.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
  }
}
