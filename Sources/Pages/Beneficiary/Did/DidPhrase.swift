import Wording

/// The words of the page that tells beneficiaries what became of their answers.
enum DidPhrase: Phrase, CaseIterable {
  case title
  case intro
  case said
  case did
  case since
  case until
  case better
  case worse
  case changed
  case noSignal
  case notTheCause
  case nothingTitle
  case nothingText
  case keepTelling

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "قلتم لنا، وهذا ما فعلناه"
    case .intro: "نقرأ تقييماتكم مجموعةً، ثم نغيّر ما نستطيع. هنا نكتب لكم ما غيّرناه."
    case .said: "قلتم"
    case .did: "فعلنا"
    case .since: "منذ"
    case .until: "حتى"
    case .better: "ومنذ ذلك الحين تحسّنت إجاباتكم تحسّناً حقيقياً."
    case .worse: "ومنذ ذلك الحين تراجعت إجاباتكم تراجعاً حقيقياً، ونبحث عن حل أفضل."
    case .changed: "ومنذ ذلك الحين تغيّرت إجاباتكم تغيّراً حقيقياً."
    case .noSignal: "ولم يظهر بعد فرق حقيقي في إجاباتكم، ونواصل المتابعة."
    case .notTheCause: "لا نقول إن هذا وحده هو السبب."
    case .nothingTitle: "نسمعكم، ونعمل الآن"
    case .nothingText: "لم نكتب هنا شيئاً بعد. حين نغيّر شيئاً مما قلتموه، تجدونه في هذه الصفحة."
    case .keepTelling: "رأيكم حق لكم، وبه تتحسّن الخدمة. شكراً لكل من أخبرنا."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "You told us, and this is what we did"
    case .intro: "We read your ratings together, then change what we can. Here we write what we changed."
    case .said: "You said"
    case .did: "We did"
    case .since: "Since"
    case .until: "until"
    case .better: "Since then your answers have truly improved."
    case .worse: "Since then your answers have truly declined, and we are looking for something better."
    case .changed: "Since then your answers have truly changed."
    case .noSignal: "No real difference shows in your answers yet; we keep watching."
    case .notTheCause: "We do not say that this alone is the cause."
    case .nothingTitle: "We hear you, and we are at work"
    case .nothingText:
      "Nothing is written here yet. When we change something that you told us about, you find it on this page."
    case .keepTelling: "Your opinion is your right, and it makes the service better. Thank you to all who told us."
    }
  }
}
