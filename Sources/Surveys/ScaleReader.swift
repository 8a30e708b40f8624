/// Reads named scales, and the scale of a question: a name, or written in place.
struct ScaleReader {
  let texts: TextReader
  private let named: [String: YAMLField]

  init(root: YAMLField, texts: TextReader) {
    self.texts = texts
    let entries = root.field("scales", required: false)?.entries ?? []
    named = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scale of a rating or effort question.
  func scale(of entry: YAMLField) -> Scale? {
    guard let field = entry.field("scale") else { return nil }
    guard let name = field.scalar else { return read(field) }
    guard let scale = named[name] else {
      field.note(.unknownScale(name, known: named.keys.sorted()))
      return nil
    }
    return read(scale)
  }

  /// Either a list of words from 1 upwards, or `min`, `max` and `labels`.
  private func read(_ field: YAMLField) -> Scale? {
    guard field.isMapping else { return check(Scale(min: 1, labels: labels(field)), at: field) }
    field.allow(["min", "max", "labels"])
    guard let labelField = field.field("labels") else { return nil }
    let scale = Scale(min: field.field("min", required: false)?.int ?? 1, labels: labels(labelField))
    if let max = field.field("max", required: false)?.int, max != scale.max, !scale.labels.isEmpty {
      field.note(
        .badScale("from \(scale.min) to \(max) there must be \(max - scale.min + 1) labels, not \(scale.labels.count)"))
      return nil
    }
    return check(scale, at: field)
  }

  private func labels(_ field: YAMLField) -> [LocalizedText] { field.items.compactMap { texts.read($0) } }

  private func check(_ scale: Scale, at field: YAMLField) -> Scale? {
    if (2...10).contains(scale.labels.count), (0...1).contains(scale.min) { return scale }
    field.note(.badScale("it needs 2 to 10 worded categories and begins at 0 or 1"))
    return nil
  }
}
