/// Reads texts, and misses English only where the survey speaks it.
struct TextReader {
  let english: Bool

  func read(_ field: YAMLField?) -> LocalizedText? {
    guard let field else { return nil }
    guard field.isMapping else {
      field.note(.missingArabic(field.name))
      return nil
    }
    let ar = filled(field.field("ar", required: false))
    let en = filled(field.field("en", required: false))
    if ar == nil { field.note(.missingArabic(field.name)) }
    if en == nil, english { field.note(.missingEnglish(field.name)) }
    return ar.map { LocalizedText(ar: $0, en: en) }
  }

  private func filled(_ field: YAMLField?) -> String? {
    guard let text = field?.string, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }
}
