import Surveys
import Wording

/// What the template of the stations needs.
struct StationsView {
  /// A station of the list.
  struct Row {
    let number: String
    let code: Int
    let survey: String
    let place: String
    let device: String
    let openedOn: String
    let left: String
    let state: String
    let close: String?
    let closeLabel: String
  }

  /// The station that was opened just now.
  struct Fresh {
    let title: String
    let text: String
    let label: String
    let address: String
    let copy: String
    let copied: String
    let picture: String
    let side: Int
    let path: String
  }

  /// The headings of the list.
  struct Headings {
    let number, survey, place, device, openedOn, left, state: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let reading: String
  let pace: String
  let fresh: Fresh?
  let listTitle: String
  let listReading: String
  let none: String?
  let headings: Headings
  let rows: [Row]
  let hasRows: Bool
  let csrf: String
  let action: String
  let closeAction: String
  let opening: StationFormView

  /// The words of the page.
  init(_ stations: StationsPage) {
    let formats = stations.frame.formats
    page = PageHead(stations.frame.language, title: formats.say(StationPhrase.title))
    frame = FrameView(stations.frame)
    heading = formats.say(StationPhrase.title)
    reading = formats.say(StationPhrase.reading)
    pace = formats.say(StationPhrase.pace)
    fresh = stations.fresh.map { StationsView.fresh($0, formats) }
    listTitle = formats.say(StationPhrase.listTitle)
    listReading = formats.say(StationPhrase.listReading)
    none = stations.rows.isEmpty ? formats.say(StationPhrase.none) : nil
    headings = Headings(
      number: formats.say(StationPhrase.number), survey: formats.say(StaffPhrase.survey),
      place: formats.say(StationPhrase.place), device: formats.say(StationPhrase.device),
      openedOn: formats.say(StationPhrase.openedOn), left: formats.say(StationPhrase.left),
      state: formats.say(StationPhrase.state))
    rows = stations.rows.map { StationsView.row($0, formats) }
    hasRows = !stations.rows.isEmpty
    csrf = stations.frame.csrf
    action = stations.frame.link("/stations")
    closeAction = stations.frame.link("/stations/close")
    opening = StationFormView(stations, formats)
  }

  private static func fresh(_ fresh: StationsPage.Fresh, _ formats: Formats) -> Fresh {
    Fresh(
      title: formats.say(StationPhrase.freshTitle), text: formats.say(StationPhrase.freshText),
      label: formats.say(StationPhrase.address), address: fresh.address, copy: formats.say(LinksPhrase.copy),
      copied: formats.say(LinksPhrase.copied), picture: formats.say(StationPhrase.picture),
      side: fresh.side, path: fresh.path)
  }

  private static func row(_ row: StationsPage.Row, _ formats: Formats) -> Row {
    let isOpen = if case .open = row.state { true } else { false }
    let number = formats.count(row.number)
    return Row(
      number: number, code: row.number, survey: formats(row.survey),
      place: "\(formats(row.channel)) · \(formats(row.department))",
      device: formats.say(row.mode == .kiosk ? StationPhrase.kiosk : .tablet),
      openedOn: formats.date(row.openedOn),
      left: row.left == 0 ? formats.count(0) : formats.say(StationPhrase.about(formats.count(row.left))),
      state: formats.say(row.state.words), close: isOpen ? formats.say(StationPhrase.close) : nil,
      closeLabel: formats.say(StationPhrase.closeNumber(number)))
  }
}

extension StationsPage.Row.State {
  /// Its words.
  fileprivate var words: StationPhrase {
    switch self {
    case .open(let day): .open(until: day)
    case .closed(let day): .closed(on: day)
    case .ended(let day): .ended(on: day)
    }
  }
}
