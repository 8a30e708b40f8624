import Surveys
import Wording

/// What the template of channels and departments needs.
struct OrganisationView {
  /// All of one dimension, in a form of its own.
  struct List {
    let id: String
    let heading: String
    let action: String
    let csrf: String
    let summary: ProblemSummary?
    let lines: [Line]
    let save: String
  }

  /// One channel or department, or an empty line for a new one.
  struct Line {
    let legend: String
    let key: String
    let keyName: String
    let shownKey: String?
    let hint: String?
    let names: [FieldView]
    /// What somebody else wrote meanwhile, to be taken instead.
    let takes: [Take]
    let place: FieldView
    /// `nil` for a new one.
    let end: Tick?
    /// What is not as usual with it: retired.
    let state: String?
    /// Whether its fields are in sight from the first: one of them is wrong, or its name is not the kept one.
    let isOpen: Bool
  }

  struct Take {
    let name: String
    let value: String
    let label: String
  }

  struct Tick {
    let name: String
    let label: String
    let isTicked: Bool
  }

  /// What was changed at one time.
  struct Record {
    let when: String
    let changes: [String]
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let rule: String
  let saved: String?
  let refusal: String?
  /// What somebody else changed while this form was filled in.
  let meanwhile: [String]
  /// How often they were set before the form was shown.
  let revision: Int
  let lists: [List]
  let historyHeading: String?
  let records: [Record]

  /// The words of the page.
  init(_ page: OrganisationPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    heading = formats.say(OrganisationPhrase.title)
    text = formats.say(OrganisationPhrase.text)
    rule = formats.say(OrganisationPhrase.rule)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    switch page.turn {
    case .saved: (saved, refusal) = (formats.say(OrganisationPhrase.saved), nil)
    case .unwritable: (saved, refusal) = (nil, formats.say(OrganisationPhrase.unwritable))
    case .meanwhile: (saved, refusal) = (nil, formats.say(OrganisationPhrase.meanwhile))
    case .refused, nil: (saved, refusal) = (nil, nil)
    }
    if case .meanwhile(_, _, let changes, _) = page.turn {
      meanwhile = changes.map { formats.say(OrganisationPhrase.change($0)) }
    } else {
      meanwhile = []
    }
    revision = page.records.count
    lists = [Dimension.channel, .department].map { OrganisationView.list(of: $0, on: page) }
    records = OrganisationView.history(page.records, formats)
    historyHeading = records.isEmpty ? nil : formats.say(OrganisationPhrase.history)
  }

  private static func list(of dimension: Dimension, on page: OrganisationPage) -> List {
    let (frame, formats) = (page.frame, page.frame.formats)
    let form = OrganisationForm(dimension, page)
    let names = (0..<form.count).flatMap { OrganisationForm.names(of: dimension, $0) }
    return List(
      id: dimension.rawValue, heading: formats.say(OrganisationPhrase.list(dimension)),
      action: frame.link("/settings/organisation/\(dimension.rawValue)"), csrf: frame.csrf,
      summary: ProblemSummary(form.typed, fields: names, formats),
      lines: (0..<form.count).map { form.line($0, mayForget: page.mayForget, formats) },
      save: formats.say(OrganisationPhrase.save(dimension)))
  }

  /// What has changed, the newest first.
  private static func history(_ records: [OrganisationRecord], _ formats: Formats) -> [Record] {
    let read = records.map { $0.source.read().organisation }
    return zip(records.dropFirst(), zip(read, read.dropFirst())).map { record, pair in
      let changes = OrganisationDifference.between(pair.0, pair.1).map { formats.say(OrganisationPhrase.change($0)) }
      return Record(
        when: formats.say(OrganisationPhrase.historyLine(record.on, formats.code(record.actor))),
        changes: changes.isEmpty ? [formats.say(OrganisationPhrase.unchanged)] : changes)
    }.reversed()
  }
}
