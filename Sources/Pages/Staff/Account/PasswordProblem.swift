package import Wording

/// What is wrong with a password that was chosen.
package enum PasswordProblem: Phrase {
  case length, differ, wrong

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .length: "كلمة المرور من \(formats.count(12)) إلى \(formats.count(128)) حرفاً"
    case .differ: "كُتبت كلمة أخرى في المرة الثانية"
    case .wrong: "كلمة المرور الحالية غير صحيحة"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .length: "A password has \(formats.count(12)) to \(formats.count(128)) characters"
    case .differ: "The second time something else was typed"
    case .wrong: "The present password is not right"
    }
  }
}
