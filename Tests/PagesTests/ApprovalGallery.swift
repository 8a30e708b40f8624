import Access
import Pages
import Preferences
import Surveys

/// What waits for a second person.
extension Gallery {
  private static let now = 1_790_000_000

  private static func proposal(
    _ number: Int, _ order: GraveOrder, by proposer: String, hoursAgo: Int, _ end: Proposal.End? = nil
  ) -> Proposal {
    let at = now - hoursAgo * 3600
    return Proposal(
      number: number, order: order, proposer: proposer, at: at,
      ending: end.map { Proposal.Ending($0, by: $0 == .withdrawn ? proposer : "noura", at: at + 900) })
  }

  private static let copy = GraveOrder(.copy, "rida-2026-09-21-171320.sqlite", amount: 5_000_000, mark: "1790000000")
  private static let invitations = GraveOrder(.invitations, "short", amount: 250, mark: "digest")

  static func approvals(_ language: Language, _ done: ApprovalsPage.Done? = .proposed) -> ApprovalsPage {
    var frame = administration("/approvals", language)
    frame.waiting = 1
    let title = LocalizedText(ar: "استبيان قصير", en: "Short")
    let orders = [
      copy, GraveOrder(.factor, "sara"), GraveOrder(.answers, "4", amount: 12, mark: "short"), invitations,
      GraveOrder(.account, "huda"),
    ]
    let past =
      Proposal.End.allCases.enumerated().map { index, end in
        proposal(9 - index, orders[index % orders.count], by: "admin", hoursAgo: 30 + index, end)
      } + [proposal(1, orders[4], by: "admin", hoursAgo: 60)]
    let hold = Independence.Hold(holder: "admin", actor: "admin", kind: .reset, account: "noura", at: now - 86_400)
    let tie = ApprovalTie(proposer: "noura", approver: "admin", holds: [hold], until: hold.until)
    var tied = ApprovalsPage.Row(
      proposal: proposal(13, GraveOrder(.rule, "never", amount: 0, mark: "always 200"), by: "noura", hoursAgo: 1),
      isOwn: false)
    (tied.tie, tied.confirming) = (tie, ["huda"])
    var erasing = ApprovalsPage.Row(
      proposal: proposal(14, .erasing(mark: "0f1e2d3c"), by: "noura", hoursAgo: 1), isOwn: false)
    erasing.contact = "+966550000001"
    return ApprovalsPage(
      frame: frame,
      waiting: [
        tied, erasing,
        .init(
          proposal: proposal(11, invitations, by: "lama", hoursAgo: 2), isOwn: false, title: title,
          counts: [
            .init(name: LocalizedText(ar: "الهاتف", en: "Telephone"), people: 200),
            .init(name: LocalizedText(ar: "الاستقبال", en: "Reception"), people: 50),
          ]), .init(proposal: proposal(12, orders[4], by: "admin", hoursAgo: 1), isOwn: true),
      ],
      past: past.map { .init(proposal: $0, isOwn: true, title: $0.order.kind == .invitations ? title : nil) },
      standings: [
        .init(
          kind: .copy, second: .asked, able: ["admin", "huda", "noura"], confirming: ["huda"],
          ties: [ApprovalTie(proposer: "admin", approver: "noura", holds: [hold], until: hold.until)]),
        .init(kind: .rule, second: .asked, able: ["admin", "noura"]),
        .init(kind: .invitations, second: .asked, able: ["lama"]),
        .init(kind: .account, second: .off, able: ["admin", "noura"]),
      ], mostInvited: 200, done: done, now: now)
  }

  /// A charity with one person who may, of whom nothing was ever asked.
  static func noApprovals(_ language: Language, _ done: ApprovalsPage.Done? = nil, role: Role = .administrator)
    -> ApprovalsPage
  {
    let frame = StaffFrame(
      language: language, role: role, path: "/approvals", survey: "", period: nil, comparison: nil, surveys: [],
      periods: [], hasMatrix: false, csrf: "csrf-token")
    return ApprovalsPage(
      frame: frame, waiting: [], past: [],
      standings: (role == .administrator ? [.copy, .account, .factor] : [.invitations, .answers]).map {
        .init(kind: $0, second: .alone, able: ["admin"])
      }, mostInvited: role == .administrator ? 200 : 0, done: done, now: now)
  }

  static var approvals: [String: String] {
    [
      "approvals.ar": approvals(.arabic).html, "approvals.en": approvals(.english).html,
      "approvals-empty.ar": noApprovals(.arabic).html,
      "tour.ar": toured(.arabic, .officer, at: 0), "tour-last.en": toured(.english, .administrator, at: 4),
      "practice.ar": practice(.arabic).html,
      "approvals-problem.en": noApprovals(.english, .problem(.changed), role: .relations).html,
    ]
  }

  static func practice(_ language: Language, isEmpty: Bool = false) -> PracticePage {
    PracticePage(
      frame: administration("/surveys/short/practice", language), title: LocalizedText(ar: "استبيان قصير", en: "Short"),
      links: isEmpty
        ? []
        : [
          .init(
            channel: LocalizedText(ar: "الهاتف", en: "Telephone"), url: "https://r.example.sa/practice/PASS",
            picture: "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1H0z\"/></svg>")
        ], until: now)
  }

  static func tour(of role: Role, at step: Int) -> Tour {
    guard let tour = Tour(of: role, at: step) else { preconditionFailure("no such step") }
    return tour
  }

  /// A step above the start page.
  private static func toured(_ language: Language, _ role: Role, at step: Int) -> String {
    var page = start(language, done: language == .arabic ? [.charity, .places] : Set(StartPage.Step.allCases))
    page.frame.tour = tour(of: role, at: step)
    return page.html
  }
}
