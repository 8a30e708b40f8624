import Fieldwork
import Surveys

/// How many people of one channel and department an answer could have come from: those who were served, or those who were
/// invited where no services are registered.
struct EligibleCount {
  let channel: String
  let department: String
  let count: Int

  /// Those who were invited.
  init(_ fieldwork: FieldworkCount) {
    (channel, department, count) = (fieldwork.channel, fieldwork.department, fieldwork.invited)
  }

  /// Those who were served.
  init(_ served: ServedCount) { (channel, department, count) = (served.channel, served.department, served.count) }

  /// Its key in a dimension; empty for the mode and the language, of which nobody knows before she answers.
  func key(of dimension: Dimension) -> String {
    switch dimension {
    case .channel: channel
    case .department: department
    case .mode, .language, .arm: ""
    }
  }
}
