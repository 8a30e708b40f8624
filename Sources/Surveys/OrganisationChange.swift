/// Channels or departments as somebody typed them: those that are there, by their keys, and new ones.
///
/// A key is the charity's memory: answers are kept under it for ever. It is made once, from the English name, and never
/// given to anything else; a name may be spelled better, and what serves nobody any more is retired.
package struct OrganisationChange: Equatable, Sendable {
  /// One line as it was typed.
  package struct Line: Equatable, Sendable {
    /// `nil` for a new one.
    package let key: String?
    package let name: LocalizedText
    /// Where it is to stand; lines of the same place stay as they were.
    package let place: Int
    package let isRetired: Bool

    /// A line; a name in one language may be empty, and is told then.
    package init(key: String?, name: LocalizedText, place: Int, isRetired: Bool = false) {
      self.key = key
      self.name = name
      self.place = place
      self.isRetired = isRetired
    }
  }

  /// What is wrong with a line.
  package enum Problem: Equatable, Sendable {
    case noArabic, noEnglish
    case tooLong(most: Int)
    /// Another line has the same name, so that nobody could tell the two apart.
    case sameName(String)
    /// Every line is retired: nobody could be asked about anything.
    case nothingLeft
    case tooMany(most: Int)
  }

  /// More than these are of no use: figures by them would be withheld.
  package static let most = 60

  package let lines: [Line]

  /// Lines in the order in which they stood.
  package init(_ lines: [Line]) { self.lines = lines }

  /// The mistakes, each with the number of its line.
  package var problems: [(line: Int, problem: Problem)] {
    var (seen, problems) = (Set<String>(), [(line: Int, problem: Problem)]())
    for (index, line) in lines.enumerated() {
      let (arabic, english) = (line.name.ar, line.name.en ?? "")
      if arabic.isUnseen { problems.append((index, .noArabic)) }
      if english.isUnseen { problems.append((index, .noEnglish)) }
      let names = Set([arabic, english].filter { !$0.isUnseen })
      if names.contains(where: { $0.unicodeScalars.count > SurveyLimits.nameLetters }) {
        problems.append((index, .tooLong(most: SurveyLimits.nameLetters)))
      }
      problems += seen.intersection(names).sorted().map { (index, .sameName($0)) }
      seen.formUnion(names)
    }
    if !lines.contains(where: { !$0.isRetired }) { problems.append((0, .nothingLeft)) }
    if lines.count > OrganisationChange.most { problems.append((0, .tooMany(most: OrganisationChange.most))) }
    return problems
  }

  /// The channels that come of it. Lines with keys that none of the present ones has are new; one that was not typed stays
  /// as it is, behind the others.
  /// - Parameter forgetting: whether nothing was ever asked, so that retired ones may go altogether.
  package func channels(after present: [ServiceChannel], forgetting: Bool) -> [ServiceChannel] {
    settled(known: present.map(\.key), forgetting: forgetting).map { key, line in
      ServiceChannel(key: key, name: line.name, isRetired: line.isRetired)
    } + present.filter { !isTyped($0.key) }
  }

  /// The departments that come of it, each in its branch.
  package func departments(after present: [Department], forgetting: Bool) -> [Department] {
    settled(known: present.map(\.key), forgetting: forgetting).map { key, line in
      let branch = present.first { $0.key == key }?.branch
      return Department(key: key, name: line.name, branch: branch, isRetired: line.isRetired)
    } + present.filter { !isTyped($0.key) }
  }

  private func isTyped(_ key: String) -> Bool { lines.contains { $0.key == key } }

  /// Every line with its key, in the order of their places.
  private func settled(known: [String], forgetting: Bool) -> [(key: String, line: Line)] {
    var taken = Set(known)
    let keyed = lines.map { line in
      if let key = line.key, known.contains(key) { return (key, line) }
      let key = OrganisationChange.key(for: line.name.en ?? "", besides: taken)
      taken.insert(key)
      return (key, line)
    }
    let ordered = keyed.enumerated().sorted { ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset) }
    return ordered.map { (key: $0.element.0, line: $0.element.1) }.filter { !(forgetting && $0.line.isRetired) }
  }

  /// A key of small letters, digits and hyphens that is not taken.
  static func key(for name: String, besides taken: Set<String>) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let joined = String(words.joined(separator: "-").drop { !$0.isLetter }.prefix(SurveyLimits.keyLetters - 4))
    let stem = joined.isEmpty || joined == SurveyLimits.otherLabel ? "key" : joined
    guard taken.contains(stem) else { return stem }
    return (2...).lazy.map { "\(stem)-\($0)" }.first { !taken.contains($0) } ?? stem
  }
}
