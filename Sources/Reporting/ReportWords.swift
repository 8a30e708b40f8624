import Surveys
import Wording

/// The phrases of reports that stand nowhere else.
enum ReportWord: Phrase {
  // Heads of columns.
  case favourable, changeInPoints, remark
  // The cover.
  case reportedPeriod, comparedPeriod, noComparison, preparedOn, symbols
  case responseRate(percent: String, invited: Int), responseRateUnknown
  case purpose(SheetPlan.Kind)
  // Remarks and what marks mean.
  case notPublished
  case markWithheld(Int), markSmall(Int), markStar(Int), markDash, markMixedChange, changeSince(Period)
  // Rows and groups.
  case steps, goals, otherQuestions, anyChannel
  // What charts show, for those who hear them read.
  case barsShow(String), lineShows(String), nothingShown
  case ofMany(highest: String, lowest: String, some: String)
  /// So many of a list are not named.
  case andMore(Int)
  // The answer in a sheet's second line.
  case noRealChange, tooFewToTell
  case fell([String]), rose([String])
}

extension ReportWord {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .favourable: "الإجابات الإيجابية"
    case .changeInPoints: "التغيّر (نقطة مئوية)"
    case .remark: "ملاحظة"
    case .reportedPeriod: "فترة التقرير"
    case .comparedPeriod: "فترة المقارنة"
    case .noComparison: "لا توجد فترة سابقة منشورة للمقارنة"
    case .preparedOn: "تاريخ الإعداد"
    case .symbols: "معاني الرموز"
    case .responseRate(let percent, let invited):
      "نحو \(percent) من \(formats.counted(invited, .invitation, oblique: true))، مقرّبةً"
    case .responseRateUnknown: "غير متاحة: الدعوات أقل من عشر"
    case .purpose(let kind): kind.arabicPurpose
    case .notPublished: "لم يُنشر"
    case .markWithheld(let base):
      "\(mark(formats)) محجوب حتى لا يُعرف جواب أحد: أقل من \(answers(base, formats))، أو مجموعة تُحجب معها."
    case .markSmall(let base):
      "عينة صغيرة: أقل من \(answers(base, formats))؛ فاقرؤوا القيمة مع مداها، ولا حكم على تغيّرها."
    case .markStar(let base):
      "النجمة * بجانب النسبة: عينة صغيرة، أقل من \(answers(base, formats))."
    case .markDash: "الشرطة –: لم تُنشر أرقام."
    case .markMixedChange: "تغيّر النسب بالنقاط المئوية، وتغيّر المتوسطات بدرجات السؤال نفسه."
    case .changeSince(let period): "التغيّر محسوب مقارنةً مع \(formats.period(period))."
    case .steps: "خطوات السياسة"
    case .goals: "أهداف السياسة"
    case .otherQuestions: "أسئلة أخرى"
    case .anyChannel: "القناة المستخدمة"
    case .barsShow(let figures): "رسم بالأعمدة: \(figures)."
    case .lineShows(let figures): "خط عبر الزمن مع طرفي المدى: \(figures)."
    case .nothingShown: "لا أرقام معروضة"
    case .ofMany(let highest, let lowest, let some): "الأعلى \(highest)، والأدنى \(lowest)؛ ومنها \(some)"
    case .andMore(let count): "و\(formats.count(count)) غيرها"
    case .noRealChange: "لا تغيّر حقيقي"
    case .tooFewToTell: "الإجابات أقل من أن تُقارن"
    case .fell(let names): "تراجع حقيقي: \(names.joined(separator: "، "))"
    case .rose(let names): "تحسّن حقيقي: \(names.joined(separator: "، "))"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .favourable: "Favourable answers"
    case .changeInPoints: "Change (percentage points)"
    case .remark: "Remark"
    case .reportedPeriod: "Period"
    case .comparedPeriod: "Compared with"
    case .noComparison: "No earlier period was published to compare with"
    case .preparedOn: "Prepared on"
    case .symbols: "Symbols"
    case .responseRate(let percent, let invited):
      "about \(percent) of \(formats.counted(invited, .invitation)), rounded"
    case .responseRateUnknown: "Not available: fewer than ten invitations"
    case .purpose(let kind): kind.englishPurpose
    case .notPublished: "Not published"
    case .markWithheld(let base):
      "\(mark(formats)) withheld so that nobody's answer can be known: fewer than \(answers(base, formats)), or a group beside them."
    case .markSmall(let base):
      "Small sample: fewer than \(answers(base, formats)); read it with its range; its change is not judged."
    case .markStar(let base): "A star * beside a share: a small sample, fewer than \(answers(base, formats))."
    case .markDash: "A dash –: nothing was published."
    case .markMixedChange: "Shares change in percentage points, means on the question's own scale."
    case .changeSince(let period): "Changes are since \(formats.period(period))."
    case .steps: "Steps of the policy"
    case .goals: "Goals of the policy"
    case .otherQuestions: "Other questions"
    case .anyChannel: "the channel used"
    case .barsShow(let figures): "Bar chart: \(figures)."
    case .lineShows(let figures): "Line over time with the ends of its range: \(figures)."
    case .nothingShown: "no figures shown"
    case .ofMany(let highest, let lowest, let some): "highest \(highest), lowest \(lowest); among them \(some)"
    case .andMore(let count): "and \(formats.count(count)) more"
    case .noRealChange: "no real change"
    case .tooFewToTell: "too few answers to compare"
    case .fell(let names): "Real decline: \(names.joined(separator: ", "))"
    case .rose(let names): "Real improvement: \(names.joined(separator: ", "))"
    }
  }
}

