package import Indicators
import Releases
package import Surveys
import Wording

/// One question by channel and department together.
package struct MatrixPage: Sendable {
  package let frame: StaffFrame
  /// By channel and department.
  package let scorecard: Scorecard
  package let question: Question
  package let organisation: Organisation

  /// A page on the product of the two dimensions.
  package init(frame: StaffFrame, scorecard: Scorecard, question: Question, organisation: Organisation) {
    self.frame = frame
    self.scorecard = scorecard
    self.question = question
    self.organisation = organisation
  }

  /// The page.
  package var html: String { Templates.render("matrix", MatrixView(self)) }
}

/// What the template of the matrix needs.
struct MatrixView {
  /// A channel with its departments.
  struct Row {
    let name: String
    let cells: [Cell]
  }

  /// One channel in one department.
  struct Cell {
    /// The value with its base, or the words that stand in its place.
    let value: String
    let base: String?
    let mark: String?
    let change: ChangeView?
    /// A class of the style sheet: empty, `withheld` or `unasked`.
    let tone: String
  }

  let page: PageHead
  let frame: FrameView
  let headline: String
  let asked: String
  let reading: String
  let caption: String
  let corner: String
  let columns: [String]
  let rows: [Row]
  let notes: NotesView

  /// The table of the page: channels down, departments across.
  init(_ matrix: MatrixPage) {
    let (frame, scorecard, question) = (matrix.frame, matrix.scorecard, matrix.question)
    let formats = frame.formats
    let indicator = Indicator.indicators(of: question).first ?? .satisfied
    let channels = MatrixView.keys(scorecard, at: 0)
    let departments = MatrixView.keys(scorecard, at: 1)
    page = PageHead(frame.language, title: formats.say(StaffPhrase.matrix))
    self.frame = FrameView(frame)
    headline = formats.say(StaffPhrase.matrixTitle(formats(indicator.name), scorecard.period))
    asked = "\(formats.say(StaffPhrase.question)): \(formats(question.title))"
    reading = formats.say(StaffPhrase.matrixReading)
    caption = formats.say(StaffPhrase.tableOf(headline))
    corner = formats(Dimension.channel.name)
    columns = departments.map { formats(MatrixView.name($0, .department, matrix.organisation)) }
    rows = channels.map { channel in
      Row(
        name: formats(MatrixView.name(channel, .channel, matrix.organisation)),
        cells: departments.map { department in
          let label = Label([channel, department])
          return MatrixView.cell(scorecard.figure(indicator, of: question.key, for: label), formats)
        })
    }
    notes = NotesView(
      scorecard.figures.filter { $0.question == question.key && $0.indicator == indicator },
      hasComparison: scorecard.comparison != nil, formats)
  }

  private static func cell(_ figure: Figure?, _ formats: Formats) -> Cell {
    guard let figure else {
      return Cell(value: formats.say(StaffPhrase.noAnswers), base: nil, mark: nil, change: nil, tone: "unasked")
    }
    let isWithheld = figure.status == .withheld
    return Cell(
      value: isWithheld ? formats(figure.status.name) : formats.value(figure),
      base: figure.base.map { formats.counted($0, .answer) },
      mark: formats.mark(figure), change: ChangeView(figure, formats),
      tone: isWithheld ? "withheld" : "")
  }

  /// The keys at one place of the labels, in the order of the scorecard.
  private static func keys(_ scorecard: Scorecard, at index: Int) -> [String] {
    let dimension: Dimension = index == 0 ? .channel : .department
    let found = scorecard.labels.filter { $0.keys.count == 2 }.map { $0.keys[index] }
    guard dimension == .department else { return unique(found) }
    return unique(found).sorted { ($0 == Label.other ? 1 : 0) < ($1 == Label.other ? 1 : 0) }
  }

  private static func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }

  private static func name(_ key: String, _ dimension: Dimension, _ organisation: Organisation) -> LocalizedText {
    organisation.name(of: Label([key]), in: Breakdown(dimension))
  }
}
