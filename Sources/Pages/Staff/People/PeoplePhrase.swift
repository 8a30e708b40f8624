import Access
import Wording

/// The words of the page of people.
enum PeoplePhrase: Phrase {
  case peopleTitle, peopleText
  case accounts
  case active, waiting, disabled
  case sessions(Int, lastSeen: Int)
  case noSession
  case role, changeRole
  case newLink, withoutFactor, disable, enable, remove, removeText
  case own
  case inviteTitle, inviteText, name, nameHint, invite
  case linkTitle(String), linkText(days: Int), linkLabel
  /// Beside a link for an account that may confirm what cannot be undone.
  case linkTies(days: Int)
  case eventsTitle, eventsText, noEvents, wholeLog
  case event(StaffEvent)
  case chooseRole
}

extension StaffEvent {
  /// What happened, as a sentence of Arabic; of English.
  func words(_ formats: Formats) -> (arabic: String, english: String) {
    let (actor, subject) = (formats.code(actor), formats.code(subject))
    let (put, proposed) = proposal(formats)
    let role = role.map { formats($0.name) } ?? ""
    return switch kind {
    case .signedIn: ("دخل \(subject)", "\(subject) signed in")
    case .refused: ("رُفضت كلمة مرور \(subject)", "A password of \(subject) was refused")
    case .signedOut: ("خرج \(subject)", "\(subject) signed out")
    case .invited: ("\(actor): دعوة \(subject) بدور \(role)", "\(actor) invited \(subject) as \(role)")
    case .added: ("\(actor): إضافة \(subject) بدور \(role)", "\(actor) added \(subject) as \(role)")
    case .reset: ("\(actor): رابط جديد لحساب \(subject)", "\(actor) made a new link for \(subject)")
    case .replaced: ("\(actor): كلمة مرور جديدة لحساب \(subject)", "\(actor) replaced the password of \(subject)")
    case .role: ("\(actor): دور \(subject) أصبح \(role)", "\(actor) made \(subject) \(role)")
    case .disabled: ("\(actor): إيقاف حساب \(subject)", "\(actor) disabled \(subject)")
    case .enabled: ("\(actor): إعادة تفعيل حساب \(subject)", "\(actor) enabled \(subject)")
    case .removed: ("\(actor): حذف حساب \(subject)", "\(actor) removed \(subject)")
    case .joined: ("اختار \(subject) كلمة مروره بالرابط", "\(subject) chose a password by the link")
    case .password: ("غيّر \(subject) كلمة مروره", "\(subject) changed the own password")
    case .factor: ("فعّل \(subject) رمز التحقق", "\(subject) set up a code")
    case .withoutFactor: ("\(actor): إلغاء رمز التحقق لحساب \(subject)", "\(actor) ended the code of \(subject)")
    case .recovered: ("دخل \(subject) برمز احتياطي", "\(subject) used a recovery code")
    case .copyFetched: ("\(actor): تنزيل النسخة الاحتياطية \(subject)", "\(actor) downloaded the backup \(subject)")
    case .restored: ("\(actor): استعادة النسخة الاحتياطية \(subject)", "\(actor) had the backup \(subject) put back")
    case .proposed: ("\(actor): قدّم \(put)", "\(actor) made \(proposed)")
    case .confirmed: ("\(actor): أكّد \(put)", "\(actor) confirmed \(proposed)")
    case .declined: ("\(actor): رفض \(put)", "\(actor) refused \(proposed)")
    case .retracted: ("\(actor): سحب \(put)", "\(actor) withdrew \(proposed)")
    case .failed: ("\(actor): تعذّر تنفيذ \(put)", "\(actor) confirmed what could not be done: \(proposed)")
    case .barred:
      (
        "\(actor): لم يُقبل تأكيده، فقد يكون حسابه وحساب من اقترح في يد واحدة: \(put)",
        "\(actor) was not let confirm, since this account and the proposer’s may be in one hand: \(proposed)"
      )
    case .erased: ("\(actor): محو المحفوظ عن شخص", "\(actor) erased what was held of somebody")
    case .disclosed: ("\(actor): كتابة المحفوظ عن شخص", "\(actor) wrote down what is held of somebody")
    case .ended: ("أنهى \(subject) جلساته الأخرى", "\(subject) ended the other sessions")
    }
  }

  /// The proposal of which it tells, in Arabic and English.
  private func proposal(_ formats: Formats) -> (arabic: String, english: String) {
    guard let line = ProposalLine(subject) else { return (formats.code(subject), formats.code(subject)) }
    let (number, phrase) = (formats.count(line.number), ApprovalPhrase.order(line.order, nil))
    return ("الاقتراح رقم \(number)، \(phrase.arabic(formats))", "proposal \(number): \(phrase.english(formats))")
  }
}