extension ReportWord {
  private func mark(_ formats: Formats) -> String { formats.code(Mark.withheld.rawValue) }
  private func answers(_ count: Int, _ formats: Formats) -> String { formats.counted(count, .answer, oblique: true) }
}

extension SheetPlan.Kind {
  fileprivate var arabicPurpose: String {
    switch self {
    case .cover: "النتائج بالكلمات"
    case .scorecard: "الرضا وأهداف السياسة، ومن سألنا، وقناة تختارونها"
    case .comments: "عمّ تتكلم التعليقات، بالأعداد"
    case .actions: "ما فعلناه، والرضا قبله وبعده"
    case .withheld: "ما حُجب أو عُرض بحدّه، ولماذا"
    case .channels: "الرضا في كل قناة من قنوات الخدمة، مع التغيّر والحكم"
    case .departments: "الرضا في كل قسم، مع التغيّر والحكم"
    case .matrix: "الرضا في كل قناة داخل كل قسم"
    case .questions: "كل سؤال: خطوات السياسة وأهدافها"
    case .trend: "الرضا فترةً بعد فترة"
    case .method: "كيف حُسبت الأرقام، ومراجع الطرق"
    case .figures: "كل مؤشر لكل سؤال، للجمعية كلها ولكل قناة وقسم"
    case .codebook: "معنى كل عمود ومؤشر وعلامة ومفتاح"
    case .proof: "الختم الذي يُعرف به إن غُيّرت خلية"
    }
  }

  fileprivate var englishPurpose: String {
    switch self {
    case .cover: "The findings in words"
    case .scorecard: "Satisfaction, the goals of the policy, who was asked, and a channel of your choice"
    case .comments: "What comments speak of, in counts"
    case .actions: "What we did, with satisfaction before and after"
    case .withheld: "What is withheld or told by its bound, and why"
    case .channels: "Satisfaction by service channel, with change and verdict"
    case .departments: "Satisfaction by department, with change and verdict"
    case .matrix: "Satisfaction by channel within each department"
    case .questions: "Every question: the steps and goals of the policy"
    case .trend: "Satisfaction period by period"
    case .method: "How the figures were computed, with sources"
    case .figures: "Every indicator of every question, for everybody and by channel and department"
    case .codebook: "What every column, indicator, mark and key means"
    case .proof: "The seal, by which a changed cell is found"
    }
  }
}
