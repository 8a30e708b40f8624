/// Finds numbers of seven digits or more, however they are grouped: telephones, identities, files, cards. Dates, years,
/// round amounts and amounts with thousands marks stay.
enum NumberPattern {
  /// The fewest digits that point at somebody.
  private static let least = 7
  private static let joints: Set<Unicode.Scalar> = [" ", "-", ".", "(", ")", "/", "_", "*", "~", "|"]

  /// Where they stand.
  static func places(in text: FoldedText) -> [Range<Int>] {
    let dates = DatePattern.marks(in: text)
    var places: [Range<Int>] = []
    var index = 0
    while index < text.signs.count {
      guard text.signs[index].isDigit, !dates[index] else {
        index += 1
        continue
      }
      let groups = groups(from: index, in: text, without: dates)
      let end = groups.last?.upperBound ?? index + 1
      if groups.reduce(0, { $0 + $1.count }) >= least, !isAmount(groups, in: text) {
        places.append(start(index, end, in: text)..<end)
      }
      index = end
    }
    return places
  }

  /// Runs of digits from here on that a reader takes for one number.
  private static func groups(from start: Int, in text: FoldedText, without dates: [Bool]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = start
    while index < text.signs.count, text.signs[index].isDigit, !dates[index] {
      let end = text.end(from: index) { $0.isDigit }
      groups.append(index..<end)
      index = joint(from: end, in: text)
    }
    return groups
  }

  /// The end of what joins two groups: a thousands mark, or up to four spaces, hyphens, dots, slashes, brackets and stars.
  private static func joint(from index: Int, in text: FoldedText) -> Int {
    if text.sign(index) == "," { return index + 1 }
    var end = index
    while end < min(index + 4, text.signs.count), joints.contains(text.signs[end]) { end += 1 }
    return end
  }

  /// The start with the plus sign and the opening bracket that belong to the number.
  private static func start(_ index: Int, _ end: Int, in text: FoldedText) -> Int {
    var start = text.sign(index - 1) == "+" ? index - 1 : index
    let brackets = text.signs[index..<end].reduce(0) { $0 + ($1 == ")" ? 1 : $1 == "(" ? -1 : 0) }
    if brackets > 0, text.sign(start - 1) == "(" { start -= 1 }
    return text.sign(start - 1) == "+" ? start - 1 : start
  }

  /// Years and round sums (`1500-2000`, `2025/2026`), or one sum with thousands marks (`1,500,000`).
  private static func isAmount(_ groups: [Range<Int>], in text: FoldedText) -> Bool {
    let digits = groups.reduce(0) { $0 + $1.count }
    let isMobile = digits == 9 && groups.count > 2 && text.signs[groups[0].lowerBound] == "5"
    guard groups.count > 1, !isMobile else { return false }
    if groups.allSatisfy({ isYear($0, in: text) || isRound($0, in: text) }) { return true }
    let joints = zip(groups, groups.dropFirst()).map { Array(text.signs[$0.upperBound..<$1.lowerBound]) }
    let hasMarks = joints.allSatisfy { $0 == [","] } || joints.allSatisfy { $0 == ["."] }
    return hasMarks && digits <= 9 && groups[0].count <= 3 && text.signs[groups[0].lowerBound] != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isYear(_ group: Range<Int>, in text: FoldedText) -> Bool {
    group.count == 4 && DatePattern.isYear(text.signs[group].reduce(0) { $0 * 10 + Int($1.value) - 48 })
  }

  private static func isRound(_ group: Range<Int>, in text: FoldedText) -> Bool {
    let zeros = group.count == 3 ? 1 : 2
    return (3...6).contains(group.count) && text.signs[group.lowerBound] != "0"
      && text.signs[group].suffix(zeros).allSatisfy { $0 == "0" }
  }
}
