import Foundation
package import Surveys

/// Keys and the words that stand for them, found however they are typed.
///
/// Letters, marks over letters, digits, capitals, spaces and punctuation come to one form (`ArabicText`); wide letters and
/// ligatures to the plain ones (Unicode NFKC). A key as it is written always means itself; words that several keys could
/// be called mean none of them.
struct Spellings: Sendable {
  /// What a text means.
  enum Meaning: Equatable {
    case one(String)
    case several([String])
    case none
  }

  private let order: [String]
  private let keys: Set<String>
  private var byKeyForm: [String: Set<String>] = [:]
  private var byName: [String: Set<String>] = [:]
  private var byForm: [String: Set<String>] = [:]

  /// The words of each key.
  init(_ words: [TableWord]) {
    order = words.map(\.key)
    keys = Set(order)
    for word in words {
      byKeyForm[Spellings.form(word.key), default: []].insert(word.key)
      for name in word.names {
        byName[name.trimmedText, default: []].insert(word.key)
        let form = Spellings.form(name)
        if !form.isEmpty { byForm[form, default: []].insert(word.key) }
      }
    }
  }

  /// What a text means.
  func meaning(of text: String) -> Meaning {
    let plain = text.withoutMarks
    if keys.contains(plain) { return .one(plain) }
    let form = Spellings.form(plain)
    guard !form.isEmpty || byName[plain] != nil else { return .none }
    let isSigned = Spellings.isSigned(plain)
    let exact = (byName[plain] ?? []).union(isSigned ? [] : byKeyForm[form] ?? [])
    let found = exact.isEmpty && !isSigned ? byForm[form] ?? [] : exact
    if let only = found.first, found.count == 1 { return .one(only) }
    return found.isEmpty ? .none : .several(order.filter(found.contains))
  }

  /// Whether a text is a number with signs that are part of it, which no form may leave out: −4 is not 4.
  private static func isSigned(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && !text.contains(where: \.isLetter) && !text.allSatisfy(\.isNumber)
  }

  /// A text in its one form.
  private static func form(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    return ArabicText.normalised(isPlain ? text : text.precomposedStringWithCompatibilityMapping)
  }
}

/// A value of a column, with the words by which people call it.
package struct TableWord: Equatable, Sendable {
  package let key: String
  package let names: [String]

  /// A key with words that stand for it.
  package init(_ key: String, _ names: [String]) {
    self.key = key
    self.names = names
  }

  /// A key with its name in Arabic and English.
  package init(_ key: String, _ name: LocalizedText, _ others: [String] = []) {
    self.init(key, [name.ar] + [name.en].compactMap(\.self) + others)
  }
}
