import Invitations
import Surveys
import Wording

extension ContactPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .wrong(.phone(let problem)): ContactPhrase.wrong(problem, formats)
    case .wrong(.email(let problem)): ContactPhrase.wrong(problem, formats)
    case .wrong(.missing(_, let mode)): "الخانة فارغة، والرابط يصل عبر: \(formats(mode.name))"
    case .wrong(.noColumn(_, let mode)): "ليس في الملف هذا العمود، والرابط يصل عبر: \(formats(mode.name))"
    case .wrong(.takesNoMessage(let text)): "الرقم \(formats.code(text)) لا تصله رسالة نصية"
    case .right(.phone(let problem)): ContactPhrase.right(problem, formats)
    case .right(.email(.several)): "عنوان واحد في كل خانة"
    case .right(.email): "اكتبوه هكذا: \(formats.code(ContactProblem.email))"
    case .right(.missing): "املؤوها، أو اختاروا طريقة أخرى في العمود \(formats.code("mode"))"
    case .right(.noColumn(let column, _)):
      "أضيفوا عموداً اسمه \(formats.code(column.rawValue)) أو «\(column == .phone ? "الجوال" : "البريد الإلكتروني")»، "
        + "أو اكتبوا في العمود \(formats.code("mode")) طريقة لا تحتاجه، مثل \(formats.code(CollectionMode.letter.rawValue))"
    case .right(.takesNoMessage): "رقم جوال، أو \(formats.code("phone")) في العمود \(formats.code("mode")) لنتصل به"
    }
  }

  private static func wrong(_ problem: PhoneProblem, _ formats: Formats) -> String {
    switch problem {
    case .scientific(let text): "اختصر برنامج الجداول الرقم إلى \(formats.code(text))، وضاعت أرقامه الأخيرة"
    case .several(let text): "في الخانة أكثر من رقم: \(formats.code(text))"
    case .words(let text): "\(formats.code(text)) ليس رقم هاتف"
    case .tooShort(let text): "الرقم \(formats.code(text)) ناقص"
    case .tooLong(let text): "الرقم \(formats.code(text)) أطول من أي رقم هاتف"
    case .placeholder(let text): "الرقم \(formats.code(text)) رقم واحد مكرر، وليس لأحد"
    case .unassigned(let text): "لا رقم هاتف يبدأ مثل \(formats.code(text))"
    }
  }

  private static func right(_ problem: PhoneProblem, _ formats: Formats) -> String {
    switch problem {
    case .scientific: "اجعلوا تنسيق العمود نصاً، ثم اكتبوا الأرقام من جديد"
    case .several: "رقم واحد في كل خانة"
    case .placeholder: "اتركوا الخانة فارغة"
    case .words, .tooShort, .tooLong, .unassigned:
      "اكتبوه هكذا: \(formats.code(ContactProblem.phone))، ومن خارج المملكة: \(formats.code("+201001234567"))"
    }
  }

  private static func wrong(_ problem: EmailProblem, _ formats: Formats) -> String {
    switch problem {
    case .noAt(let text): "لا علامة \(formats.code("@")) في \(formats.code(text))"
    case .several(let text): "في الخانة أكثر من عنوان: \(formats.code(text))"
    case .blank(let text): "في العنوان فراغ: \(formats.code(text))"
    case .comma(let text): "في العنوان فاصلة مكان النقطة: \(formats.code(text))"
    case .trailingDot(let text): "ينتهي العنوان بنقطة: \(formats.code(text))"
    case .noEnding(let text): "لا نهاية مثل \(formats.code(".sa")) للعنوان \(formats.code(text))"
    case .malformed(let text): "\(formats.code(text)) ليس عنوان بريد"
    }
  }
}
