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

/// What the template of the matrix needs: a table, departments down and channels across, and on a small screen a list of
/// the same cells.
struct MatrixView {
  /// A row or a column by its name.
  struct Head {
    let name: String
    let href: String?
  }

  /// A department with its channels.
  struct Row {
    let head: Head
    let cells: [MatrixCell]
  }

  let page: PageHead
  let frame: FrameView
  let headline: String
  let asked: String
  /// Said where no figure may stand in the table.
  let nothing: String
  let hasFigures: Bool
  let reading: String
  let caption: String
  let corner: String
  let columns: [Head]
  let rows: [Row]
  let key: MatrixKey
  /// Rows and columns that are left out.
  let folded: [String]
  let ranked: MatrixRanking
  let notes: NotesView

  /// The words, table and list of the page.
  init(_ matrix: MatrixPage) {
    let (frame, scorecard, question) = (matrix.frame, matrix.scorecard, matrix.question)
    let formats = frame.formats
    let indicator = Indicator.indicators(of: question).first ?? .satisfied
    let grid = MatrixGrid(scorecard, indicator, of: question)
    let scale = LevelScale(of: indicator, around: grid.shown.compactMap(\.value))
    func name(_ key: String, _ dimension: Dimension) -> String {
      formats(matrix.organisation.name(of: Label([key]), in: Breakdown(dimension)))
    }
    func head(_ key: String, _ dimension: Dimension) -> Head {
      Head(name: name(key, dimension), href: frame.link(to: Label([key]), in: Breakdown(dimension)))
    }
    page = PageHead(frame.language, title: formats.say(StaffPhrase.matrix))
    self.frame = FrameView(frame)
    headline = formats.say(StaffPhrase.matrixTitle(formats(indicator.name), scorecard.period))
    asked = "\(formats.say(StaffPhrase.question)): \(formats(question.title))"
    nothing = formats.say(MatrixPhrase.nothing)
    hasFigures = !grid.shown.isEmpty
    reading = formats.say(MatrixPhrase.reading)
    caption = formats.say(StaffPhrase.tableOf(headline))
    corner = formats(Dimension.department.name)
    let columns = grid.channels.map { head($0, .channel) }
    self.columns = columns
    let rows = grid.departments.map { department in
      Row(
        head: head(department, .department),
        cells: grid.channels.map { channel in
          MatrixCell(
            grid.figure(channel, department),
            at: [name(department, .department), name(channel, .channel)].joined(separator: formats.comma), on: scale,
            comparedTo: scorecard.comparison, formats)
        })
    }
    self.rows = rows
    key = MatrixKey(rows.flatMap(\.cells), grid.shown, scale, indicator, formats)
    let silent = grid.silent.map { name($1, $0) }
    let withheld = grid.withheld.map { name($1, $0) }
    folded = [
      silent.isEmpty ? nil : MatrixPhrase.silent(silent), withheld.isEmpty ? nil : MatrixPhrase.withheld(withheld),
    ].compactMap { $0.map { formats.say($0) } }
    let cells = grid.departments.indices.flatMap { row in
      grid.channels.indices.compactMap { column in
        grid.figure(grid.channels[column], grid.departments[row]).map { figure in
          var cell = rows[row].cells[column]
          let names = [rows[row].head, columns[column]]
          cell.names = zip(["", formats.comma], names).map { MatrixName(before: $0, name: $1.name, href: $1.href) }
          return (figure: figure, cell: cell)
        }
      }
    }
    ranked = MatrixRanking(cells, higherIsBetter: indicator.higherIsBetter(for: question), formats)
    notes = NotesView(
      scorecard.figures.filter { $0.question == question.key && $0.indicator == indicator },
      hasComparison: scorecard.comparison != nil, formats)
  }
}
