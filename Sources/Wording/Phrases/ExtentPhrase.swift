package import Indicators
package import Surveys

/// What a reader must know of a period before she reads its figures: that it is not whole, or not over.
package enum ExtentPhrase: Phrase {
  /// Beside the name of the period.
  case partial(PeriodExtent)
  /// A figure of it may still change.
  case provisional
  /// A period, with what it lacks, with which another is compared.
  case compared(String)

  /// A period with what it lacks, in brackets.
  package static func name(
    _ period: Period, _ extent: PeriodExtent?, isProvisional: Bool = false, _ formats: Formats
  ) -> String {
    let said = (extent.map { [ExtentPhrase.partial($0)] } ?? []) + (isProvisional ? [.provisional] : [])
    guard !said.isEmpty else { return formats.period(period) }
    return
      "\(formats.period(period)) (\(said.map { formats.say($0) }.joined(separator: formats.language == .arabic ? "؛ " : "; ")))"
  }

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .partial(let extent):
      "\(formats.count(extent.released.count)) من \(formats.counted(extent.parts, extent.noun, oblique: true)): "
        + formats.ends(of: extent.released) + (extent.beganLate ? "، فقد بدأ الاستبيان متأخراً" : "")
    case .provisional: "أرقام مؤقتة: لم تنتهِ الفترة"
    case .compared(let name): "مقارنةً مع \(name)"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .partial(let extent):
      "\(formats.count(extent.released.count)) of \(formats.counted(extent.parts, extent.noun)): "
        + formats.ends(of: extent.released) + (extent.beganLate ? ", since the survey began late" : "")
    case .provisional: "provisional: the period is not over"
    case .compared(let name): "compared with \(name)"
    }
  }
}

extension PeriodExtent {
  /// What its parts are counted in.
  fileprivate var noun: CountedNoun { CountedNoun(released.first?.span ?? .quarter) }
}
