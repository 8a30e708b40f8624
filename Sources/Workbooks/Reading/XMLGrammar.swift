/// Which elements a part of a report has, in which others, and with which attributes: all that the program that writes
/// reports makes, and what LibreOffice and Excel make of it. Whatever else stands in a part is odd, and is nowhere taken
/// for anything: programs skip what they do not know, or what stands where they do not look for it.
///
/// It is read from a table of one line for each element, `row > c* @ r ht hidden=off,on`: its inner elements, of which
/// those with a star may stand there more than once, and its attributes, of which some may have few values only. An
/// element without a line has neither. The first line is of the part's own element.
struct XMLGrammar: Sendable {
  /// What one element may hold.
  struct Rule: Sendable {
    /// The inner elements, and whether one may stand there more than once.
    fileprivate(set) var children: [String: Bool] = [:]
    /// The attributes, with the values that they may have; `nil` for any.
    fileprivate(set) var attributes: [String: Set<String>?] = [:]
    /// Whether attributes that are not named are looked at elsewhere.
    fileprivate(set) var isOpen = false
  }

  private let root: String
  private let rules: [String: Rule]

  /// Reads a table.
  init(_ table: String) {
    let lines = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    root = lines.first?.first ?? ""
    rules = Dictionary(lines.map { ($0[0], XMLGrammar.rule($0.dropFirst())) }, uniquingKeysWith: { first, _ in first })
  }

  private static func rule(_ words: ArraySlice<String>) -> Rule {
    var rule = Rule()
    let halves = words.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    for word in halves.first ?? [] where word != ">" {
      rule.children[word.last == "*" ? String(word.dropLast()) : word] = word.last == "*"
    }
    for word in halves.count > 1 ? halves[1] : [] {
      if word == "*" { rule.isOpen = true }
      let pieces = word.split(separator: "=", maxSplits: 1).map(String.init)
      rule.attributes[pieces[0]] = .some(pieces.count > 1 ? values(pieces[1]) : nil)
    }
    return rule
  }

  private static func values(_ list: String) -> Set<String> {
    Set(
      list.split(separator: ",").flatMap { value in
        switch value {
        case "on": ["1", "true"]
        case "off": ["0", "false"]
        default: [String(value)]
        }
      })
  }

  /// The rule of an element that may stand in another, beside those that stand there already; `nil` where it may not.
  func rule(of element: String, in parent: (name: String, rule: Rule, seen: Set<String>)?) -> Rule? {
    guard let parent else { return element == root ? rules[element] ?? Rule() : nil }
    guard let isMany = parent.rule.children[element], isMany || !parent.seen.contains(element) else { return nil }
    return rules[element] ?? Rule()
  }
}

extension XMLGrammar.Rule {
  /// The first attribute that the element may not have, or not with its value.
  func odd(_ given: [String: String]) -> String? {
    given.filter { key, value in
      guard let allowed = attributes[key] else { return !isOpen || key.hasPrefix("?:") }
      return allowed.map { !$0.contains(value) } ?? false
    }.keys.min()
  }
}
