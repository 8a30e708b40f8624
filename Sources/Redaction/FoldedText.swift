/// A text as patterns read it: digits Western, letters in one form and small, nothing that is not seen; each sign knows
/// where it stands in the text as it was written.
struct FoldedText {
  /// What is read, one scalar a sign.
  let signs: [Unicode.Scalar]
  private let written: [Unicode.Scalar]
  private let origins: [Int]

  /// A text as it was written.
  init(_ text: String) {
    written = Array(text.unicodeScalars)
    var signs: [Unicode.Scalar] = []
    var origins: [Int] = []
    for (index, scalar) in written.enumerated() {
      guard let sign = Folding.sign(of: scalar) else { continue }
      signs.append(sign)
      origins.append(index)
    }
    self.signs = signs
    self.origins = origins
  }

  /// The sign at a place, where there is one.
  func sign(_ index: Int) -> Unicode.Scalar? { signs.indices.contains(index) ? signs[index] : nil }

  /// The scalar from which a sign was read.
  func original(_ index: Int) -> Unicode.Scalar { written[origins[index]] }

  /// The end of the run from a place on whose every sign passes.
  func end(from index: Int, while passes: (Unicode.Scalar) -> Bool) -> Int {
    var end = index
    while end < signs.count, passes(signs[end]) { end += 1 }
    return end
  }

  /// The start of the run up to a place, no earlier than a floor, whose every sign passes.
  func start(upTo index: Int, floor: Int, while passes: (Unicode.Scalar) -> Bool) -> Int {
    var start = index
    while start > floor, passes(signs[start - 1]) { start -= 1 }
    return start
  }

  /// The text as it was written, with a mark in place of some of its signs and of what is unseen between them.
  func replacing(_ places: [Range<Int>], with mark: String) -> String {
    var result = String.UnicodeScalarView()
    var next = 0
    for place in places {
      result += written[next..<origins[place.lowerBound]]
      result += mark.unicodeScalars
      next = place.upperBound < origins.count ? origins[place.upperBound] : written.count
    }
    result += written[next...]
    return String(result)
  }
}
