package import Indicators
package import Surveys
import Wording

/// From services to answers: how many were asked, what share of them answered, and who was not heard.
package struct FieldworkPage: FiguresPage {
  package let frame: StaffFrame
  package let fieldwork: PeriodFieldwork
  package let organisation: Organisation
  private let cards: [Dimension: [CardsReport]]

  /// A page on the fieldwork of one period.
  package init(
    frame: StaffFrame, fieldwork: PeriodFieldwork, organisation: Organisation,
    cards: [Dimension: [CardsReport]] = [:]
  ) {
    self.cards = cards
    self.frame = frame
    self.fieldwork = fieldwork
    self.organisation = organisation
  }

  /// What is told of cards by a dimension.
  func cards(by dimension: Dimension) -> [CardsReport] { cards[dimension] ?? [] }

  /// The page.
  package var html: String { Templates.render("fieldwork", FieldworkView(self)) }
  package var shown: [Shown] { [.fieldwork(fieldwork)] }
}

/// What the template of the fieldwork page needs.
struct FieldworkView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  let funnel: StagesView?
  let unheard: UnheardView?
  let silence: SilenceView?
  let detail: DetailView?
  let cards: CardsView
  let tables: [RateTable]
  let reading: String
  let sources: SourcesView

  /// The words and tables of the page.
  init(_ fieldwork: FieldworkPage) {
    let (frame, shown) = (fieldwork.frame, fieldwork.fieldwork)
    let formats = frame.formats
    page = PageHead(frame.language, title: formats.say(StaffPhrase.fieldwork))
    self.frame = FrameView(frame)
    headline =
      shown.everybody?.responseRate.map { formats.say(StaffPhrase.fieldworkTitle(formats.percent($0))) }
      ?? formats.say(StaffPhrase.fieldworkUnknown)
    funnel = shown.everybody.map { StagesView($0, formats) }
    unheard = UnheardView(fieldwork, formats)
    silence = shown.everybody.flatMap {
      SilenceView(
        $0, shown.representativeness, fieldwork.organisation, isForAnalyst: frame.detail == .analyst, formats)
    }
    detail = DetailView(shown.everybody?.bounds == nil ? [] : [.bounds], on: frame)
    cards = CardsView(fieldwork, formats)
    tables = shown.parts.map { RateTable($0, fieldwork.organisation, frame) }
    reading = formats.say(StaffPhrase.fieldworkReading)
    sources = SourcesView(frame)
  }
}

/// A plain table: names down, columns across.
struct PlainTable {
  /// One row.
  struct Row {
    let name: String
    /// Its page; `nil` where it has none.
    var href: String?
    let cells: [String]
  }

  let caption: String
  let nameHeading: String
  let headings: [String]
  let rows: [Row]
}
