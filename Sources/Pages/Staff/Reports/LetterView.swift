package import Mail
package import Surveys
package import Wording

extension ReportsPage {
  /// When a report is built by itself.
  package struct Schedule: Sendable {
    let every: Period.Span
    let daysAfter: Int
    let hour: Int
    let isMailed: Bool
    /// The first month of a fiscal year for which no such report can be made; `nil` where it can.
    let impossibleFrom: Int?

    /// A schedule, as the report's definition has it.
    package init(every: Period.Span, daysAfter: Int, hour: Int, isMailed: Bool, impossibleFrom: Int? = nil) {
      self.every = every
      self.daysAfter = daysAfter
      self.hour = hour
      self.isMailed = isMailed
      self.impossibleFrom = impossibleFrom
    }

    func words(_ formats: Formats) -> String {
      if let impossibleFrom { return formats.say(MailPhrase.yearImpossible(firstMonth: impossibleFrom)) }
      let time = formats.say(MailPhrase.schedule(every, days: daysAfter, hour: hour))
      return "\(time) \(formats.say(isMailed ? MailPhrase.isMailed : .notMailed))"
    }
  }

  /// What is known of the mail.
  package struct Post: Sendable {
    /// How far the letter of each report has come, by the report's number.
    let letters: [Int: MailProgress]
    let hasServer: Bool
    let hasBoard: Bool
    let fiscalYear: FiscalYear

    /// The letters, whether a server is set and whether anybody stands in the board's list.
    package init(
      letters: [Int: MailProgress] = [:], hasServer: Bool = true, hasBoard: Bool = true,
      fiscalYear: FiscalYear = .january
    ) {
      self.letters = letters
      self.hasServer = hasServer
      self.hasBoard = hasBoard
      self.fiscalYear = fiscalYear
    }
  }

  /// Why nothing is mailed, where something should be.
  var mailNote: MailPhrase? {
    guard plans.contains(where: { $0.schedule?.isMailed == true }) else { return nil }
    return !post.hasServer ? .noServerNote : !post.hasBoard ? .emptyBoardNote : nil
  }
}

/// What became of a report's letter, in words.
struct LetterView {
  let lines: [String]
  /// Where to ask for another attempt; `nil` where none is needed.
  let action: String?

  init(_ progress: MailProgress?, action: String, _ frame: StaffFrame) {
    let formats = frame.formats
    guard let progress else {
      lines = [formats.say(MailPhrase.noLetter)]
      self.action = nil
      return
    }
    var said: [MailPhrase] =
      switch progress.state {
      case .waiting: [.waiting]
      case .sent: [.sent(at: progress.sentAt ?? progress.queuedAt)]
      case .failed: [.failed]
      }
    if progress.state != .sent, !progress.taken.isEmpty { said.append(.sentTo(progress.taken.count)) }
    if let problem = progress.problem { said.append(.problem(formats.say(problem.phrase))) }
    if progress.state == .waiting, progress.attempts > 0 { said.append(.nextTry(at: progress.nextAt)) }
    lines = said.map { formats.say($0) }
    self.action = progress.state != .sent && progress.attempts > 0 ? frame.link(action) : nil
  }
}

extension MailProblem {
  /// In words.
  var phrase: MailPhrase {
    switch self {
    case .noServer: .noServer
    case .noRecipients: .noRecipients
    case .brokenHeader(let header): .brokenHeader(header)
    case .unreachable(let said): .unreachable(said)
    case .insecure(let said): .insecure(said)
    case .timedOut: .timedOut
    case .interrupted: .interrupted
    case .refused(let code, let said): .refused(code: code, said: said)
    case .recipientsRefused(let addresses, _): .recipientsRefused(addresses.map(\.description))
    case .attachmentDamaged: .attachmentDamaged
    }
  }
}
