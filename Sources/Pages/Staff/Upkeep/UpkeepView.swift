import Surveys
import Upkeep
import Wording

/// What the template of the page on the service needs.
struct UpkeepView {
  /// A finding with what to do.
  struct Finding {
    let words: String
    let cure: String?
  }

  /// Findings that weigh alike.
  struct Group {
    let id: String
    let heading: String
    let findings: [Finding]
  }

  /// Something known of the system.
  struct Fact {
    let term: String
    let words: String
  }

  let page: PageHead
  let frame: FrameView
  let tabs: UpkeepTabs
  let heading: String
  let text: String
  let groups: [Group]
  let wellHeading: String
  let well: [String]
  let factsHeading: String
  let facts: [Fact]
  let release: LastReleaseView
  let due: DueView

  /// The words of the page.
  init(_ upkeep: UpkeepPage) {
    let (frame, formats, state) = (upkeep.frame, upkeep.frame.formats, upkeep.state)
    heading = formats.say(UpkeepPhrase.state)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = UpkeepTabs(frame, current: "/upkeep")
    let faults = state.diagnoses.filter(\.grade.isFault)
    text = formats.say(faults.isEmpty ? UpkeepPhrase.allWell : .toMend(faults.count))
    let parts: [(String, UpkeepPhrase, [Diagnosis])] = [
      ("to-mend", .faults, faults), ("to-know", .notes, state.diagnoses.filter { $0.grade == .note }),
    ]
    groups = parts.filter { !$0.2.isEmpty }.map { id, phrase, found in
      Group(id: id, heading: formats.say(phrase), findings: found.map { UpkeepView.finding($0, formats) })
    }
    well = state.diagnoses.filter { $0.grade == .fine }.map { formats.sentence(DiagnosisPhrase.found($0)) }
    wellHeading = formats.say(UpkeepPhrase.well(well.count))
    factsHeading = formats.say(UpkeepPhrase.facts)
    facts = UpkeepView.facts(upkeep, formats)
    release = LastReleaseView(state.release, titles: upkeep.titles, isAlone: false, formats)
    due = DueView(upkeep.due, formats)
  }

  private static func finding(_ diagnosis: Diagnosis, _ formats: Formats) -> Finding {
    let cure = formats.say(DiagnosisPhrase.cure(diagnosis))
    return Finding(
      words: formats.sentence(DiagnosisPhrase.found(diagnosis)),
      cure: cure.isEmpty ? nil : formats.sentence(DiagnosisPhrase.cure(diagnosis)))
  }

  private static func facts(_ upkeep: UpkeepPage, _ formats: Formats) -> [Fact] {
    func moment(_ at: Int?, _ never: UpkeepPhrase) -> String { formats.say(at.map { .moment($0) } ?? never) }
    let all: [(UpkeepPhrase, String)] = [
      (.version, formats.code(upkeep.state.version)), (.size, formats.fileSize(upkeep.state.size)),
      (.worked, moment(upkeep.state.workedAt, .workedNever)),
      (.lastCopy, moment(upkeep.state.copiedAt, .lastCopyNever)),
      (.alerts, formats.say(UpkeepPhrase.alerted(upkeep.state.alerted))),
    ]
    return all.map { Fact(term: formats.say($0), words: $1) }
  }
}

/// What the last release published, without a number.
struct LastReleaseView {
  let heading: String
  /// What releases are; `nil` where the page has said it.
  let text: String?
  let when: String
  let parts: [String]

  /// The words on a release; `nil` where none is known.
  init(_ note: ReleaseNote?, titles: [String: LocalizedText], isAlone: Bool, _ formats: Formats) {
    heading = formats.say(isAlone ? UpkeepPhrase.lastReleaseTitle : .releases)
    text = isAlone ? nil : formats.say(UpkeepPhrase.releasesText)
    when = formats.say(note.map { UpkeepPhrase.lastRelease($0.at) } ?? .noRelease)
    let told = (note?.parts ?? []).map { part in
      UpkeepPhrase.released(
        titles[part.survey].map { formats($0) } ?? formats.code(part.survey), part.period, isClosing: part.isClosing)
    }
    parts = (note != nil && told.isEmpty ? [.releasedNothing] : told).map { formats.say($0) }
  }
}

/// When each survey is released next.
struct DueView {
  /// A survey.
  struct Row {
    let name: String
    let words: String
  }

  let next: String
  let rows: [Row]
  let nothing: String

  /// The surveys with their words.
  init(_ due: [UpkeepPage.Due], _ formats: Formats) {
    next = formats.say(UpkeepPhrase.next)
    rows = due.map { Row(name: formats($0.title), words: formats.say(UpkeepPhrase.outlook($0.outlook))) }
    nothing = formats.say(UpkeepPhrase.noSurveys)
  }
}

/// The pages of the service, as steps above each of them.
struct UpkeepTabs {
  let label: String
  let links: [FrameView.Link]

  /// The pages, one of them current.
  init(_ frame: StaffFrame, current: String) {
    let formats = frame.formats
    let all: [(String, UpkeepPhrase)] = [
      ("/upkeep", .state), ("/upkeep/audit", .audit), ("/upkeep/copies", .copies), ("/upkeep/erasing", .erasing),
    ]
    label = formats.say(UpkeepPhrase.ways)
    links = all.map { FrameView.Link(href: frame.link($0), label: formats.say($1), isCurrent: $0 == current) }
  }
}
