import Indicators
import Surveys
import Wording

extension DifferencePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .heading(let dimension): "هل تختلف \(dimension.plural(.arabic)) بعضها عن بعض؟"
    case .tooFew(let dimension):
      "لا نقارن \(dimension.plural(.arabic)) بعضها ببعض: يلزم لكل طرف ثلاثون إجابة."
    case .none(let dimension, let period):
      "لا فرق حقيقي بين \(dimension.plural(.arabic)) في \(formats.period(period))."
    case .some(let dimension, let period):
      "في \(formats.period(period)) فروق حقيقية بين \(dimension.plural(.arabic)):"
    case .better(let name, let others):
      "تقييم «\(name)» أحسن من تقييم \(others.map { "«\($0)»" }.joined(separator: " و"))."
    case .order: "الترتيب هنا ترتيب الجمعية المعتاد، وليس ترتيباً بالنتائج."
    case .caution(let names):
      "قد يكون الفرق بسبب طريقة جمع الإجابات لا بسبب الخدمة، في المقارنة مع "
        + "\(names.map { "«\($0)»" }.joined(separator: " و"))."
    case .reason: "من يُسألون بصوت أو بحضور غيرهم يجيبون بأحسن مما يكتبون وحدهم."
    case .pair(let one, let other): "«\(one)» و«\(other)»"
    case .standardisedHeading: "لو جُمعت الإجابات بالطرق نفسها"
    case .standardisedReading:
      "النسبتان كما لو جُمعت إجابات الطرفين بطرق الجمعية كلها، مما عند الطرفين منها. "
        + "إن بقي الفرق فليست طريقة الجمع وحدها وراءه."
    case .first: "الأول"
    case .second: "الثاني"
    case .difference: "الفرق"
    case .pairHeading: "الأول والثاني"
    case .funnelHeading(.channel): "هل تبتعد قناة عن الجمعية كلها؟"
    case .funnelHeading(.department): "هل يبتعد قسم عن الجمعية كلها؟"
    case .funnelHeading(let dimension): "هل يبتعد شيء من \(dimension.plural(.arabic)) عن الجمعية كلها؟"
    case .funnelReading(let dimension, let target):
      "كل دائرة من \(dimension.plural(.arabic))، ورقمها رقم صفها في الجدول. الخط المتقطع نسبة الجمعية كلها، \(target). "
        + "الحدان القريبان تُبقي المصادفة بينهما \(formats.percent(95, of: 100)) من المجموعات، "
        + "والبعيدان كلها تقريباً؛ وكلما زادت الإجابات ضاقت الحدود."
    case .funnelAxis: "عدد الإجابات"
    case .place(let place): DifferencePhrase.arabicPlace(place)
    case .placeHeading: "موضعه من الحدود"
    case .number: "الرقم"
    case .away(let names, let place):
      "\(names.map { "«\($0)»" }.joined(separator: " و")): \(DifferencePhrase.arabicPlace(place))."
    case .nobodyAway(.channel): "لا قناة تبتعد عن نسبة الجمعية كلها أكثر مما تأتي به المصادفة."
    case .nobodyAway(.department): "لا قسم يبتعد عن نسبة الجمعية كلها أكثر مما تأتي به المصادفة."
    case .nobodyAway: "لا شيء منها يبتعد عن نسبة الجمعية كلها أكثر مما تأتي به المصادفة."
    }
  }

  private static func arabicPlace(_ place: FunnelPoint.Place) -> String {
    switch place {
    case .inside: "ضمن الحدود"
    case .aboveInner: "أعلى قليلاً، ويستحق نظرة"
    case .belowInner: "أدنى قليلاً، ويستحق نظرة"
    case .aboveOuter: "أعلى مما تأتي به المصادفة"
    case .belowOuter: "أدنى مما تأتي به المصادفة"
    }
  }
}
