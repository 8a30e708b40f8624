package import Indicators
import Surveys

extension Definition {
  /// What became of links, and the rates that follow from it.
  static let outcomes = [delivery] + OutcomeRate.allCases.map(\.definition)

  private static let delivery = Definition(
    "delivery_rate", "نسبة وصول الدعوات", "Delivery rate",
    reading: LocalizedText(
      ar: "من كل مئة رابط أرسلناه إلى أصحابه، كم رابطاً وصل.",
      en: "Of every hundred links that were sent, how many arrived."), unit: "share, 0–1", .higher,
    formula: "links that arrived, those refused among them ÷ links sent to one person each",
    uncertainty: "Wilson score interval, 95 %",
    edges: "nothing reported, or below ten links: empty; not reported counts as not arrived",
    source: "AAPOR 2023")
}

extension OutcomeRate {
  /// Its definition.
  package var definition: Definition {
    let words = self.words
    return Definition(
      rawValue, words.ar, words.en, reading: words.reading, unit: "share, 0–1", words.direction,
      formula: "\(formula); \(OutcomeRate.classes)",
      edges: "nothing reported, below ten links, or on a base below ten: empty; classes in steps of five per cent or"
        + " of five people", source: "AAPOR 2023, \(rawValue.uppercased())")
  }

  private static let classes =
    "I answered, R refused, NC arrived and silent, U unknown, not reported or undeliverable, NE not eligible"

  private var formula: String {
    switch self {
    case .rr1: "I ÷ (I + R + NC + U)"
    case .rr3: "I ÷ (I + R + NC + e U), e = (I + R + NC) ÷ (I + R + NC + NE)"
    case .rr5: "I ÷ (I + R + NC)"
    case .coop1: "I ÷ (I + R + O), O none"
    case .coop3: "I ÷ (I + R)"
    case .ref1: "R ÷ (I + R + NC + U)"
    case .ref3: "R ÷ (I + R + NC)"
    case .con1: "(I + R) ÷ (I + R + NC + U)"
    case .con3: "(I + R) ÷ (I + R + NC)"
    }
  }

  private struct Words {
    let ar: String
    let en: String
    let reading: LocalizedText
    var direction = Definition.Direction.higher
  }

  private var words: Words {
    switch self {
    case .rr1:
      Words(
        ar: "نسبة الاستجابة الدنيا", en: "Response rate, the least",
        reading: LocalizedText(
          ar: "من كل مئة دعوناهم ولا نعرف أنهم خارج الاستبيان، كم أجاب؛ ومن لا نعرف عنه شيئاً محسوب معهم.",
          en: "Of every hundred invited who may be eligible, all unknown ones among them, how many answered."))
    case .rr3:
      Words(
        ar: "نسبة الاستجابة المقدّرة", en: "Response rate, estimated",
        reading: LocalizedText(
          ar: "من كل مئة مستحق، كم أجاب، إذا كان المستحقون بين من لا نعرف عنهم شيئاً مثلهم بين من نعرف.",
          en: "Of every hundred eligible, how many answered, if as many of the unknown are eligible as of the known."))
    case .rr5:
      Words(
        ar: "نسبة الاستجابة العليا", en: "Response rate, the most",
        reading: LocalizedText(
          ar: "من كل مئة نعرف أن الدعوة وصلتهم وأنها تخصهم، كم أجاب.",
          en: "Of every hundred whom the invitation is known to have reached and concerned, how many answered."))
    case .coop1:
      Words(
        ar: "نسبة التعاون", en: "Cooperation rate",
        reading: LocalizedText(
          ar: "من كل مئة ردّوا علينا، بجواب أو باعتذار أو بغيره، كم أجاب.",
          en: "Of every hundred who reacted, by an answer, a refusal or otherwise, how many answered."))
    case .coop3:
      Words(
        ar: "نسبة تعاون القادرين", en: "Cooperation rate of the able",
        reading: LocalizedText(
          ar: "من كل مئة ردّوا علينا وهم قادرون على الجواب، كم أجاب.",
          en: "Of every hundred who reacted and were able to answer, how many answered."))
    case .ref1:
      Words(
        ar: "نسبة الرفض الدنيا", en: "Refusal rate, the least",
        reading: LocalizedText(
          ar: "من كل مئة دعوناهم ولا نعرف أنهم خارج الاستبيان، كم رفض صراحة.",
          en: "Of every hundred invited who may be eligible, how many said that they do not want to answer."),
        direction: .lower)
    case .ref3:
      Words(
        ar: "نسبة الرفض العليا", en: "Refusal rate, the most",
        reading: LocalizedText(
          ar: "من كل مئة نعرف أن الدعوة وصلتهم وأنها تخصهم، كم رفض صراحة.",
          en: "Of every hundred whom the invitation is known to have reached and concerned, how many refused."),
        direction: .lower)
    case .con1:
      Words(
        ar: "نسبة التواصل الدنيا", en: "Contact rate, the least",
        reading: LocalizedText(
          ar: "من كل مئة دعوناهم ولا نعرف أنهم خارج الاستبيان، كم ردّ علينا بجواب أو باعتذار.",
          en: "Of every hundred invited who may be eligible, how many reacted by an answer or a refusal."))
    case .con3:
      Words(
        ar: "نسبة التواصل العليا", en: "Contact rate, the most",
        reading: LocalizedText(
          ar: "من كل مئة نعرف أن الدعوة وصلتهم وأنها تخصهم، كم ردّ علينا بجواب أو باعتذار.",
          en: "Of every hundred whom the invitation is known to have reached and concerned, how many reacted."))
    }
  }
}
