import Foundation

/// What a provider wrote in JSON: a tree whose leaves are texts, since one writes `1`, another `"1"`, a third `true`.
enum AnswerTree: Equatable, Decodable {
  case nothing
  case text(String)
  case list([AnswerTree])
  case object([String: AnswerTree])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if value.decodeNil() {
      self = .nothing
    } else if let truth = try? value.decode(Bool.self) {
      self = .text(truth ? "true" : "false")
    } else if let number = try? value.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? value.decode(Decimal.self) {
      // The names that providers give messages may be longer than any machine's whole number.
      self = .text(number.description)
    } else if let list = try? value.decode([AnswerTree].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: AnswerTree].self))
    }
  }

  /// The tree of a text in JSON; `nil` where it is none, is cut off, or is larger or deeper than any answer.
  init?(json bytes: [UInt8], most: Int = AnswerTree.most) {
    guard bytes.count <= most, AnswerTree.depth(of: bytes) <= 32,
      let tree = try? JSONDecoder().decode(AnswerTree.self, from: Data(bytes))
    else { return nil }
    self = tree
  }

  /// Bytes of an answer that is read.
  static let most = 1 << 16

  /// How deep lists and objects lie in each other. Five hundred would take the decoder a second.
  private static func depth(of json: [UInt8]) -> Int {
    var (open, deepest, isText, isEscaped) = (0, 0, false, false)
    for byte in json {
      if isEscaped {
        isEscaped = false
      } else if isText {
        if byte == UInt8(ascii: "\"") { isText = false }
        isEscaped = byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "\"") {
        isText = true
      } else if "[{".utf8.contains(byte) {
        open += 1
        deepest = max(deepest, open)
      } else if "]}".utf8.contains(byte) {
        open -= 1
      }
    }
    return deepest
  }

  /// What stands at a path.
  func at(_ steps: some Sequence<String>) -> AnswerTree? {
    var tree = self
    for step in steps {
      switch tree {
      case .object(let members):
        guard let member = members[step] else { return nil }
        tree = member
      case .list(let entries):
        guard let index = Int(step), entries.indices.contains(index) else { return nil }
        tree = entries[index]
      case .text, .nothing: return nil
      }
    }
    return tree
  }

  /// The text of a leaf that holds any.
  var text: String? {
    if case .text(let text) = self, !text.isEmpty { text } else { nil }
  }

  /// Whether it says nothing: null, an empty text, an empty list.
  var isEmpty: Bool {
    switch self {
    case .nothing: true
    case .text(let text): text.isEmpty
    case .list(let entries): entries.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  /// Whether a number stands anywhere in it, also in a list that was written as a text: `"['966512345678']"`.
  func holds(number digits: String) -> Bool {
    switch self {
    case .nothing: false
    case .text(let text):
      text.utf8.split { !$0.isDigit }.contains { run in
        run.elementsEqual(digits.utf8) || run.starts(with: "00".utf8) && run.dropFirst(2).elementsEqual(digits.utf8)
      }
    case .list(let entries): entries.contains { $0.holds(number: digits) }
    case .object(let members): members.values.contains { $0.holds(number: digits) }
    }
  }
}
