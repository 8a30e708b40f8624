package import Releases
package import Surveys

extension Organisation {
  /// The name of a row of a breakdown: `المقابلة · الاستقبال`; a key the charity does not know stands for itself.
  package func name(of label: Label, in breakdown: Breakdown) -> LocalizedText {
    guard !label.keys.isEmpty else { return LabelNames.everybody }
    guard label.keys.contains(where: { $0 != Label.other }) else { return LabelNames.other }
    let parts = zip(label.keys, breakdown.dimensions).map { key, dimension in
      key == Label.other ? LabelNames.other : name(of: key, in: dimension) ?? LocalizedText(ar: key, en: key)
    }
    return LocalizedText(
      ar: parts.map { $0(.arabic) }.joined(separator: LabelNames.separator),
      en: parts.map { $0(.english) }.joined(separator: LabelNames.separator))
  }
}

/// The names of labels that are no single channel or department.
package enum LabelNames {
  /// Everybody together.
  package static let everybody = LocalizedText(ar: "الجمعية كلها", en: "The whole charity")
  /// The crowd into which labels that may not stand alone were put.
  package static let other = LocalizedText(ar: "أخرى (مجموعات معاً)", en: "Other (groups together)")
  /// Between the parts of a product.
  package static let separator = " · "
}

extension Question {
  /// Its words where it stands for every channel together: `{channel}` becomes «the service channel».
  package var title: LocalizedText {
    text.filling("channel", with: LocalizedText(ar: "قناة الخدمة", en: "the service channel"))
  }
}
