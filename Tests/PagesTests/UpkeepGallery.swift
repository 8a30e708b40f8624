import Access
import Foundation
import Surveys
import Upkeep
import Wording

@testable import Pages

/// The pages on which the service is kept.
extension Gallery {
  private static let now = 1_790_000_000
  private static let copy = "rida-2026-09-21-171320.sqlite"

  private static func frame(_ path: String, _ language: Language, _ role: Role = .administrator) -> StaffFrame {
    StaffFrame(
      language: language, role: role, path: path, survey: "", period: nil, comparison: nil, surveys: [],
      periods: [], hasMatrix: false, csrf: "csrf-token")
  }

  /// Every finding there is, so that each is read once in both languages.
  private static let findings: [Diagnosis] =
    [
      .closedFolder("/var/lib/rida"), .room(mebibytes: 12_480), .wholeRecords, .wholeKeys, .keysApart,
      .clock(Day(ordinal: 20_741)), .backup(days: 2), .worker(hours: 1), .link("https://r.example.sa"),
      .noDatabase(folder: "/var/lib/rida"), .unopened("the database is damaged"), .openFolder("/var/lib/rida"),
      .littleRoom(mebibytes: 300), .missingFiles(3), .changed(.batch(4)), .key(.key("contacts", .missing)),
      .key(.key("codes", .openToOthers)), .key(.strayKey("x.key")), .key(.straySecret(campaign: "7")),
      .key(.contacts(campaign: "7", tickets: 12, contacts: 9)), .key(.underway(campaign: "8")),
      .wrongClock(shown: Day(ordinal: 20_000), taken: Day(ordinal: 20_741)), .oldBackup(days: 11),
      .deafLink("http://127.0.0.1:8080", isSent: true), .unknownRoom, .leftovers(["rida.sqlite.draft", "restoring"]),
      .keysTogether(folder: "/var/lib/rida"), .noBackup, .noDrill, .drill(days: 0), .drill(days: 12),
      .oldDrill(days: 45), .failedDrill(copy), .noWorker, .idleWorker(hours: 30),
      .deafLink("http://127.0.0.1:8080", isSent: false), .newer(version: 40, known: 31), .longLog(mebibytes: 80),
      .unwritable(folder: "/var/lib/rida/reports"), .certificate(days: 60), .endingCertificate(days: 3),
      .endedCertificate("https://r.example.sa"), .strangeCertificate("https://r.example.sa"),
      .deafSite("https://r.example.sa"), .relay("mail.example.org"), .deafRelay("mail.example.org"),
      .refusedRelay("mail.example.org"), .stuckOutbox, .lateRelease(hours: 40), .noAdministrator, .noSecondPerson,
      .unreadableSurveys(["sample/1.yaml"]), .noZones, .noFonts, .muteAlerts, .wrongSetting("RIDA_SMS names nobody"),
    ] + Diagnosis.Refusal.allCases.map { .refused(provider: "unifonic", $0) }

  private static let titles = [Cast.survey.key: Cast.survey.title]
  private static let note = ReleaseNote(
    at: now,
    parts: [
      .init(survey: Cast.survey.key, period: Period(.quarter, containing: Day(ordinal: 20_640)), isClosing: true),
      .init(survey: "short", period: Period(.quarter, containing: Day(ordinal: 20_741)), isClosing: false),
    ])

  static func state(_ language: Language, isWell: Bool = false) -> UpkeepPage {
    UpkeepPage(
      frame: frame("/upkeep", language),
      state: ServiceState(
        version: "0.1.0", size: 4_800_000, diagnoses: isWell ? Array(findings.prefix(9)) : findings,
        workedAt: isWell ? now : nil, copiedAt: isWell ? now - 200_000 : nil, release: isWell ? nil : note),
      due: isWell
        ? []
        : [
          .init(title: Cast.survey.title, outlook: .soon),
          .init(title: LocalizedText(ar: "استبيان قصير", en: "Short"), outlook: .waits(until: Day(ordinal: 20_819))),
        ], titles: titles)
  }

  /// Everything that an audit may find.
  private static let audited: [AuditFinding] =
    [
      .batch(4), .strayCounts(batch: 9), .journal(12),
      .conservation(stratum: "short/1 phone reception web", state: .waiting, tickets: 3, ballots: 2),
      .conservation(stratum: "short/1 visit research web", state: .counted, tickets: 3, ballots: 2),
      .unreadableBallots(2), .epoch(5), .unreadable("tickets or ballots"), .key("contacts", .another),
      .key("codes", .short(3)), .unknownHead("0a0a"),
    ] + JournalEntry.Kind.allCases.map { .changed($0, subject: "after-registration") }

  static func audit(_ language: Language, isWrong: Bool) -> AuditPage {
    AuditPage(
      frame: frame("/upkeep/audit", language), since: isWrong ? now : nil,
      last: isWrong
        ? AuditReport(at: now, end: .found(audited), missingFiles: 2, older: 3)
        : AuditReport(at: now, end: .found([]), head: String(repeating: "0a", count: 32)), isRefused: isWrong)
  }

