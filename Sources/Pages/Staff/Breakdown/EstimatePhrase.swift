import Indicators
import Surveys
import Wording

/// What is said beside the estimates of labels with few answers.
enum EstimatePhrase: Phrase {
  case heading(Dimension)
  case reading(Dimension)
  /// That it is no count.
  case caution
  /// The figure as it was counted.
  case counted(String)
  case estimate
  case range
  case chanceBelow(Dimension)
  /// 0…1; never told as certain.
  case chance(Double)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .heading(.department): "تقدير للأقسام قليلة الإجابات"
    case .heading(.channel): "تقدير للقنوات قليلة الإجابات"
    case .heading: "تقدير للمجموعات قليلة الإجابات"
    case .reading(let dimension):
      "الإجابات القليلة تتأرجح كثيراً. التقدير يجمع إجابات كل صف مع ما تقوله سائر \(dimension.plural(.arabic)): كلما قلّت إجاباته اقترب منها. "
        + "وآخر عمود: كم يُحتمل أن تكون نسبته أدنى من نسبة \(dimension.plural(.arabic)) المعروضة معاً."
    case .caution:
      "التقدير ليس نتيجة معدودة، ولا يُبنى عليه قرار ولا هدف. ومن يختلف كثيراً عن غيره قد يكون أبعد مما يقوله تقديره."
    case .counted(let name): "\(name)، كما عُدّت"
    case .estimate: "التقدير"
    case .range: "نطاق التقدير"
    case .chanceBelow(let dimension): "احتمال أنه دون \(dimension.plural(.arabic)) معاً"
    case .chance(let chance):
      chance > 0.99
        ? "أكثر من \(formats.percent(0.99))"
        : chance < 0.01 ? "أقل من \(formats.percent(0.01))" : formats.percent(chance)
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .heading(let dimension): "An estimate for \(dimension.plural(.english).lowercased()) with few answers"
    case .reading(let dimension):
      "A few answers swing widely. The estimate puts the answers of a row together with what the other \(dimension.plural(.english).lowercased()) tell: the fewer it has, the nearer it comes to them. "
        + "The last column says how likely its share is below that of all \(dimension.plural(.english).lowercased()) shown together."
    case .caution:
      "An estimate is no counted result: no verdict and no target is built on it. One that truly lies far from the others may lie farther than its estimate says."
    case .counted(let name): "\(name), as counted"
    case .estimate: "Estimate"
    case .range: "Range of the estimate"
    case .chanceBelow(let dimension): "Chance to be below all \(dimension.plural(.english).lowercased()) together"
    case .chance(let chance):
      chance > 0.99
        ? "More than \(formats.percent(0.99))"
        : chance < 0.01 ? "Less than \(formats.percent(0.01))" : formats.percent(chance)
    }
  }
}
