import Surveys
package import Wording

/// The phrases of reports that stand nowhere else.
enum ReportWord: Phrase {
  // Heads of columns.
  case favourable, remark
  // The cover.
  case reportedPeriod, comparedPeriod, noComparison, preparedOn, symbols
  case responseRate(percent: String, invited: Int), responseRateUnknown
  case purpose(SheetPlan.Kind)
  // Remarks.
  case notPublished
  // Rows and groups.
  case steps, goals, otherQuestions, anyChannel
  // What charts show, for those who hear them read.
  case barsShow(String), lineShows(String), nothingShown
  case ofMany(highest: String, lowest: String, some: String)
  /// So many of a list are not named.
  case andMore(Int)
  // The answer in a sheet's second line.
  case noRealChange, tooFewToTell
  /// What a change means, and of what that is said.
  case told(LocalizedText, [String])
}

extension ReportWord {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .favourable: "الإجابات الإيجابية"
    case .remark: "ملاحظة"
    case .reportedPeriod: "فترة التقرير"
    case .comparedPeriod: "فترة المقارنة"
    case .noComparison: "لا توجد فترة سابقة منشورة للمقارنة"
    case .preparedOn: "تاريخ الإعداد"
    case .symbols: "معاني الرموز"
    case .responseRate(let percent, let invited):
      "نحو \(percent) من \(formats.counted(invited, .invitation, oblique: true))"
    case .responseRateUnknown: "غير متاحة: أقل من عشر دعوات"
    case .purpose(let kind): kind.arabicPurpose
    case .notPublished: "لم يُنشر"
    case .steps: "خطوات السياسة"
    case .goals: "أهداف السياسة"
    case .otherQuestions: "أسئلة أخرى"
    case .anyChannel: "القناة المستخدمة"
    case .barsShow(let figures): "رسم بالأعمدة: \(figures)."
    case .lineShows(let figures): "خط عبر الزمن مع طرفي النطاق المرجّح: \(figures)."
    case .nothingShown: "لا أرقام معروضة"
    case .ofMany(let highest, let lowest, let some): "الأعلى \(highest)، والأدنى \(lowest)؛ ومنها \(some)"
    case .andMore(let count): "و\(formats.count(count)) غيرها"
    case .noRealChange: "لا تغيّر حقيقي"
    case .tooFewToTell: "الإجابات أقل من أن تُقارن"
    case .told(let words, let names): "\(words(.arabic)): \(names.joined(separator: "، "))"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .favourable: "Favourable answers"
    case .remark: "Remark"
    case .reportedPeriod: "Period"
    case .comparedPeriod: "Compared with"
    case .noComparison: "No earlier period was published to compare with"
    case .preparedOn: "Prepared on"
    case .symbols: "Symbols"
    case .responseRate(let percent, let invited):
      "about \(percent) of \(formats.counted(invited, .invitation))"
    case .responseRateUnknown: "Not available: fewer than ten invitations"
    case .purpose(let kind): kind.englishPurpose
    case .notPublished: "Not published"
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
    case .told(let words, let names): "\(words(.english)): \(names.joined(separator: ", "))"
    }
  }
}

extension SheetPlan.Kind {
  /// What a sheet is for, in words.
  package func purpose(_ formats: Formats) -> String { formats.say(ReportWord.purpose(self)) }

  fileprivate var arabicPurpose: String {
    switch self {
    case .cover: "النتائج بالكلمات"
    case .scorecard: "الرضا وأهداف السياسة، ومن سألنا، وقناة تختارونها"
    case .comments: "موضوعات التعليقات، بالأعداد"
    case .actions: "ما فعلناه، والرضا قبله وبعده"
    case .withheld: "ما حُجب أو عُرض بحدّه، ولماذا"
    case .channels: "الرضا في كل قناة من قنوات الخدمة، مع التغيّر ودلالته"
    case .departments: "الرضا في كل قسم، مع التغيّر ودلالته"
    case .matrix: "الرضا في كل قناة داخل كل قسم"
    case .questions: "كل سؤال: خطوات السياسة وأهدافها"
    case .drivers: "ما يرتبط بالرضا العام، وبماذا نبدأ"
    case .trend: "الرضا فترةً بعد فترة"
    case .method: "كيف حُسبت الأرقام، ومراجع الطرق"
    case .figures: "كل مؤشر لكل سؤال، للجمعية كلها ولكل قناة وقسم"
    case .codebook: "معنى كل عمود ومؤشر وعلامة ومفتاح"
    case .proof: "الختم الذي يكشف كل خلية غُيّرت"
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
    case .drivers: "What goes with the overall rating, and where to start"
    case .trend: "Satisfaction period by period"
    case .method: "How the figures were computed, with sources"
    case .figures: "Every indicator of every question, for everybody and by channel and department"
    case .codebook: "What every column, indicator, mark and key means"
    case .proof: "The seal that shows any changed cell"
    }
  }
}
