import Surveys
import Wording

/// What the privacy notice says beside the words of the form.
enum NoticeWords: Phrase {
  case title(LocalizedText), asks(String), knownTitle, heldTitle, rightsTitle
  case purpose, contact, erased(Int), carried(LocalizedText, host: String?), called, published
  case know, erase, peace, answer, complain

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title(let survey): "خصوصيتكم في «\(survey.ar)»"
    case .asks(let charity):
      "\(charity) تسألكم عن رأيكم في خدمتها. هنا ما نعرفه عنكم وما لا نعرفه، ومن يصل إليه، وإلى متى يبقى."
    case .knownTitle: "ما نعرفه عمّن يجيب"
    case .heldTitle: "ما نحفظه، ولماذا"
    case .rightsTitle: "حقوقكم"
    case .purpose: "نسأل لنعرف كيف خدمناكم جميعاً ونتحسّن، لا لنعرف من قال ماذا."
    case .contact: "إن دعوناكم برابط حفظنا اسمكم ورقمكم أو بريدكم كما هو عندنا، مشفّراً، لنرسل الرابط ونذكّركم مرة."
    case .erased(let days): "نمحو ذلك كله بعد \(formats.counted(days, .day, oblique: true)) من إرسال الرابط على الأكثر."
    case .carried(let name, let host):
      "يصل الرقم أو العنوان ونص الرسالة إلى \(name.ar)\(host.map { " (\(formats.code($0)))" } ?? "") لأنه يوصلها إليكم."
    case .called: "قد نتصل بكم مرة إن لم يصلنا رأيكم. من يتصل يسمع جوابكم، ثم يُقفل دون اسمكم ورقمكم."
    case .published: "ننشر أعداداً لا تخص أقل من خمسة أشخاص. لا نبيع شيئاً ولا نعطي أحداً جوابكم."
    case .know: "لكم أن تسألونا ماذا نحفظ عن رقمكم أو بريدكم، ونجيبكم كتابة خلال ثلاثين يوماً."
    case .erase: "لكم أن تطلبوا محوه، فنمحوه."
    case .peace: "لكم أن تطلبوا ألا نراسلكم، بالرابط أو بالطلب منا، ولا يتأثر شيء من خدمتكم."
    case .answer: "لا نستطيع أن نعطيكم جوابكم ولا أن نغيّره أو نمحوه، لأن لا أحد يستطيع أن يعرف أي إجابة هي إجابتكم."
    case .complain: "لكم أن تشتكوا إلينا، ثم إلى الهيئة السعودية للبيانات والذكاء الاصطناعي (سدايا)."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title(let survey): "Your privacy in “\(survey(.english))”"
    case .asks(let charity):
      "\(charity) asks you how it served you. This is what we know of you and what not, whom it reaches, and how long it stays."
    case .knownTitle: "What we know of whoever answers"
    case .heldTitle: "What we hold, and why"
    case .rightsTitle: "Your rights"
    case .purpose: "We ask to learn how we served all of you, and to do better; not to learn who said what."
    case .contact:
      "If we invite you by a link, we hold your name and your number or address as we have them, encrypted, to send the link and remind you once."
    case .erased(let days):
      "We erase all of this \(formats.counted(days, .day)) after the link was sent, at the latest."
    case .carried(let name, let host):
      "The number or address and the text of the message reach \(name(.english))\(host.map { " (\($0))" } ?? ""), since it carries them to you."
    case .called:
      "We may call you once if your opinion has not come. Whoever calls hears your answer; then it is sealed without your name and number."
    case .published:
      "We publish counts that stand for five people at least. We sell nothing, and give nobody your answer."
    case .know: "You may ask us what we hold of your number or address; we answer in writing within thirty days."
    case .erase: "You may ask for it to be erased, and we erase it."
    case .peace:
      "You may ask to be left in peace, by the link or by telling us; nothing of your service depends on it."
    case .answer:
      "We cannot give you your answer, change it or erase it, because nobody can know which answer is yours."
    case .complain: "You may complain to us, and then to the Saudi Data and AI Authority (SDAIA)."
    }
  }
}
