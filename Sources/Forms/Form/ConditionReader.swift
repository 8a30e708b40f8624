/// Reads conditions as XLSForm and LimeSurvey write them: comparisons of questions with values, `selected`, `is_empty`,
/// `and`, `or`, `not` and their signs. What it does not know makes the condition unreadable, never wrong.
package struct ConditionReader {
  private enum Token: Equatable {
    case name(String)
    case value(String)
    case sign(String)
  }

  private var tokens: ArraySlice<Token>
  private var depth = 0

  /// How long a condition may be, and how deep its brackets may lie in each other.
  private static let (mostLetters, deepest) = (4000, 40)

  /// Reads a condition; an empty one is always true.
  package static func read(_ text: String) -> FormCondition {
    if text.isBlank { return .truth(true) }
    guard text.utf8.count <= mostLetters, let tokens = tokens(of: text) else { return .unreadable }
    var reader = ConditionReader(tokens: tokens[...])
    guard let condition = reader.either(), reader.tokens.isEmpty else { return .unreadable }
    return condition
  }

  // MARK: Words

  private static let signs = ["<=", ">=", "!=", "==", "<>", "&&", "||", "=", "<", ">", "!", "(", ")", ","]

  private static func tokens(of text: String) -> [Token]? {
    var (tokens, rest) = ([Token](), text[...])
    while let letter = rest.first {
      if letter.isWhitespace {
        rest = rest.dropFirst()
      } else if letter == "'" || letter == "\"" {
        guard let end = rest.dropFirst().firstIndex(of: letter) else { return nil }
        tokens.append(.value(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("${") || letter == "{" {
        guard let end = rest.firstIndex(of: "}"), let open = rest.firstIndex(of: "{") else { return nil }
        tokens.append(.name(rest[rest.index(after: open)..<end].trimmed))
        rest = rest[rest.index(after: end)...]
      } else if let sign = signs.first(where: { rest.hasPrefix($0) }) {
        tokens.append(.sign(sign))
        rest = rest.dropFirst(sign.count)
      } else {
        let word = rest.prefix { $0.isLetter || $0.isNumber || "_.-:#".contains($0) }
        guard !word.isEmpty else { return nil }
        tokens.append(token(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }

  private static func token(_ word: String) -> Token {
    if word.drop(while: { $0 == "-" }).first?.isNumber ?? false, !word.contains("X") { return .value(word) }
    switch word.lowercased() {
    case "and": return .sign("&&")
    case "or": return .sign("||")
    case "not": return .sign("!")
    case "eq": return .sign("=")
    case "ne": return .sign("!=")
    case "lt": return .sign("<")
    case "le": return .sign("<=")
    case "gt": return .sign(">")
    case "ge": return .sign(">=")
    default: return .name(word)
    }
  }

  // MARK: Sentences

  private mutating func take(_ signs: String...) -> Bool {
    guard case .sign(let sign)? = tokens.first, signs.contains(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func either() -> FormCondition? {
    guard var left = both() else { return nil }
    while take("||") {
      guard let right = both() else { return nil }
      left = .any(left, right)
    }
    return left
  }

  private mutating func both() -> FormCondition? {
    guard var left = single() else { return nil }
    while take("&&") {
      guard let right = single() else { return nil }
      left = .all(left, right)
    }
    return left
  }

  private mutating func single() -> FormCondition? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ConditionReader.deepest else { return nil }
    if take("!") { return single().map { .not($0) } }
    if take("(") {
      guard let inner = either(), take(")") else { return nil }
      return inner
    }
    return statement()
  }

  private mutating func statement() -> FormCondition? {
    guard let first = tokens.popFirst() else { return nil }
    if case .name(let function) = first, take("(") { return call(function.lowercased()) }
    guard let relation = relation() else {
      // A value by itself is true unless it is nothing.
      if case .value(let value) = first { return .truth(value != "0" && !value.isEmpty) }
      if case .name(let name) = first, ["true", "false"].contains(name.lowercased()) {
        return .truth(name.lowercased() == "true")
      }
      return nil
    }
    guard let second = tokens.popFirst() else { return nil }
    switch (first, second) {
    case (.name(let name), .value(let value)): return .compared(ConditionReader.bare(name), relation, value)
    case (.value(let value), .name(let name)):
      return .compared(ConditionReader.bare(name), relation.turned, value)
    default: return nil
    }
  }

  private mutating func relation() -> FormCondition.Relation? {
    let signs: [(String, FormCondition.Relation)] = [
      ("=", .equal), ("==", .equal), ("!=", .unequal), ("<>", .unequal), ("<", .less), ("<=", .lessOrEqual),
      (">", .greater), (">=", .greaterOrEqual),
    ]
    return signs.first { take($0.0) }?.1
  }

  /// `selected(name, 'code')`, `is_empty(name)`, `true()`.
  private mutating func call(_ function: String) -> FormCondition? {
    if take(")") { return ["true", "false"].contains(function) ? .truth(function == "true") : nil }
    guard case .name(let name)? = tokens.popFirst() else { return nil }
    switch function {
    case "selected":
      guard take(","), case .value(let code)? = tokens.popFirst(), take(")") else { return nil }
      return .selected(ConditionReader.bare(name), code)
    case "is_empty", "is_null": return take(")") ? .not(.answered(ConditionReader.bare(name))) : nil
    default: return nil
    }
  }

  /// The name of a question without what LimeSurvey puts behind it.
  private static func bare(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }
}

extension FormCondition.Relation {
  /// The same relation read from the other side.
  fileprivate var turned: FormCondition.Relation {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .unequal: self
    }
  }
}

extension StringProtocol {
  /// Whether nothing but blanks stands in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Without blanks around it.
  var trimmed: String {
    let head = drop(while: \.isWhitespace)
    return String(head.reversed().drop(while: \.isWhitespace).reversed())
  }
}
