package import Access

/// A short way through the site for whoever comes in for the first time: what each page is for, one after another. It
/// stands above the page and never on it.
package struct Tour: Sendable {
  /// A page on the way.
  package enum Stop: Sendable, CaseIterable {
    case overview, questions, comments, actions, reports, surveys, links, stations, calls, papers, start, people
    case approvals, upkeep, account, help

    /// Where it is.
    package var path: String {
      switch self {
      case .overview: "/"
      case .questions: "/questions"
      case .comments: "/comments"
      case .actions: "/actions"
      case .reports: "/reports"
      case .surveys: "/surveys"
      case .links: "/links"
      case .stations: "/stations"
      case .calls: "/calls"
      case .papers: "/papers"
      case .start: "/start"
      case .people: "/people"
      case .approvals: "/approvals"
      case .upkeep: "/upkeep"
      case .account: "/account"
      case .help: "/help"
      }
    }
  }

  /// What somebody decides on a step.
  package enum Turn: String, Sendable, CaseIterable {
    case begin, back, next, leave
  }

  package let stops: [Stop]
  /// The step, from 0.
  package let step: Int

  /// The way of a role at a step; `nil` where it was left.
  package init?(of role: Role, at step: Int) {
    stops = Tour.stops(of: role)
    guard stops.indices.contains(step) else { return nil }
    self.step = step
  }

  /// Where it is now.
  package var stop: Stop { stops[step] }

  /// The step after a turn; one behind the last means that it was left.
  package static func step(after turn: Turn, from step: Int?, of role: Role) -> Int {
    let count = stops(of: role).count
    let present = min(max(step ?? 0, 0), count)
    return switch turn {
    case .begin: 0
    case .back: max(present - 1, 0)
    case .next: min(present + 1, count)
    case .leave: count
    }
  }

  /// The pages that a role is led to: three to five that it may see, and the last is where help is.
  package static func stops(of role: Role) -> [Stop] {
    switch role {
    case .officer: [.overview, .surveys, .comments, .actions, .help]
    case .analyst: [.overview, .questions, .reports, .help]
    case .board: [.overview, .reports, .help]
    case .administrator: [.start, .people, .approvals, .upkeep, .help]
    case .relations: [.links, .stations, .calls, .papers, .help]
    case .interviewer: [.calls, .papers, .help]
    case .delegate: [.stations, .account, .help]
    }
  }
}
