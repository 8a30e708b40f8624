import Access
import Wording

/// A page of the navigation.
struct StaffPlace {
  let path: String
  let phrase: StaffPhrase
  let group: PlaceGroup
  /// Who may go there.
  let permission: Permission

  /// Every page of the staff site, in the order of the navigation.
  static let all = [
    StaffPlace(path: "/", phrase: .overview, group: .results, permission: .figures),
    StaffPlace(path: "/channels", phrase: .channels, group: .results, permission: .figures),
    StaffPlace(path: "/departments", phrase: .departments, group: .results, permission: .figures),
    StaffPlace(path: "/matrix", phrase: .matrix, group: .results, permission: .figures),
    StaffPlace(path: "/questions", phrase: .questions, group: .results, permission: .figures),
    StaffPlace(path: "/fieldwork", phrase: .fieldwork, group: .results, permission: .figures),
    StaffPlace(path: "/reports", phrase: .reports, group: .results, permission: .reports),
    StaffPlace(path: "/releases", phrase: .releases, group: .results, permission: .releases),
    StaffPlace(path: "/comments", phrase: .comments, group: .listening, permission: .comments),
    StaffPlace(path: "/links", phrase: .links, group: .listening, permission: .invitations),
    StaffPlace(path: "/stations", phrase: .stations, group: .listening, permission: .stations),
    StaffPlace(path: "/calls", phrase: .calls, group: .listening, permission: .calls),
    StaffPlace(path: "/papers", phrase: .papers, group: .listening, permission: .papers),
    StaffPlace(path: "/surveys", phrase: .surveys, group: .listening, permission: .surveys),
    StaffPlace(path: "/actions", phrase: .actions, group: .improving, permission: .improvement),
    StaffPlace(path: "/documents", phrase: .documents, group: .administration, permission: .documents),
    StaffPlace(path: "/start", phrase: .start, group: .administration, permission: .people),
    StaffPlace(path: "/people", phrase: .people, group: .administration, permission: .people),
    StaffPlace(path: "/approvals", phrase: .approvals, group: .administration, permission: .approvals),
    StaffPlace(path: "/upkeep", phrase: .service, group: .administration, permission: .upkeep),
    StaffPlace(path: "/settings", phrase: .settings, group: .administration, permission: .settings),
  ]

  /// Those that a reader may see; no matrix where no survey publishes one.
  static func places(on frame: StaffFrame) -> [StaffPlace] {
    all.filter { frame.role.may($0.permission, isAlone: frame.isAlone) && ($0.path != "/matrix" || frame.hasMatrix) }
  }

  /// Whether a path is this page or lies below it.
  func holds(_ current: String) -> Bool { current == path || (path != "/" && current.hasPrefix("\(path)/")) }
}
