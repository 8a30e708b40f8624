import Indicators
import Statistics

extension DriverPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .heading: "الأولويات: ما الأشدّ ارتباطاً بالرضا العام؟"
    case .reading:
      "كلما بعدت الدائرة عن بداية الرسم كان سؤالها أشدّ ارتباطاً بالرضا العام، وكلما علت كانت درجته أحسن. "
        + "الخطان متوسط الأسئلة. ولا يعني هذا أن أحدهما سبب الآخر."
    case .importance: "أشدّ ارتباطاً بالرضا العام"
    case .lessImportant: "أقل"
    case .performance: "الدرجة من مئة"
    case .quadrant(.fixFirst): "نبدأ بها"
    case .quadrant(.keep): "نحافظ عليها"
    case .quadrant(.watch): "نراقبها"
    case .quadrant(.possibleOverkill): "جيدة كما هي"
    case .quadrantHeading: "الأولوية"
    case .place(.fixFirst): "ارتباطه بالرضا العام أشدّ من غيره، ودرجته أدنى من غيره: هو مما نبدأ به."
    case .place(.keep): "ارتباطه بالرضا العام أشدّ من غيره، ودرجته أحسن من غيره: نحافظ عليه."
    case .place(.watch): "ارتباطه بالرضا العام أضعف من غيره، ودرجته أدنى من غيره: نراقبه."
    case .place(.possibleOverkill): "ارتباطه بالرضا العام أضعف من غيره، ودرجته أحسن من غيره: جيد كما هو."
    case .placeHeading: "موضعه من الرضا العام"
    case .strength(let rho, let weight, let performance, let people):
      DriverPhrase.arabicStrength(rho, weight, performance, formats.counted(people, .person))
    case .tooFewPairs: "أجاب عن هذا السؤال وعن السؤال العام معاً أقل من خمسين شخصاً، فلا نقول كم يرتبطان."
    case .rho: "معامل الارتباط"
    case .weight: "نصيبه"
    case .people: "أجابوا عن السؤالين"
    case .startWith(let names): "نبدأ بـ: \(names.map { "«\($0)»" }.joined(separator: "، "))."
    case .nothingToStartWith: "لا سؤال ارتباطه بالرضا العام أشدّ من غيره ودرجته أدنى من غيره."
    case .pairs(let pairs):
      "حُسبت الأنصبة ممن أجابوا عن كل سؤالين معاً، من \(formats.count(pairs.lowerBound)) إلى "
        + "\(formats.counted(pairs.upperBound, .person, oblique: true))، لا ممن أجابوا عن الأسئلة كلها وحدهم؛ فقد تختلف عما تحسبه برامج أخرى."
        + (pairs.isUneven ? " وتركُ الأسئلة هنا كثير ومتفاوت، فاقرؤوا الأنصبة بحذر." : "")
    case .reliabilityHeading: "هل تقيس أسئلة التقييم شيئاً واحداً؟"
    case .reliability(let reliability): DriverPhrase.arabicReliability(reliability, formats)
    case .reliabilityUnknown: "لا نعرف بعد: يلزم سؤالان على المقياس نفسه، وثلاثون شخصاً أجابوا عنهما معاً."
    case .targetHeading: "الهدف"
    case .target(let value, let since, let standing):
      "الهدف \(value) منذ \(formats.period(since)): \(DriverPhrase.arabicStanding(standing))."
    case .spreadReading: "كل جزء من الشريط إجابة، وطوله بقدر من اختاروها؛ الأحسن في البداية."
    }
  }

  private static func arabicStrength(_ rho: String, _ weight: String?, _ performance: String?, _ people: String)
    -> String
  {
    let share = weight.map { "، ونصيبه \($0) مما تقوله الأسئلة معاً عن الرضا العام" } ?? ""
    let mark = performance.map { ". درجته \($0) من مئة" } ?? ""
    return "معامل ارتباطه بالرضا العام \(rho)\(share)\(mark). أجاب عن السؤالين معاً \(people)."
  }

  private static func arabicReliability(_ reliability: Reliability, _ formats: Formats) -> String {
    let alpha = formats.coefficient(reliability.alpha)
    let range = reliability.interval.map { "، ونطاقه \(formats.coefficientRange($0.low, $0.high))" } ?? ""
    let people = formats.counted(reliability.n, .person, oblique: true)
    let pairs = reliability.n...reliability.most
    let most =
      pairs.isUneven
      ? " أجابوا عن سؤالين معاً، وقد يكونون \(formats.count(pairs.upperBound)) في سؤالين آخرين: وتركُ الأسئلة يؤثر هنا، فقد يختلف عما يُحسب ممن أجابوا عنها كلها"
      : pairs.upperBound > pairs.lowerBound ? " على الأقل لكل سؤالين معاً، لا ممن أجابوا عن الأسئلة كلها وحدهم" : ""
    let measured = "معامل الثبات ألفا \(alpha)\(range)، من إجابات \(people)\(most)"
    return reliability.isUsual
      ? "نعم: تسير أسئلة التقييم معاً، فيصح أن تُقرأ معاً. \(measured)."
      : "ليس تماماً: لا تسير أسئلة التقييم معاً كما يكفي، فاقرؤوا كل سؤال وحده. \(measured)."
  }

  private static func arabicStanding(_ standing: Standing) -> String {
    switch standing {
    case .reached: "بلغناه"
    case .open: "لم نبلغه بعد"
    case .cannotTell: "لا نعرف بعد هل بلغناه، لأن النطاق يشمله أو لأن الإجابات لا تكفي"
    }
  }
}
