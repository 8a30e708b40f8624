import Access
import Wording

extension ApprovalTie {
  /// What was done to the accounts, in Arabic.
  func arabic(_ formats: Formats) -> String {
    holds.map { hold in
      let (actor, account) = (formats.code(hold.actor), formats.code(hold.account))
      let done =
        switch hold.kind {
        case .invited, .added: "أنشأ \(actor) حساب \(account)"
        case .role: "غيّر \(actor) دور \(account)"
        case .enabled: "أعاد \(actor) تفعيل حساب \(account)"
        case .withoutFactor: "ألغى \(actor) رمز التحقق لحساب \(account)"
        default: "أصدر \(actor) رابطاً جديداً لحساب \(account)"
        }
      return "\(done) في \(formats.moment(hold.at))"
    }
    .joined(separator: "، و")
  }

  /// What was done to the accounts, in English.
  func english(_ formats: Formats) -> String {
    holds.map { hold in
      let (actor, account) = (formats.code(hold.actor), formats.code(hold.account))
      let done =
        switch hold.kind {
        case .invited, .added: "\(actor) made the account \(account)"
        case .role: "\(actor) changed the role of \(account)"
        case .enabled: "\(actor) enabled \(account) again"
        case .withoutFactor: "\(actor) ended the code of \(account)"
        default: "\(actor) made a new link for \(account)"
        }
      return "\(done) on \(formats.moment(hold.at))"
    }
    .joined(separator: ", and ")
  }
}
