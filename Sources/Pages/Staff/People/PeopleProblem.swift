import Access
package import Wording

/// Why an account is not changed.
package enum PeopleProblem: Phrase {
  case nameMissing, nameTaken(String), roleMissing, lastAdministrator, unknown(String)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .nameMissing: "اكتبوا اسم مستخدم من سطر واحد"
    case .nameTaken(let name): "يوجد حساب باسم \(formats.code(name))"
    case .roleMissing: "اختاروا دوراً"
    case .lastAdministrator: "هذا آخر مدير للنظام. أضيفوا مديراً آخر أولاً."
    case .unknown(let name): "لا يوجد حساب باسم \(formats.code(name))"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .nameMissing: "Type a user name of one line"
    case .nameTaken(let name): "There is an account \(formats.code(name)) already"
    case .roleMissing: "Choose a role"
    case .lastAdministrator: "This is the last administrator. Add another one first."
    case .unknown(let name): "There is no account \(formats.code(name))"
    }
  }
}
