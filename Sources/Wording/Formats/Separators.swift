import Surveys

extension Formats {
  /// Between the parts of a short list.
  package var comma: String { language == .arabic ? "، " : ", " }

  /// Between the parts of a list whose parts have commas of their own.
  package var semicolon: String { language == .arabic ? "؛ " : "; " }
}