  static func copies(
    _ language: Language, _ done: CopiesPage.Done?, isEmpty: Bool = false, restored: RestoreEnd.End? = nil,
    drill: DrillReport.End? = .found([])
  )
    -> CopiesPage
  {
    CopiesPage(
      frame: frame("/upkeep/copies", language),
      copies: isEmpty
        ? []
        : [
          KeptCopy(
            name: copy, at: now, size: 5_000_000,
            check: .init(
              at: now + 60, isSound: true, digest: "0a",
              contents: CopyContents(
                surveys: 2, releases: 12, entries: 80, lastDay: "2026-09-20", accounts: ["admin", "huda"]))),
          KeptCopy(name: "rida-2026-09-01-020000.sqlite", at: now - 1_000_000, size: 4_000_000, check: nil),
          KeptCopy(
            name: "rida-2026-08-01-020000.sqlite", at: now - 3_000_000, size: 400_000,
            check: .init(at: now, isSound: false)),
        ], since: done == .busy ? now : nil, done: done, now: isEmpty ? now : now + 8 * 86_400,
      present: CopyContents(
        surveys: 3, releases: 14, entries: 99, lastDay: "2026-09-28", accounts: ["admin", "noura"]),
      proposals: done == .busy
        ? [GraveOrder(.copy, copy), GraveOrder(.restoring, copy)].map {
          Proposal(number: 3, order: $0, proposer: "noura", at: now + 90)
        } : [],
      restored: restored.map {
        RestoreEnd(
          RestoreWord(order: GraveOrder(.restoring, copy), proposal: nil, by: "noura", at: now), at: now, end: $0)
      }, bringsKeys: restored != nil,
      lastDrill: isEmpty
        ? nil : drill.map { DrillNote(DrillReport(name: copy, at: now + 60, end: $0), after: nil) })
  }

  private static func drill(_ end: DrillReport.End) -> CopiesPage.Done {
    .drilled(DrillReport(name: copy, at: now, end: end))
  }

  static func releases(_ language: Language, _ done: ReleasesPage.Done? = nil) -> ReleasesPage {
    let periodEnds = Day(ordinal: 20_818)
    func waiting(_ title: LocalizedText, hasLinks: Bool, _ answers: Int, _ outlook: ReleaseOutlook)
      -> ReleasesPage.Waiting
    {
      ReleasesPage.Waiting(
        title: title, gathered: GatheredAnswers(hasLinks: hasLinks, answers: answers, periodEnds: periodEnds),
        outlook: outlook)
    }
    return ReleasesPage(
      frame: frame("/releases", language, .officer),
      surveys: [
        waiting(Cast.survey.title, hasLinks: true, 47, .soon),
        waiting(LocalizedText(ar: "استبيان قصير", en: "Short"), hasLinks: true, 14, .waits(until: periodEnds + 1)),
        waiting(
          LocalizedText(ar: "استبيان الأقسام", en: "Internal"), hasLinks: false, 0, .waits(until: periodEnds + 1)),
      ], last: note, titles: titles, since: done == .busy ? now : nil, done: done)
  }

  static func log(_ language: Language, isWrong: Bool = false) -> LogPage {
    var form = TypedForm(["name": "sara", "kind": "role", "from": isWrong ? "yesterday" : "2026-09-01", "to": ""])
    if isWrong { form.note(DayPhrase.told(.notADay("yesterday")), at: "from") }
    let events = StaffEvent.Kind.allCases.enumerated().map { index, kind in
      let isProposal = [.proposed, .confirmed, .declined, .retracted, .failed, .barred].contains(kind)
      let line = ProposalLine(3, GraveOrder(.copy, copy, amount: 5_000_000))
      return StaffEvent(
        number: 90 - index, at: now - 600 * index, actor: "admin", kind: kind, subject: isProposal ? "\(line)" : "sara",
        role: .board)
    }
    return LogPage(
      frame: frame("/people/log", language), rows: .accounts(isWrong ? [] : events), form: form,
      older: isWrong ? nil : 72)
  }

  static func journal(_ language: Language) -> LogPage {
    let entries = JournalEntry.Kind.allCases.enumerated().map { index, kind in
      JournalEntry(
        number: 90 - index, kind: kind, subject: kind == .release ? "" : "short", digest: Data(repeating: 7, count: 32),
        day: index < 12 ? "2026-09-21" : nil)
    }
    return LogPage(frame: frame("/people/journal", language), rows: .journal(entries), form: TypedForm(), older: nil)
  }

  static func help(_ language: Language, _ query: String, _ role: Role = .officer) -> HelpPage {
    HelpPage(
      frame: frame("/help", language, role), search: HelpSearch(query), surveys: [Cast.survey],
      organisation: Cast.organisation)
  }

  static func meanings(_ language: Language, _ sort: MeaningsPage.Sort) -> MeaningsPage {
    MeaningsPage(sort, frame: frame(sort == .glossary ? "/help/glossary" : "/help/indicators", language, .officer))
  }

