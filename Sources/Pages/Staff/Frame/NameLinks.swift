import Access
import Releases
package import Surveys

/// Where a name leads: to the page of the channel, department or question that it names.
extension StaffFrame {
  /// The paths of the pages on one question, which another question can be chosen for.
  static let questioned = ["/channels", "/departments", "/matrix"]

  /// The page on the labels of a dimension; `nil` for one that has none.
  static func path(of dimension: Dimension) -> String? {
    switch dimension {
    case .channel: "/channels"
    case .department: "/departments"
    case .mode, .language, .arm: nil
    }
  }

  /// A path with what is shown, and the question that was chosen where the page is on one.
  func link(asking path: String) -> String {
    let asked = StaffFrame.questioned.contains { path == $0 || path.hasPrefix("\($0)/") }
    return asked ? adding(to: link(path), [("question", question)]) : link(path)
  }

  /// The page of a label of one dimension; `nil` where it has none: everybody, and labels that stand together.
  func link(to label: Label, in breakdown: Breakdown) -> String? {
    guard breakdown.dimensions.count == 1, let path = breakdown.dimensions.first.flatMap(StaffFrame.path),
      let key = label.keys.first, key != Label.other
    else { return nil }
    return link(asking: "\(path)/\(key)")
  }

  /// The comments of a question, of those that were published under a channel; `nil` for whoever may not read them.
  func link(toCommentsOn question: String?, under channel: String? = nil) -> String? {
    guard role.may(.comments, isAlone: isAlone) else { return nil }
    return adding(to: link("/comments"), [("question", question), ("label", channel)])
  }

  private func adding(to address: String, _ fields: [(String, String?)]) -> String {
    fields.reduce(address) { address, field in
      field.1.map { "\(address)\(address.contains("?") ? "&" : "?")\(field.0)=\($0)" } ?? address
    }
  }
}
