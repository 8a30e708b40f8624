package import Indicators
package import Surveys

extension Standing {
  /// Where a figure stands to its target, in words.
  package var name: LocalizedText {
    switch self {
    case .reached: LocalizedText(ar: "بلغناه", en: "Reached")
    case .open: LocalizedText(ar: "لم نبلغه بعد", en: "Not reached yet")
    case .cannotTell: LocalizedText(ar: "لا يُعرف بعد", en: "Cannot be told yet")
    }
  }
}
