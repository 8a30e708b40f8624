/// Reads texts, and misses English only where the survey speaks it.
struct TextReader {
  let english: Bool
  /// The most letters of a text.
  var most = SurveyLimits.textLetters

  func read(_ field: SurveyField?) -> LocalizedText? {
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

  /// How many marks a letter bears at most, on average.
  private static let mostMarks = 4

  private func filled(_ field: SurveyField?) -> String? {
    guard let field, let text = field.string, !text.isUnseen else { return nil }
    // Letters by their code points too: one letter may bear any number of marks.
    let letters = max(text.count, text.unicodeScalars.count / TextReader.mostMarks)
    if letters > most { field.note(.tooLong(field: field.name, letters: letters, most: most)) }
    return text
  }
}
