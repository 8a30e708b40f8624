import Access
import Upkeep
import Wording

/// What the template of the page of backups needs.
struct CopiesView {
  /// A backup with what can be done with it.
  struct Row {
    let name: String
    let title: String
    let size: String
    let check: String
    let download: String
    let drill: String
    /// Nothing where that is proposed already.
    let removal: Step?
    let restoring: Step?
    /// What was proposed about it and waits.
    let waits: [String]
    /// The same words with the name, for whoever does not see beside what they stand.
    let downloadSpoken: String
    let drillSpoken: String
  }

  /// Something that cannot be undone, with what is told before.
  struct Step {
    let label: String
    let lines: [String]
    let button: String
    let spoken: String
    /// What tells exactly what was shown.
    let seal: String
  }

  /// What was done, with findings one a line.
  struct Outcome {
    let words: String
    let isWrong: Bool
    let lines: [String]
  }

  let page: PageHead
  let frame: FrameView
  let tabs: UpkeepTabs
  let heading: String
  let text: String
  let keysText: String
  let kept: String
  let restoreHow: String
  /// The trial that comes about by itself: what is told of it.
  let trial: Outcome
  let restored: Outcome?
  let approvals: String
  let approvalsHref: String
  let outcome: Outcome?
  let underway: String?
  let again: String
  let againHref: String
  let warning: String?
  let action: String
  let fetchAction: String
  let csrf: String
  let make: String
  let rows: [Row]

  /// The words of the page.
  init(_ copies: CopiesPage) {
    let (frame, formats) = (copies.frame, copies.frame.formats)
    heading = formats.say(UpkeepPhrase.copies)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = UpkeepTabs(frame, current: "/upkeep/copies")
    text = formats.say(CopiesPhrase.text)
    keysText = formats.say(copies.bringsKeys ? CopiesPhrase.sealedKeysText : .keysText)
    kept = formats.say(CopiesPhrase.kept(most: KeptCopy.most))
    restoreHow = formats.say(CopiesPhrase.restoreHow)
    trial = Outcome(
      words: formats.say(copies.lastDrill.map(CopiesPhrase.lastTrial) ?? .monthly),
      isWrong: copies.lastDrill?.outcome.isFailure == true, lines: [])
    restored = copies.restored.map { end in
      var isWrong = true
      if case .done = end.end { isWrong = false }
      return Outcome(words: formats.say(CopiesPhrase.restored(end)), isWrong: isWrong, lines: [])
    }
    approvals = formats.say(CopiesPhrase.toApprovals)
    approvalsHref = frame.link("/approvals")
    outcome = copies.done.map { CopiesView.outcome($0, formats) }
    underway = copies.since.map { formats.say(CopiesPhrase.underway(since: $0)) }
    again = formats.say(UpkeepPhrase.again)
    action = frame.link("/upkeep/copies")
    againHref = action
    fetchAction = frame.link("/upkeep/copies/file")
    warning = CopiesView.warning(copies).map { formats.say($0) }
    csrf = frame.csrf
    make = formats.say(CopiesPhrase.make)
    rows = copies.copies.map { CopiesView.row($0, copies) }
  }

  private static func warning(_ page: CopiesPage) -> CopiesPhrase? {
    guard let newest = page.copies.first else { return CopiesPhrase.none }
    let days = (page.now - newest.at) / 86_400
    return days > KeptCopy.goodFor ? .old(days: days) : nil
  }