  /// What is held of a number: invitations, or nothing, or what waits to be erased already.
  static func erasing(
    _ language: Language, invitations: Int = 2, quiet: ErasingPage.Found.Quiet? = nil, isProposed: Bool = false
  ) -> ErasingPage {
    var frame = frame("/upkeep/erasing", language)
    frame.seconds = [.erasing]
    return ErasingPage(
      frame: frame, form: TypedForm(["contact": "٠٥٥ ٠٠٠ ٠٠٠١"]),
      found: .init(
        contact: "+966550000001", invitations: invitations, isAsked: invitations > 0, quiet: quiet,
        isProposed: isProposed))
  }

  /// A form that is empty, or holds what is no contact.
  static func erasingForm(_ language: Language, wrong typed: String? = nil, isDone: Bool = false) -> ErasingPage {
    var form = TypedForm(typed.map { ["contact": $0] } ?? [:])
    if let typed { form.note(ErasingProblem.contact(.phone(.tooShort(typed))), at: "contact") }
    return ErasingPage(frame: frame("/upkeep/erasing", language), form: form, isDone: isDone)
  }

  static var upkeep: [String: String] {
    [
      "erasing.ar": erasing(.arabic).html, "erasing-none.en": erasing(.english, invitations: 0, quiet: .optedOut).html,
      "erasing-waits.ar": erasing(.arabic, quiet: .wrongContact, isProposed: true).html,
      "erasing-form.en": erasingForm(.english, isDone: true).html,
      "erasing-problem.ar": erasingForm(.arabic, wrong: "0550").html,
      "help.ar": help(.arabic, "").html, "help-found.ar": help(.arabic, "الاستجابه").html,
      "help-found.en": help(.english, "satis", .interviewer).html, "help-nothing.en": help(.english, "zebra<b>").html,
      "meanings.ar": meanings(.arabic, .indicators).html, "glossary.ar": meanings(.arabic, .glossary).html,
      "glossary.en": meanings(.english, .glossary).html,
      "log.ar": log(.arabic).html, "log-problem.en": log(.english, isWrong: true).html,
      "journal.ar": journal(.arabic).html, "journal.en": journal(.english).html,
      "upkeep.ar": state(.arabic).html, "upkeep.en": state(.english).html,
      "upkeep-well.ar": state(.arabic, isWell: true).html,
      "audit.ar": audit(.arabic, isWrong: false).html, "audit-faults.ar": audit(.arabic, isWrong: true).html,
      "audit-faults.en": audit(.english, isWrong: true).html,
      "copies.ar": copies(.arabic, drill(.found([]))).html,
      "copies-faults.en": copies(.english, drill(.found([.batch(4)])), drill: .unlike).html,
      "copies-busy.ar": copies(.arabic, .busy).html, "copies-busy.en": copies(.english, .busy).html,
      "copies-foreign.ar": copies(
        .arabic, drill(.foreign), restored: .busy(by: ["rida import (4711)"]), drill: .foreign
      ).html,
      "copies-restored.ar": copies(.arabic, nil, restored: .done(kept: copy, reopened: 7)).html,
      "copies-restored.en": copies(.english, drill(.newer), restored: .done(kept: copy, reopened: 7)).html,
      "copies-full.ar": copies(.arabic, .refused(.noRoom(needed: 90_000_000, free: 5_000_000)), isEmpty: true).html,
      "releases.ar": releases(.arabic).html, "releases-done.en": releases(.english, .released(note)).html,
      "releases-busy.ar": releases(.arabic, .busy).html,
      "releases-ask.ar": ConfirmPage(frame: frame("/releases/now", .arabic, .officer), deed: .release).html,
    ]
  }

  static func upkeepViews(around: FrameHolder) -> [(template: String, views: [Any])] {
    [
      (
        "help",
        [HelpView(help(.arabic, "الاستجابة")), HelpView(help(.english, "zebra")), HelpView(help(.arabic, "")), around]
      ),
      ("meanings", [MeaningsView(meanings(.arabic, .indicators)), MeaningsView(meanings(.arabic, .glossary)), around]),
      ("log", [LogView(log(.arabic)), LogView(log(.english, isWrong: true)), LogView(journal(.arabic)), around]),
      ("upkeep", [UpkeepView(state(.arabic)), UpkeepView(state(.arabic, isWell: true)), around]),
      ("audit", [AuditView(audit(.arabic, isWrong: false)), AuditView(audit(.arabic, isWrong: true)), around]),
      (
        "copies",
        [
          CopiesView(copies(.arabic, .busy)), CopiesView(copies(.english, drill(.found([.batch(4)])))),
          CopiesView(copies(.arabic, nil, isEmpty: true)), CopiesView(copies(.english, nil, restored: .unusable)),
          around,
        ]
      ),
      (
        "erasing",
        [
          ErasingView(erasing(.arabic)), ErasingView(erasing(.english, isProposed: true)),
          ErasingView(erasingForm(.arabic, wrong: "0550")), ErasingView(erasingForm(.english, isDone: true)), around,
        ]
      ),
      (
        "releases",
        [
          ReleasesView(releases(.arabic)), ReleasesView(releases(.arabic, .busy)),
          ReleasesView(releases(.arabic, .released(note))), around,
        ]
      ),
    ]
  }
}
