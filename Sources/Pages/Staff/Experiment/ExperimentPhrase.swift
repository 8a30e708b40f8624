import Indicators
import Statistics
import Surveys
import Wording

/// What is said of an experiment.
enum ExperimentPhrase: Phrase {
  case heading(Experiment.Halves)
  case nothing
  /// The power so many answers have, and how many there are of the wording with fewer.
  case tooFew(power: Double, answers: Int, smallest: Int)
  case underWay(power: Double, smallest: Int)
  /// The test showed a difference.
  case differs(ExperimentFigures, Experiment.Halves, p: Double)
  /// The test showed none.
  case alike(ExperimentFigures, p: Double, smallest: Int)
  case wording
  /// The other wording, where no table has it.
  case other(String)
  case difference(ExperimentFigures)
  case periods(Period, Period)
  /// Why the difference is of the words.
  case byLot(Experiment.Halves)
  /// Of what the other pages tell.
  case both

  /// What is said first.
  init(_ reading: ExperimentReading, of experiment: Experiment) {
    self =
      switch reading {
      case .nothing: .nothing
      case .tooFew(let power, let answers):
        .tooFew(power: power, answers: answers, smallest: experiment.smallest)
      case .underWay(let figures): .underWay(power: figures.power, smallest: experiment.smallest)
      case .told(let figures, let p):
        p < 0.05 ? .differs(figures, experiment.halves, p: p) : .alike(figures, p: p, smallest: experiment.smallest)
      }
  }

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .heading(.wording): "تجربة: السؤال بصياغتين"
    case .heading(.modes): "تجربة: السؤال بطريقتين"
    case .nothing: "لا يُعرض شيء بعد: يلزم لكل نصف في فترة منشورة ما يكفي من الإجابات ليُعرض وحده."
    case .tooFew(let power, let answers, let smallest):
      "الإجابات لا تكفي للمقارنة: في أقل النصفين \(formats.counted(answers, .answer)). لو كان الفرق \(formats.counted(smallest, .percentagePoint)) "
        + "لظهر بهذا العدد في \(formats.percent(power)) من المرات، ولا نقارن قبل \(formats.percent(ExperimentReading.leastPower))."
    case .underWay(let power, let smallest):
      "لم يكتمل العدد اللازم: فرق \(formats.counted(smallest, .percentagePoint)) يظهر الآن في \(formats.percent(power)) من المرات، "
        + "ويُفحص الفرق مرة واحدة بعد انتهاء فترة تبلغ فيها \(formats.percent(ExperimentReading.testedPower))."
    case .differs(let figures, let halves, let p):
      "\(ExperimentPhrase.second(of: halves, formats)) تأتي بإجابات \(figures.difference > 0 ? "أحسن" : "أسوأ")، وليس ذلك مصادفة (القيمة الاحتمالية \(ExperimentPhrase.chance(p, below: "أقل من", formats)))."
    case .alike(let figures, let p, let smallest):
      "لم يظهر فرق بين النصفين (القيمة الاحتمالية \(ExperimentPhrase.chance(p, below: "أقل من", formats))). ولو كان \(formats.counted(smallest, .percentagePoint)) لظهر في \(formats.percent(figures.power)) من المرات."
    case .wording: "الصياغة"
    case .other(let words): "الصياغة الثانية: «\(words)»"
    case .difference(let figures):
      "الفرق (الثانية ناقص الأولى) \(formats.difference(figures.difference, of: .satisfied))، ومداه \(formats.pointsRange(100 * figures.interval.low, 100 * figures.interval.high))."
    case .periods(let first, let last):
      first == last
        ? "من إجابات \(formats.period(first))." : "من إجابات \(formats.period(first)) إلى \(formats.period(last))."
    case .byLot(.wording): "تُقسم الصياغتان بالقرعة حين تُفتح الصفحة، ولا يُعرف من قرأ أيّهما؛ فالفرق من الكلمات وحدها."
    case .byLot(.modes): "تُقسم الطريقتان بالقرعة حين تُصدر الروابط؛ فالفرق من طريقة السؤال وممن تصل إليهم كل طريقة."
    case .both: "أرقام هذا السؤال في سائر الصفحات للنصفين معاً."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .heading(.wording): "Experiment: the question in two wordings"
    case .heading(.modes): "Experiment: the question in two modes"
    case .nothing: "Nothing is shown yet: in a released period each half needs enough answers to be shown alone."
    case .tooFew(let power, let answers, let smallest):
      "Not enough answers to tell: the half with fewer has \(formats.counted(answers, .answer)). A difference of \(formats.counted(smallest, .percentagePoint)) "
        + "would show with so many in \(formats.percent(power)) of cases, and nothing is compared below \(formats.percent(ExperimentReading.leastPower))."
    case .underWay(let power, let smallest):
      "Not yet enough for a verdict: a difference of \(formats.counted(smallest, .percentagePoint)) now shows in \(formats.percent(power)) of cases; "
        + "there is one verdict, at the end of a period in which that reaches \(formats.percent(ExperimentReading.testedPower))."
    case .differs(let figures, let halves, let p):
      "\(ExperimentPhrase.second(of: halves, formats)) brings \(figures.difference > 0 ? "better" : "worse") answers, and that is no chance (p \(ExperimentPhrase.chance(p, below: "below", formats)))."
    case .alike(let figures, let p, let smallest):
      "No difference between the halves was found (p \(ExperimentPhrase.chance(p, below: "below", formats))). One of \(formats.counted(smallest, .percentagePoint)) would have shown in \(formats.percent(figures.power)) of cases."
    case .wording: "Wording"
    case .other(let words): "The second wording: “\(words)”"
    case .difference(let figures):
      "The difference (second less first) is \(formats.difference(figures.difference, of: .satisfied)), in a range of \(formats.pointsRange(100 * figures.interval.low, 100 * figures.interval.high))."
    case .periods(let first, let last):
      first == last
        ? "From the answers of \(formats.period(first))."
        : "From the answers of \(formats.period(first)) to \(formats.period(last))."
    case .byLot(.wording):
      "The wording is drawn by lot when a form is opened, and nobody knows who read which; so the difference comes from the words alone."
    case .byLot(.modes):
      "The mode is drawn by lot when links are issued; so the difference comes from the way of asking and from whom each way reaches."
    case .both: "The figures of this question on other pages are of both halves together."
    }
  }

  /// What the second half is called at the head of a sentence.
  private static func second(of halves: Experiment.Halves, _ formats: Formats) -> String {
    switch halves {
    case .wording: formats.language == .arabic ? "الصياغة الثانية" : "The second wording"
    case .modes(_, let second):
      formats.language == .arabic ? "طريقة «\(formats(second.name))»" : "“\(formats(second.name))”"
    }
  }

  /// A p with two decimals, and no zero that it is not.
  private static func chance(_ p: Double, below word: String, _ formats: Formats) -> String {
    p < 0.01 ? "\(word) \(formats.coefficient(0.01))" : formats.coefficient(p)
  }
}
