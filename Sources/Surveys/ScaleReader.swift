import Numerals

/// Reads named scales, and the scale of a question: a name, or written in place.
final class ScaleReader {
  private let texts: TextReader
  private let named: [String: SurveyField]
  /// What was read of the named ones, so that each is read once, however many questions use it.
  private var known: [String: Scale?] = [:]

  init(root: SurveyField, texts: TextReader) {
    self.texts = texts
    let entries = root.field("scales", required: false)?.entries ?? []
    named = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scale of a rating or effort question.
  func scale(of entry: SurveyField) -> Scale? {
    guard let field = entry.field("scale") else { return nil }
    guard let name = field.scalar else { return read(field) }
    if let scale = known[name] { return scale }
    guard let scale = named[name] else {
      field.note(.unknownScale(name, known: named.keys.sorted()))
      return nil
    }
    let read = read(scale)
    known[name] = read
    return read
  }

  /// Either a list of words from 1 upwards, or `min`, `max` and `labels`.
  private func read(_ field: SurveyField) -> Scale? {
    guard field.isMapping else { return check(Scale(min: 1, labels: labels(field)), at: field) }
    field.allow(["min", "max", "labels"])
    let min = lowest(field)
    guard let labelField = field.field("labels") else { return nil }
    if labelField.isMapping { return readEnds(labelField, of: field, from: min) }
    let labels = labels(labelField)
    guard let min else { return nil }
    if let max = field.field("max", required: false)?.int, max != min + labels.count - 1, !labels.isEmpty {
      let words =
        max > min && max <= Scale.lengths.upperBound
        ? "from \(min) to \(max) there must be \(max - min + 1) labels, not \(labels.count); "
          + "where only the ends have words, write ‘labels: { first: …, last: … }’"
        : "\(labels.count) labels from \(min) upwards end at \(min + labels.count - 1), not at \(max)"
      field.note(.badScale(words))
      return nil
    }
    return check(Scale(min: min, labels: labels), at: field)
  }

  /// A scale from `min` to `max` of which only the first and the last category have words.
  private func readEnds(_ labels: SurveyField, of field: SurveyField, from min: Int?) -> Scale? {
    labels.allow(["first", "last"])
    let (first, last) = (texts.read(labels.field("first")), texts.read(labels.field("last")))
    guard let highest = field.field("max"), let max = highest.int, let min else { return nil }
    let allowed = (min + Scale.lengths.lowerBound - 1)...(min + Scale.lengths.upperBound - 1)
    guard allowed.contains(max) else {
      highest.note(.outOfRange(field: highest.name, value: max, allowed: allowed))
      return nil
    }
    guard let first, let last else { return nil }
    return Scale(min...max, first: first, last: last)
  }

  /// Where the scale begins; `nil`, with a note, where that is neither 0 nor 1.
  private func lowest(_ field: SurveyField) -> Int? {
    guard let lowest = field.field("min", required: false) else { return 1 }
    guard let text = lowest.string else { return nil }
    if let number = Digits.number(in: text), (0...1).contains(number) { return number }
    lowest.note(.badScale("it begins at 0 or 1, not at \(text)"))
    return nil
  }

  private func labels(_ field: SurveyField) -> [LocalizedText] { field.items.compactMap { texts.read($0) } }

  private func check(_ scale: Scale, at field: SurveyField) -> Scale? {
    if Scale.lengths.contains(scale.labels.count) { return scale }
    field.note(
      .badScale(
        "it has \(scale.labels.count) worded categories; it needs \(Scale.lengths.lowerBound) to "
          + "\(Scale.lengths.upperBound), and begins at 0 or 1"))
    return nil
  }
}
