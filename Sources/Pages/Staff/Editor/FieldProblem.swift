import Drafts
import Surveys
import Wording

/// What is wrong with a field, for whoever fills in a form: the finding of the survey's check in the words of the page.
struct FieldProblem: Phrase {
  private let problem: SurveyProblem

  /// The words of one problem.
  init(_ problem: SurveyProblem) { self.problem = problem }

  func arabic(_ formats: Formats) -> String {
    switch problem {
    case .missing("questions"), .noQuestions: "أضيفوا سؤالاً واحداً على الأقل"
    case .missing("scale"), .unknownScale: "اختاروا مقياساً"
    case .missing("ways"): "اختاروا طريقة واحدة على الأقل"
    case .missing: "هذا الحقل لازم"
    case .missingArabic: "اكتبوه بالعربية"
    case .missingEnglish: "الاستبيان بالإنجليزية أيضاً: اكتبوه بها"
    case .missingOptions: "اكتبوا خيارين على الأقل"
    case .badKey: "الرمز حروف لاتينية صغيرة وأرقام، وأوله حرف، مثل \(formats.code("reply_time"))"
    case .duplicateKey(let key): "الرمز \(formats.code(key)) لسؤال أو خيار آخر هنا. اختاروا غيره"
    case .overallCount(0): "اجعلوا سؤال تقييم واحداً هو السؤال العام"
    case .overallCount(let count): "السؤال العام واحد، وهنا \(formats.count(count))"
    case .badOverall: "السؤال العام سؤال تقييم على مقياس"
    case .tooManyCore(let count, let most):
      "الأسئلة الأساسية \(formats.count(most)) على الأكثر، وهنا \(formats.count(count))"
    case .overallNotCore: "اجعلوا السؤال العام أساسياً أيضاً، ليُسأل عنه الجميع"
    case .coreAfterOther: "يتوقف على سؤال غير أساسي. اجعلوا السؤالين أساسيين، أو لا تجعلوا هذا أساسياً"
    case .emptySecondPage: "الصفحة الثانية للأسئلة المشروطة، ولا سؤال منها هنا"
    case .sendsNobody: "الإرسال لمن يُرسل إليه رابط: اختاروا «رابط يُرسل إلى شخص» في طريقة الدعوة"
    default: SurveyProblemPhrase(problem).arabic(formats)
    }
  }

  func english(_ formats: Formats) -> String {
    switch problem {
    case .missing("questions"), .noQuestions: "Add at least one question"
    case .missing("scale"), .unknownScale: "Choose a scale"
    case .missing("ways"): "Choose at least one way"
    case .missing: "This field is needed"
    case .missingArabic: "Write it in Arabic"
    case .missingEnglish: "The survey speaks English too: write it in English"
    case .missingOptions: "Write at least two options"
    case .badKey:
      "A key is small Latin letters and digits and begins with a letter, such as \(formats.code("reply_time"))"
    case .duplicateKey(let key): "Another question or option here has the key \(formats.code(key)). Choose another one"
    case .overallCount(0): "Make one rating the overall question"
    case .overallCount(let count): "One question is the overall one, and here \(formats.count(count)) are"
    case .badOverall: "The overall question is a rating on a scale"
    case .tooManyCore(let count, let most):
      "At most \(formats.count(most)) questions are core ones, and here \(formats.count(count)) are"
    case .overallNotCore: "Make the overall question a core one too, so that everybody is asked it"
    case .coreAfterOther: "It depends on a question that is no core one. Make both core questions, or not this one"
    case .emptySecondPage: "The second page is for questions with a condition, and none here has one"
    case .sendsNobody: "Links go out to people: choose “a link sent to one person” among the invitations"
    default: SurveyProblemPhrase(problem).english(formats)
    }
  }
}
