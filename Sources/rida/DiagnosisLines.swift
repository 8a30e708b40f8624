import Pages
import Surveys
import Upkeep
import Wording

extension Diagnosis {
  /// The lines that are told.
  var lines: [String] {
    let formats = Formats(language: .english)
    let (found, cure) = (formats.say(DiagnosisPhrase.found(self)), formats.say(DiagnosisPhrase.cure(self)))
    return switch grade {
    case .fine: ["ok     \(found)"]
    case .note: ["note   \(found)"]
    case .setup, .damage: ["fault  \(found)", "       → \(cure)"]
    }
  }

  /// The exit code that all of them ask for; what is damaged goes before what is set up wrongly.
  static func code(_ all: [Diagnosis]) -> Int32 {
    let grades = Set(all.map(\.grade))
    return grades.contains(.damage) ? 65 : grades.contains(.setup) ? 78 : 0
  }
}
