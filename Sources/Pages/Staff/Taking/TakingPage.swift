package import Ballots
package import Surveys
package import Tables
import Wording

/// The form that takes a file in: a report of links, a count of services, or answers collected elsewhere; with what stands
/// in such a file, what is wrong with one, and what was taken in before.
package struct TakingPage: Sendable {
  /// What was taken in before, as counts.
  package enum Standing: Sendable {
    /// How many services of a survey are registered, period by period, the newest first.
    case services(LocalizedText, [(period: Period, count: Int)])
    /// The files of a kind, the newest first.
    case files([(day: Day, survey: LocalizedText, rows: Int)])
  }

  package let frame: StaffFrame
  package let kind: TakenFile.Kind
  package let offer: LinkOffer
  package let order: LinkOrder
  package let findings: [TakingFinding]
  /// What is to be told of the file.
  package let notes: [TableForm.Note]
  package let standing: [Standing]
  /// The largest file.
  package let megabytes: Int

  /// An empty form, or one that comes back.
  package init(
    frame: StaffFrame, kind: TakenFile.Kind, offer: LinkOffer, order: LinkOrder, findings: [TakingFinding] = [],
    notes: [TableForm.Note] = [], standing: [Standing], megabytes: Int
  ) {
    self.frame = frame
    self.kind = kind
    self.offer = offer
    self.order = order
    self.findings = findings
    self.notes = notes
    self.standing = standing
    self.megabytes = megabytes
  }

  /// The page.
  package var html: String { Templates.render("taking", TakingView(self)) }
}

extension TakenFile.Kind {
  /// Where such a file is uploaded.
  package var path: String {
    switch self {
    case .outcomes: "/links/delivered"
    case .services: "/links/served"
    case .answers: "/papers/file"
    }
  }

  /// The tabs among which its page stands.
  func tabs(on frame: StaffFrame) -> LinkTabs {
    self == .answers ? LinkTabs(papersOn: frame, current: path) : LinkTabs(frame, current: path)
  }
}