  private static func row(_ copy: KeptCopy, _ page: CopiesPage) -> Row {
    let formats = page.frame.formats
    let proposals = page.proposals.filter { $0.order.subject == copy.name }
    func isProposed(_ kind: GraveOrder.Kind) -> Bool { proposals.contains { $0.order.kind == kind } }
    func spoken(_ phrase: CopiesPhrase) -> String { "\(formats.say(phrase)): \(copy.name)" }
    return Row(
      name: copy.name, title: formats.say(CopiesPhrase.copyTitle(at: copy.at)),
      size: formats.say(CopiesPhrase.size(copy.size)),
      check: formats.say(copy.check.map { CopiesPhrase.checked(at: $0.at, isSound: $0.isSound) } ?? .unchecked),
      download: formats.say(CopiesPhrase.download), drill: formats.say(CopiesPhrase.drill),
      removal: isProposed(.copy)
        ? nil
        : Step(
          label: formats.say(CopiesPhrase.remove),
          lines: [ApprovalPhrase.beside(formats.say(CopiesPhrase.removeText), .copy, on: page.frame)],
          button: formats.say(CopiesPhrase.remove), spoken: spoken(.remove), seal: copy.order.seal),
      restoring: isProposed(.restoring) ? nil : restoring(copy, page),
      waits: proposals.map { formats.say(CopiesPhrase.waits($0)) }, downloadSpoken: spoken(.download),
      drillSpoken: spoken(.drill))
  }

  /// What is told before a backup is put back; `nil` for one that was not tried, or is not sound.
  private static func restoring(_ copy: KeptCopy, _ page: CopiesPage) -> Step? {
    guard let order = copy.restoring, let contents = copy.check?.contents else { return nil }
    let formats = page.frame.formats
    let (then, now) = (Set(contents.accounts), Set(page.present.accounts))
    let (back, away) = (then.subtracting(now).sorted(), now.subtracting(then).sorted())
    let phrases: [CopiesPhrase?] = [
      .madeAgo(days: max(0, page.now - copy.at) / 86_400), .held(contents, now: page.present),
      contents.lastDay.map { .lastEntry($0) }, back.isEmpty ? nil : .comeBack(back),
      away.isEmpty ? nil : .goAway(away), .lost(since: copy.at),
    ]
    return Step(
      label: formats.say(CopiesPhrase.restore),
      lines: phrases.compactMap(\.self).map { formats.say($0) }
        + [ApprovalPhrase.beside(formats.say(CopiesPhrase.after), .restoring, on: page.frame)],
      button: formats.say(CopiesPhrase.propose), spoken: "\(formats.say(CopiesPhrase.propose)): \(copy.name)",
      seal: order.seal)
  }

  private static func outcome(_ done: CopiesPage.Done, _ formats: Formats) -> Outcome {
    let (phrase, isWrong, lines): (any Phrase, Bool, [String]) =
      switch done {
      case .made(let name): (CopiesPhrase.made(name), false, [])
      case .removed: (CopiesPhrase.removed, false, [])
      case .refused(let problem): (CopiesPhrase.problem(problem), true, [])
      case .busy: (UpkeepPhrase.refused, true, [])
      case .drilled(let report): (words(of: report), !report.isSound, found(report, formats))
      }
    return Outcome(words: formats.sentence(phrase), isWrong: isWrong, lines: lines)
  }

  private static func words(of report: DrillReport) -> CopiesPhrase {
    switch report.end {
    case .found where report.isSound: .drillSound(report.name)
    case .found(let findings): .drillFaults(report.name, findings.count + (report.missingFiles > 0 ? 1 : 0))
    case .unusable: .drillUnusable(report.name)
    case .newer: .drillNewer(report.name)
    case .foreign: .drillForeign(report.name)
    case .unlike: .drillUnlike(report.name)
    case .untried(let problem): .problem(problem)
    case .cutOff: .drillCutOff(report.name)
    }
  }

  /// How many findings are told.
  private static let most = 100

  private static func found(_ report: DrillReport, _ formats: Formats) -> [String] {
    guard case .found(let findings) = report.end else { return [] }
    return findings.prefix(most).map { formats.sentence(DiagnosisPhrase.found(.changed($0))) }
      + (report.missingFiles > 0 ? [formats.sentence(UpkeepPhrase.missingFiles(report.missingFiles))] : [])
  }
}
