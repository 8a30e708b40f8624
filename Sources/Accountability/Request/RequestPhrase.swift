import Delivery
import Surveys
import Wording

/// The words of the letter to somebody who asks what is held of her.
enum RequestPhrase: Phrase {
  case title, identity, opening(String), nothing
  case invitation(LocalizedText), contents, opens, kept, message, notKnown
  case part(HeldPart), sent(SentState)
  case asked, quiet(QuietReason)
  case noAnswer, unused, copies, next

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "ما نحفظه عنكم"
    case .identity: "تأكدوا قبل التسليم أن من يسأل هو صاحب الرقم أو العنوان: الخطاب يقول إن الجمعية خدمته."
    case .opening(let contact):
      "سألتمونا ماذا نحفظ عن \(contact). بحثنا في كل ما هو محفوظ في نظام قياس الرضا، وهذا ما وجدناه:"
    case .nothing: "لا نحفظ شيئاً عن هذا الرقم أو العنوان."
    case .invitation(let survey): "دعوة إلى «\(survey.ar)»"
    case .contents: "المحفوظ منكم"
    case .opens: "يفتح الرابط حتى"
    case .kept: "يبقى المحفوظ حتى"
    case .message: "رسالة الرابط"
    case .notKnown: "لا نعرف عنها شيئاً"
    case .part(.name): "الاسم"
    case .part(.phone): "رقم الهاتف"
    case .part(.email): "البريد الإلكتروني"
    case .part(.reference): "رقم المعاملة"
    case .part(.language): "اللغة"
    case .sent(.sent): "سُلّمت إلى من يوصلها"
    case .sent(.delivered): "وصلت"
    case .sent(.failed): "لم تصل"
    case .sent(.unknown): "لا نعرف هل وصلت"
    case .asked: "نحفظ بصمة مشفّرة لرقمكم مع يوم آخر رسالة، حتى لا نراسلكم كثيراً."
    case .quiet(.optedOut): "نحفظ أنكم طلبتم ألا نراسلكم، كبصمة مشفّرة."
    case .quiet(.wrongContact): "نحفظ أن هذا الرقم أو العنوان كُتب خطأً لغيركم، كبصمة مشفّرة، حتى لا يُستخدم."
    case .quiet(.unreachable), .quiet(.refused), .quiet(.ineligible), .quiet(.askedRecently):
      "نحفظ أن هذا الرقم لا يُراسل الآن."
    case .noAnswer:
      "لا نستطيع أن نقول هل أجبتم ولا ماذا أجبتم، اليوم ولا في أي يوم: يُقفل الجواب لحظة إرساله دون اسم أو رقم أو وقت، ولا يربطه شيء بكم، فلا نحن ولا غيرنا نستطيع أن نجده."
    case .unused: "ولا نذكر هنا هل استُخدم الرابط: لو ذكرناه لعرفه كل من يسأل باسمكم."
    case .copies: "ما كان محفوظاً يوم أُخذت نسخة احتياطية يبقى فيها مشفّراً حتى تُحذف النسخة."
    case .next:
      "لكم أن تطلبوا محو المحفوظ أو ألا نراسلكم. ولكم أن تشتكوا إلى الهيئة السعودية للبيانات والذكاء الاصطناعي (سدايا)."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "What we hold of you"
    case .identity:
      "Before you hand this over, make sure that whoever asks has this number or address: the letter tells that the charity served her."
    case .opening(let contact):
      "You asked us what we hold of \(contact). We searched all that is kept in the system that measures satisfaction, and found this:"
    case .nothing: "We hold nothing of this number or address."
    case .invitation(let survey): "An invitation to “\(survey(.english))”"
    case .contents: "What is held of you"
    case .opens: "The link opens until"
    case .kept: "It is kept until"
    case .message: "The message with the link"
    case .notKnown: "we know nothing of one"
    case .part(.name): "name"
    case .part(.phone): "telephone number"
    case .part(.email): "e-mail address"
    case .part(.reference): "reference of the case"
    case .part(.language): "language"
    case .sent(.sent): "handed to its carrier"
    case .sent(.delivered): "it arrived"
    case .sent(.failed): "it did not arrive"
    case .sent(.unknown): "we do not know whether it arrived"
    case .asked:
      "We keep a keyed hash of your number with the day of the last message, so that we do not write to you often."
    case .quiet(.optedOut): "We keep that you asked to be left in peace, as a keyed hash."
    case .quiet(.wrongContact):
      "We keep that this number or address was given wrongly for somebody else, as a keyed hash, so that it is not used."
    case .quiet(.unreachable), .quiet(.refused), .quiet(.ineligible), .quiet(.askedRecently):
      "We keep that this number is not written to now."
    case .noAnswer:
      "We cannot say whether you answered, or what, today or ever: an answer is sealed as it is sent, without a name, a number or a time, and nothing ties it to you, so that neither we nor anybody else can find it."
    case .unused:
      "Nor do we say here whether the link was used: whoever asks in your name would learn it."
    case .copies:
      "What was held on the day of a backup stays in it, encrypted, until the backup is removed."
    case .next:
      "You may ask for what is held to be erased, or to be left in peace. You may complain to the Saudi Data and AI Authority (SDAIA)."
    }
  }
}
