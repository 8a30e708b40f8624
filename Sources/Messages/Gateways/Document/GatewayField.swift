import Surveys

/// A field of a provider's file.
typealias GatewayField = YAMLField<GatewayProblem>

extension GatewayField {
  /// A name: small letters, digits, hyphens.
  var key: String? {
    guard let text else { return nil }
    let isKey = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isLetterOrDigit } && text.lowercased() == text
    if isKey, text.utf8.count <= 40 { return text }
    note(.badKey(text))
    return nil
  }

  /// The provider's words, in fields that are named after what they mean.
  func meanings<Meaning: RawRepresentable & CaseIterable>(_: Meaning.Type) -> [String: Meaning]
  where Meaning.RawValue == String {
    var meanings: [String: Meaning] = [:]
    for meaning in Meaning.allCases {
      for item in field(meaning.rawValue, required: false)?.items ?? [] {
        guard let word = item.text else { continue }
        if meanings.updateValue(meaning, forKey: word) != nil { item.note(.repeatedCode(word)) }
      }
    }
    return meanings
  }

  /// Where lists stand in an answer.
  var listPath: ListPath? { path(ListPath.init) }

  /// Where a value stands in an answer.
  var path: AnswerPath? { path(AnswerPath.init) }

  private func path<Path>(_ read: (String) -> Path?) -> Path? {
    guard let text else { return nil }
    let path = read(text)
    if path == nil { note(.badPath(text)) }
    return path
  }
}
