import Foundation
import Indicators
import Reporting
import Wording

/// What a member of the board reads in the first ten seconds, on one page.
struct FirstPage {
  let board: PrintedBoard
  let logo: Data?
  let formats: Formats
  /// The most channels of which each has a bar.
  private static let mostRows = 12
  /// How wide the trend is drawn, in points.
  private static let trendWidth = 720.0

  init(_ board: PrintedBoard, logo: Data?, formats: Formats) {
    self.board = board
    self.logo = logo
    self.formats = formats
  }

  var blocks: [Block] {
    [.masthead(name: board.charity ?? "", logo: logo, title: board.title, period: board.period), .tiles(tiles)]
      + findings + trend + channels + unheard + [.facts(board.facts)]
      + board.marks.map { .paragraph($0, TextLook(size: 7.5, ink: .quiet)) }
  }

  private var tiles: [Tile] {
    let rated = board.headline.map { figure -> Tile in
      let isWithheld = figure.status == .withheld
      let verdict = figure.change.flatMap(\.name).map { "\(figure.change?.shape ?? "") \(formats($0))" }
      let range = figure.interval.map { _ in "\(formats.say(StaffPhrase.interval)) \(formats.interval(figure))" }
      return Tile(
        name: formats(figure.indicator.name), value: formats.printed(figure),
        verdict: isWithheld ? nil : verdict,
        lines: (isWithheld ? [] : [range].compactMap(\.self)) + [board.goal].compactMap(\.self),
        tone: (figure.change?.verdict).tone)
    }
    let given = board.headline.map { figure in
      Tile(
        name: formats.say(ReportPhrase.base), value: formats.printedBase(figure),
        verdict: nil, lines: [board.response], tone: .plain)
    }
    return [rated, given].compactMap(\.self)
  }

  private var findings: [Block] {
    guard let headline = board.findings.first else { return [] }
    return [
      .heading(formats.say(ReportPhrase.findings), level: 2), .paragraph(headline, TextLook(size: 11, isBold: true)),
      .list(Array(board.findings.dropFirst())),
    ]
  }

  private var trend: [Block] {
    let drawn =
      board.trend.map { Block.trend($0, formats: formats, width: FirstPage.trendWidth, tellsAxis: true) } ?? []
    return drawn.isEmpty ? [] : [.heading(formats.say(PrintPhrase.trend), level: 2)] + drawn
  }

  private var channels: [Block] {
    guard let channels = board.channels, !channels.rows.isEmpty else { return [] }
    return [.heading(formats.say(PrintPhrase.channels), level: 2)] + channels.first(FirstPage.mostRows).blocks(formats)
  }

  private var unheard: [Block] {
    guard !board.unheard.isEmpty else { return [] }
    return [.heading(formats.say(PrintPhrase.unheard), level: 2), .list(board.unheard)]
  }
}

extension Verdict? {
  /// Better and worse have colours of their own; they say nothing that the words beside them do not.
  fileprivate var tone: Tone {
    switch self {
    case .better: .good
    case .worse: .bad
    case .changed, .noSignal, .tooFew, nil: .plain
    }
  }
}
