import Numerals
import Surveys

/// Reads what answers mean.
struct RuleReader {
  func accepted(_ field: GatewayField) -> AcceptedRule? {
    let fields = field.fields(["status", "fields", "present", "absent", "holds", "lacks", "reference"])
    if fields["status"] == nil { field.note(.missing("status")) }
    let rule = AcceptedRule(
      statuses: fields["status"]?.items.compactMap { status($0, 200...299) } ?? [],
      fields: fields["fields"].map(allowed) ?? [],
      present: fields["present"]?.items.compactMap(\.path) ?? [],
      absent: fields["absent"]?.items.compactMap(\.path) ?? [],
      holds: fields["holds"]?.path, lacks: fields["lacks"]?.path, reference: fields["reference"]?.path)
    if !rule.looksIntoBody { field.note(.acceptedByStatusAlone) }
    return rule
  }

  private func allowed(_ field: GatewayField) -> [AcceptedRule.Field] {
    if !field.isMapping { field.note(.notMapping(field.name)) }
    return field.entries.compactMap { entry in
      guard let path = AnswerPath(entry.name) else {
        entry.note(.badPath(entry.name))
        return nil
      }
      return AcceptedRule.Field(path: path, allowed: entry.items.compactMap(\.text))
    }
  }

  private func status(_ field: GatewayField, _ allowed: ClosedRange<Int>) -> Int? {
    guard let text = field.text else { return nil }
    if let status = Digits.number(in: text), allowed.contains(status) { return status }
    field.note(.badStatus(text, allowed: allowed))
    return nil
  }

  /// A table of codes; without `field` it is of the status of HTTP.
  func errors(_ field: GatewayField) -> ErrorTable? {
    let fields = field.fields(["field", "later", "refused", "unknown"])
    var meanings: [String: ErrorTable.Meaning] = [:]
    func note(_ item: GatewayField, _ meaning: ErrorTable.Meaning) {
      guard let code = item.text else { return }
      if fields["field"] == nil, status(item, 300...599) == nil { return }
      if meanings.updateValue(meaning, forKey: code) != nil { item.note(.repeatedCode(code)) }
    }
    for (word, item) in fields["later"].map(codes) ?? [] { note(item, .later(word)) }
    for (word, item) in fields["refused"].map(codes) ?? [] { note(item, .refused(word)) }
    for item in fields["unknown"]?.items ?? [] { note(item, .unknown) }
    return ErrorTable(path: fields["field"]?.path, meanings: meanings)
  }

  /// Codes by the word that all providers share.
  private func codes(_ field: GatewayField) -> [(RefusalWord, GatewayField)] {
    let words = field.fields(RefusalWord.allCases.map(\.rawValue))
    return RefusalWord.allCases.flatMap { word in (words[word.rawValue]?.items ?? []).map { (word, $0) } }
  }
}
