import Access
import Wording

/// A page of the navigation.
struct StaffPlace {
  let path: String
  let phrase: StaffPhrase
  /// Who may go there.
  let permission: Permission

  /// Reading, then working: every page of the staff site in the order of the navigation.
  static let all = [
    StaffPlace(path: "/", phrase: .overview, permission: .figures),
    StaffPlace(path: "/channels", phrase: .channels, permission: .figures),
    StaffPlace(path: "/departments", phrase: .departments, permission: .figures),
    StaffPlace(path: "/matrix", phrase: .matrix, permission: .figures),
    StaffPlace(path: "/questions", phrase: .questions, permission: .figures),
    StaffPlace(path: "/fieldwork", phrase: .fieldwork, permission: .figures),
    StaffPlace(path: "/comments", phrase: .comments, permission: .comments),
    StaffPlace(path: "/actions", phrase: .actions, permission: .improvement),
    StaffPlace(path: "/links", phrase: .links, permission: .invitations),
    StaffPlace(path: "/stations", phrase: .stations, permission: .invitations),
    StaffPlace(path: "/calls", phrase: .calls, permission: .invitations),
    StaffPlace(path: "/surveys", phrase: .surveys, permission: .surveys),
    StaffPlace(path: "/reports", phrase: .reports, permission: .reports),
    StaffPlace(path: "/documents", phrase: .documents, permission: .documents),
    StaffPlace(path: "/settings", phrase: .settings, permission: .settings),
  ]

  /// Those that a reader may see; no matrix where no survey publishes one.
  static func places(on frame: StaffFrame) -> [StaffPlace] {
    all.filter { frame.role.may($0.permission, isAlone: frame.isAlone) && ($0.path != "/matrix" || frame.hasMatrix) }
  }

  /// Whether a path is this page or lies below it.
  func holds(_ current: String) -> Bool { current == path || (path != "/" && current.hasPrefix("\(path)/")) }
}
