import Surveys
import Wording

extension NoFiguresPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .noSurveyTitle: "لم يُنشر استبيان بعد"
    case .noSurveyText: "تظهر هنا نتائج التقييم بعد نشر استبيان وإرسال روابطه ووصول إجابات كافية."
    case .unknownSurveyTitle: "لا يوجد استبيان بهذا الاسم"
    case .unknownSurveyText: "ربما تغيّر العنوان. اختاروا استبياناً مما نُشر."
    case .gatheringTitle: "لا نتائج بعد: الإجابات تُجمع"
    case .gatheringText(let day):
      "تُنشر النتائج تلقائياً حين يكفي عدد من أجابوا لحماية كل واحد منهم، وما لم يُنشر قبل ذلك يُنشر في \(formats.day(day)) إن كفى عدده."
    case .nothingInTitle(let period): "لم يُنشر شيء عن \(formats.period(period))"
    case .nothingInText: "اختاروا فترة من الفترات المنشورة."
    case .tooFineText(.month): "تُنشر نتائج هذا الاستبيان كل شهر، لا في فترات أقصر."
    case .tooFineText(.quarter): "تُنشر نتائج هذا الاستبيان كل ربع، لا في فترات أقصر."
    case .tooFineText(.year): "تُنشر نتائج هذا الاستبيان كل عام، لا في فترات أقصر."
    case .notPublishedTitle: "لا يُنشر هذا التقسيم"
    case .notPublishedText: "لا ينشر هذا الاستبيان أرقاماً بهذا التقسيم، فقد تدل الأعداد الصغيرة على أصحابها."
    case .answersIn(tens: 0): "وصلت أقل من 10 إجابات من نحو \(formats.count(GatheredAnswers.enough))"
    case .answersIn(tens: GatheredAnswers.enough...):
      "وصلت \(formats.counted(GatheredAnswers.enough, .answer)) أو أكثر"
    case .answersIn(let tens):
      "وصلت \(formats.counted(tens, .answer)) أو أكثر من نحو \(formats.count(GatheredAnswers.enough))"
    case .steps: "الخطوات الأولى"
    case .publishSurvey: "نشر استبيان"
    case .publishSurveyText: "راجعوا مسودة الاستبيان ثم انشروها."
    case .publishSurveyOther: "ينشره مسؤول الجودة."
    case .practise: "جولة تجريبية"
    case .practiseText: "افتحوا الاستبيان من هواتفكم كما يراه المستفيد: لا يُحفظ شيء ولا يُحتسب."
    case .issueLinks: "إصدار الروابط"
    case .issueLinksText: "أصدروا روابط لمن خُدموا أو بطاقات لمن يحضرون."
    case .issueLinksOther: "يصدرها مسؤول علاقات المستفيدين، ومن يصدر الروابط لا يرى النتائج."
    case .waitForAnswers: "وصول الإجابات"
    case .waitForAnswersText: "لا يلزم شيء: تُنشر النتائج تلقائياً حين تكفي."
    case .done: "تمّ"
    case .now: "الآن"
    case .later: "لاحقاً"
    case .optional: "اختياري"
    }
  }
}
