import Surveys
import Wording

/// What is wrong with a line of a survey file, and what would be right.
struct SurveyProblemPhrase: Phrase {
  private let problem: SurveyProblem

  /// The words of one problem.
  init(_ problem: SurveyProblem) { self.problem = problem }

  /// As the command line says it, in one run: file and field names stand in it.
  func english(_ formats: Formats) -> String { "\(problem)" }

  func arabic(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.code(text) }
    func listed(_ words: [String]) -> String { words.map(code).joined(separator: "، ") }
    return switch problem {
    case .notYAML(let reason): "الملف ليس YAML صحيحاً: \(code(reason))"
    case .missing(let field): "الحقل \(code(field)) غير موجود"
    case .unknownField(let field, let known): "لا نعرف الحقل \(code(field)) هنا. المعروف: \(listed(known))"
    case .notText(let field): "الحقل \(code(field)) نص واحد"
    case .notNumber(let field, let value): "الحقل \(code(field)) عدد صحيح، لا \(code(value))"
    case .notList(let field): "الحقل \(code(field)) قائمة"
    case .notMapping(let field): "الحقل \(code(field)) حقول لها قيم"
    case .missingArabic(let field): "لا كلام بالعربية في \(code(field)). اكتبوا \(code("ar: …"))"
    case .missingEnglish(let field):
      "الاستبيان بالإنجليزية أيضاً، ولا كلام بها في \(code(field)). اكتبوا \(code("en: …"))"
    case .badKey(let key):
      "\(code(key)) لا يصلح رمزاً. الرمز حروف لاتينية صغيرة وأرقام و\(code("-")) و\(code("_"))، وأوله حرف"
    case .duplicateKey(let key): "الرمز \(code(key)) مكرر. كل رمز مرة واحدة"
    case .unknownValue(let field, let value, let known):
      "الحقل \(code(field)) لا يكون \(code(value)). أحد هذه: \(listed(known))"
    case .unknownScale(let name, let known):
      "لا مقياس باسم \(code(name)). \(known.isEmpty ? "لا مقاييس في الملف" : "المعروف: \(listed(known))")"
    case .badScale(let reason): "المقياس غير صحيح: \(code(reason))"
    case .reservedOption(let key): "الرمز \(code(key)) له معنى ثابت في الإجابات. اختاروا غيره"
    case .missingOptions: "سؤال الاختيار يحتاج خيارين على الأقل في \(code("options"))"
    case .unreachable(let question, let reason): "السؤال \(code(question)) لا يصل إلى أحد: \(code(reason))"
    case .unknownChannel(let channel): "لا قناة باسم \(code(channel)) في \(code("channels.yaml"))"
    case .noQuestions: "الاستبيان يحتاج سؤالاً واحداً على الأقل"
    case .overallCount(let count): "سؤال واحد فقط هو \(code("overall: true"))، لا \(formats.count(count))"
    case .badOverall(let question): "السؤال \(code(question)) لا يصلح سؤالاً عاماً. نوعه \(code("rating"))"
    case .tooManyCore(let count, let most):
      "عدد الأسئلة الأساسية (\(code("core: true"))) \(formats.count(count)). الصفحة الأولى فيها \(formats.count(most)) على الأكثر"
    case .overallNotCore(let question):
      "السؤال العام \(code(question)) لا بد أن يكون أساسياً ما دام غيره أساسياً. اكتبوا فيه \(code("core: true"))"
    case .coreAfterOther(let question, let decider):
      "السؤال \(code(question)) أساسي ويتوقف على \(code(decider))، وهو غير أساسي. اكتبوا \(code("core: true")) فيهما أو احذفوه"
    case .tooManyBreakdowns(let count):
      "نشر \(formats.count(count)) جداول يكشف مجموعات صغيرة. الحد جدولان، أو جدول مركب مثل \(code("channel*department"))"
    case .emptySecondPage:
      "الصفحة الثانية للأسئلة التي لها \(code("show_if"))، ولا سؤال له ذلك. اكتبوه، أو اكتبوا \(code("routing: same_page"))"
    case .armNotPublished:
      "التجربة تُقرأ من جدول يفرّق بين نصفيها. اكتبوا واحداً مثل \(code("[department, arm]")) أو \(code("channel*arm"))"
    case .armWithoutExperiment:
      "\(code("arm")) تفرّق بين نصفي التجربة، ولا \(code("experiment")) في هذا الاستبيان"
    case .unknownExperiment(let question, let known):
      "لا تصلح التجربة على \(code(question)). أحد هذه، وإجاباتها تعطي نسبة: \(listed(known))"
    case .sameWording(let question): "هذه صياغة السؤال \(code(question)) نفسها. اكتبوا الصياغة الأخرى"
    case .oneDifference: "نصفا التجربة يختلفان في شيء واحد. اكتبوا \(code("wording")) أو \(code("modes"))"
    case .twoModes(let known): "اكتبوا الطريقتين \(code("modes: [\(known.joined(separator: ", "))]")) والأولى أولاً"
    case .modesByAddress:
      "طريقة الدعوة تُقسم بالقرعة على من تُرسل إليهم روابط. اكتبوا \(code("invitations: [addressed]")) وحدها"
    case .callsInExperiment: "من وقعت عليه الرسالة سيُتصل به أيضاً. احذفوا \(code("call_days"))"
    case .outOfRange(let field, let value, let allowed):
      "الحقل \(code(field)) لا يكون \(formats.count(value)). من \(formats.count(allowed.lowerBound)) إلى "
        + formats.count(allowed.upperBound)
    case .fileName(let expected): "مكان هذا الاستبيان \(code(expected))"
    case .changedAfterPublication(let key, let version):
      "النسخة \(formats.count(version)) من \(code(key)) منشورة ولا تتغير. اجعلوها النسخة \(formats.count(version + 1))"
    case .tooLong(let field, let letters, let most):
      "في \(code(field)) \(formats.count(letters)) حرف. الحد \(formats.count(most))"
    case .tooMany(let field, let count, let most):
      "عدد \(code(field)) في الملف \(formats.count(count)). الحد \(formats.count(most))"
    case .reservedKey(let key): "الرمز \(code(key)) له معنى ثابت في الصفحات والملفات والجداول. اختاروا غيره"
    case .badLanguages: "الحقل \(code("languages")) إما \(code("[ar]")) أو \(code("[ar, en]"))"
    case .repeatedBreakdown(let table): "الجدول \(code(table)) مكرر. كل جدول مرة واحدة"
    case .answersTooLong(let bytes, let most):
      "إجابات الشخص الواحد قد تبلغ \(formats.count(bytes)) بايت، والحد \(formats.count(most)). قللوا التعليقات أو قصّروها"
    case .badHours(let text):
      "\(code(text)) ليست ساعات. اكتبوا أول دقيقة وآخر دقيقة من اليوم، مثل \(code("09:00-20:59"))"
    case .promotional(let word):
      "كلمة «\(word)» تجعل رسالة الخدمة رسالة ترويجية، ولها أوقات أخرى وتحتاج إلى موافقة. احذفوها"
    case .reminderTooLate(let days):
      "التذكير بعد \(formats.count(days)) أيام يأتي وقد انتهى الرابط أو مُسحت بيانات التواصل"
    case .callTooLate(let days):
      "الاتصال بعد \(formats.count(days)) أيام يأتي وقد انتهى الرابط أو مُسحت بيانات التواصل"
    case .callTooEarly(let days, let reminder):
      "الاتصال بعد \(formats.count(days)) أيام يسبق أثر التذكير الذي يُرسل بعد \(formats.count(reminder))"
    case .sendsNobody: "الإرسال لمن تُرسل إليهم روابط: اكتبوا \(code("addressed")) في \(code("invitations"))"
    }
  }
}
