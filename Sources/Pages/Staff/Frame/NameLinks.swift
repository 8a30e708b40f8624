import Releases
import Surveys

/// Where a name leads.
extension StaffFrame {
  /// The page of a label of one dimension; `nil` where it has none: everybody, and labels that stand together.
  func link(to label: Label, in breakdown: Breakdown) -> String? {
    guard breakdown.dimensions.count == 1, let dimension = breakdown.dimensions.first, let key = label.keys.first,
      key != Label.other
    else { return nil }
    switch dimension {
    case .channel: return link("/channels/\(key)")
    case .department: return link("/departments/\(key)")
    case .mode, .language: return nil
    }
  }
}
