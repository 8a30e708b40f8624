import Access
import Ballots
import Surveys
import Wording

/// The form of an order.
struct OrderView {
  /// A list from which one line is chosen.
  struct Select {
    let name: String
    let label: String
    let problem: String?
    let entries: [PickerView.Entry]
  }

  /// A field that is typed, or a file that is picked.
  struct Input {
    let name: String
    let label: String
    let hint: String
    let problem: String?
    let describedBy: String
    let value: String
  }

  /// One line of the summary of problems.
  struct ProblemLine {
    let target: String
    let words: String
  }

  let action: String
  let csrf: String
  let problemsTitle: String
  let problemLines: [ProblemLine]
  let isWrong: Bool
  /// Said instead of the form where no survey is open.
  let nothingOpen: String?
  let selects: [Select]
  let number: Input?
  let file: Input?
  let send: String

  /// A form with what was typed.
  init(
    _ frame: StaffFrame, path: String, offer: LinkOffer, order: LinkOrder, fields: [LinkOrder.Field],
    number: Input? = nil, file: Input? = nil, nothingOpen: LinksPhrase = .noSurvey, send: String
  ) {
    let formats = frame.formats
    action = frame.link(path)
    csrf = frame.csrf
    problemsTitle = formats.say(LinksPhrase.problemsTitle)
    isWrong = order.isWrong
    self.nothingOpen = offer.surveys.isEmpty ? formats.say(nothingOpen) : nil
    selects = offer.surveys.isEmpty ? [] : fields.map { OrderView.select($0, offer, order, formats) }
    self.number = number
    self.file = file
    self.send = send
    let labels = selects.map { ($0.name, $0.label) } + [number, file].compactMap { $0.map { ($0.name, $0.label) } }
    problemLines = LinkOrder.Field.allCases.compactMap { field in
      guard let problem = order.problem(field).map({ formats.say($0) }) else { return nil }
      let label = labels.first { $0.0 == field.rawValue }?.1
      return ProblemLine(target: field.rawValue, words: label.map { "\($0): \(problem)" } ?? problem)
    }
  }

  private static func select(
    _ field: LinkOrder.Field, _ offer: LinkOffer, _ order: LinkOrder, _ formats: Formats
  ) -> Select {
    let lines = lines(field, offer, formats)
    let isSettled = lines.count == 1 || ([.na, .dk].contains(field) && order[field].isEmpty)
    let chosen = isSettled ? lines[0].value : order[field]
    let first = PickerView.Entry(value: "", label: formats.say(LinksPhrase.choose), isChosen: chosen.isEmpty)
    return Select(
      name: field.rawValue, label: label(field, formats), problem: order.problem(field).map { formats.say($0) },
      entries: [first] + lines.map { PickerView.Entry(value: $0.value, label: $0.label, isChosen: $0.value == chosen) })
  }

  private static func label(_ field: LinkOrder.Field, _ formats: Formats) -> String {
    switch field {
    case .channel: formats.say(LinksPhrase.channel)
    case .department: formats.say(LinksPhrase.department)
    case .tongue: formats.say(LinksPhrase.tongue)
    case .mode: formats.say(LinksPhrase.mode)
    case .na: formats.say(TakingPhrase.notApplicable)
    case .dk: formats.say(TakingPhrase.dontKnow)
    case .survey, .count, .file, .again, .rows: formats.say(LinksPhrase.survey)
    }
  }

  /// What a list offers, in its order.
  private static func lines(
    _ field: LinkOrder.Field, _ offer: LinkOffer, _ formats: Formats
  ) -> [(value: String, label: String)] {
    func labels(of dimension: Dimension) -> [(value: String, label: String)] {
      offer.organisation.keys(of: dimension).map { key in
        (key, formats(offer.organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key)))
      }
    }
    switch field {
    case .survey: return offer.surveys.map { ($0.key, formats($0.title)) }
    case .channel: return labels(of: .channel)
    case .department: return labels(of: .department)
    case .mode: return labels(of: .mode)
    case .tongue: return Language.allCases.map { ($0.rawValue, formats(AnswerLanguage($0).name)) }
    case .na, .dk:
      return [("form", formats.say(TakingPhrase.asAnswer)), ("missing", formats.say(TakingPhrase.asMissing))]
    case .count, .file, .again, .rows: return []
    }
  }
}

/// The ways in which links are issued, as steps beside each other.
struct LinkTabs {
  let label: String
  let links: [FrameView.Link]

  /// The ways, one of them current.
  init(_ frame: StaffFrame, current: String) {
    let formats = frame.formats
    let all: [(String, any Phrase)] = [
      ("/links", LinksPhrase.oneLink), ("/links/cards", LinksPhrase.cards),
      ("/links/invitations", LinksPhrase.invitations), ("/links/reminders", LinksPhrase.reminders),
      ("/links/sending", LinksPhrase.sending), ("/links/delivered", TakingPhrase.title(.outcomes)),
      ("/links/served", TakingPhrase.title(.services)),
    ]
    // An administrator sees what is sent, and issues nothing.
    let may = frame.role == .administrator ? all.filter { $0.0 == current } : all
    self.init(formats.say(LinksPhrase.ways), may, current, frame)
  }

  /// The ways in which answers given on paper come in, one of them current.
  init(papersOn frame: StaffFrame, current: String) {
    let all: [(String, any Phrase)] = [
      ("/papers", PaperPhrase.typing), ("/papers/file", TakingPhrase.title(.answers)),
    ]
    self.init(frame.formats.say(PaperPhrase.ways), all, current, frame)
  }

  private init(_ label: String, _ all: [(String, any Phrase)], _ current: String, _ frame: StaffFrame) {
    self.label = label
    links = all.map { FrameView.Link(href: frame.link($0), label: frame.formats.say($1), isCurrent: $0 == current) }
  }
}
