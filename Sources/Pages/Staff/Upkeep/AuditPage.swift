import Access
package import Upkeep
import Wording

/// An audit of everything that is kept: how the last one ended, and a button for the next.
package struct AuditPage: Sendable {
  package let frame: StaffFrame
  /// When the one under way began, in seconds since 1970; `nil` where none is.
  package let since: Int?
  /// How the last one ended; `nil` where none was made since the site was started.
  package let last: AuditReport?
  /// Whether another could not be begun.
  package let isRefused: Bool

  /// A page as things stand.
  package init(frame: StaffFrame, since: Int?, last: AuditReport?, isRefused: Bool = false) {
    self.frame = frame
    self.since = since
    self.last = last
    self.isRefused = isRefused
  }

  /// The page.
  package var html: String { Templates.render("audit", AuditView(self)) }
}

/// What the template of the audit needs.
struct AuditView {
  let page: PageHead
  let frame: FrameView
  let tabs: UpkeepTabs
  let heading: String
  let text: String
  let refusal: String?
  let underway: String?
  let again: String
  let againHref: String
  let outcome: String
  let isWrong: Bool
  let lines: [String]
  let headLabel: String
  let head: String?
  let headText: String
  let action: String
  let csrf: String
  let button: String

  /// The words of the page.
  init(_ audit: AuditPage) {
    let (frame, formats, last) = (audit.frame, audit.frame.formats, audit.last)
    heading = formats.say(UpkeepPhrase.audit)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = UpkeepTabs(frame, current: "/upkeep/audit")
    text = formats.say(UpkeepPhrase.auditText)
    refusal = audit.isRefused ? formats.say(UpkeepPhrase.refused) : nil
    underway = audit.since.map { formats.say(UpkeepPhrase.auditUnderway(since: $0)) }
    again = formats.say(UpkeepPhrase.again)
    action = frame.link("/upkeep/audit")
    againHref = action
    outcome = formats.say(AuditView.outcome(last))
    isWrong = last.map { !$0.isSound } ?? false
    lines = AuditView.lines(last, formats)
    headLabel = formats.say(UpkeepPhrase.head)
    head = last?.head
    headText = formats.say(UpkeepPhrase.headText)
    csrf = frame.csrf
    button = formats.say(UpkeepPhrase.auditNow)
  }

  private static func outcome(_ last: AuditReport?) -> UpkeepPhrase {
    guard let last else { return .auditNever }
    return switch last.end {
    case .found where last.isSound: .auditSound(at: last.at)
    case .found(let findings): .auditFaults(findings.count + (last.missingFiles > 0 ? 1 : 0), at: last.at)
    case .cutOff: .auditCutOff
    case .failed: .auditFailed
    }
  }

  /// How many findings are told; where there are more, the first are what matters.
  private static let most = 100

  private static func lines(_ last: AuditReport?, _ formats: Formats) -> [String] {
    guard let last, case .found(let findings) = last.end else { return [] }
    let found = findings.prefix(most).map { formats.sentence(DiagnosisPhrase.found(.changed($0))) }
    let files = last.missingFiles > 0 ? [formats.sentence(UpkeepPhrase.missingFiles(last.missingFiles))] : []
    return found + files + (last.older > 0 ? [formats.say(UpkeepPhrase.older(last.older))] : [])
  }
}
