import Wording

/// What the pages say of figures that take statistics to read.
enum DetailPhrase: Phrase {
  /// Figures that are told to analysts alone.
  enum Figures {
    case funnel
    case standardised
    case reliability
    case correlation
    case bounds
  }

  case name(Figures)
  /// That a page has more.
  case hidden([String])
  /// That a page shows it.
  case shown([String])
  case show
  case hide

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .name(.funnel): "حدود المصادفة حول نسبة الجمعية"
    case .name(.standardised): "الفروق بعد توحيد طريقة جمع الإجابات"
    case .name(.reliability): "اتساق الأسئلة (ألفا)"
    case .name(.correlation): "معاملات الارتباط بالتقييم العام"
    case .name(.bounds): "أدنى نسبة وأعلاها لو أجاب الجميع"
    case .hidden(let names): "للمحلل في هذه الصفحة أرقام أخرى: \(names.joined(separator: formats.comma))."
    case .shown(let names): "تظهر الآن أرقام المحلل: \(names.joined(separator: formats.comma))."
    case .show: "إظهار أرقام المحلل"
    case .hide: "إخفاء أرقام المحلل"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .name(.funnel): "limits of chance around the charity’s share"
    case .name(.standardised): "differences at the same mix of ways of answering"
    case .name(.reliability): "how consistent the questions are (alpha)"
    case .name(.correlation): "correlations with the overall rating"
    case .name(.bounds): "the lowest and highest share had everybody answered"
    case .hidden(let names): "This page has more for analysts: \(names.joined(separator: formats.comma))."
    case .shown(let names): "Figures for analysts are shown: \(names.joined(separator: formats.comma))."
    case .show: "Show figures for analysts"
    case .hide: "Hide figures for analysts"
    }
  }
}
