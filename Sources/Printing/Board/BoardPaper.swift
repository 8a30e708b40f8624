package import Foundation
package import Reporting
import Surveys
import Wording

/// A board's report on paper.
package struct BoardPaper {
  /// How much of it.
  package enum Extent: Sendable {
    /// One page with what counts most.
    case page
    /// That page, every sheet of the workbook, and the proof.
    case full
  }

  private let board: PrintedBoard
  private let logo: Data?
  private let workbook: String?
  private let code: Data?
  let formats: Formats

  /// - Parameters:
  ///   - logo: the charity's picture (PNG); `nil` for none.
  ///   - workbook: SHA-256 of the sealed file, in hexadecimal digits; `nil` where it is not kept.
  ///   - code: a picture (PNG) that leads to the page of proof; `nil` where none can be drawn.
  package init(_ board: PrintedBoard, logo: Data?, workbook: String?, code: Data?) {
    self.board = board
    self.logo = logo
    self.workbook = workbook
    self.code = code
    formats = Formats(language: board.language, isolation: .marks)
  }

  /// The document, ready to be set.
  package func paper(_ extent: Extent) -> Paper {
    let sections: [PaperSection] =
      switch extent {
      case .page: [PaperSection(layout: .onePage, blocks: first + [.paragraph(proofLine, .note)])]
      case .full:
        [PaperSection(layout: .onePage, blocks: first)]
          + board.parts.filter { $0.kind != .proof }.map { PaperSection(layout: .across, blocks: blocks(of: $0)) }
          + [PaperSection(layout: .across, blocks: seal + proof)]
      }
    let formats = formats
    return Paper(
      properties: Paper.Properties(
        title: "\(board.title) – \(board.period)".spoken, author: board.charity ?? "", subject: board.keywords,
        language: board.language.rawValue, isRightToLeft: board.language == .arabic, created: "\(board.builtOn)",
        identity: Data((workbook ?? board.figures).utf8.prefix(15)) + [extent == .page ? 1 : 2]),
      edges: Paper.Edges(
        name: board.charity ?? "", subject: "\(board.title) – \(board.period)", foot: say(.verify(site)),
        number: { page, pages in formats.say(PrintPhrase.page(page, of: pages)) }),
      sections: sections)
  }

  func say(_ phrase: PrintPhrase) -> String { formats.say(phrase) }

  /// Where any report of the charity is checked: without the fingerprint at its end.
  private var site: String {
    board.address.hasSuffix("/\(board.figures)")
      ? String(board.address.dropLast(board.figures.count + 1)) : board.address
  }

  private var first: [Block] { FirstPage(board, logo: logo, formats: formats).blocks }

  /// The fingerprints, by which the figures are found where they are proved.
  private var prints: [(name: String, words: String)] {
    let kept = workbook.map { [(name: say(.workbook), words: formats.code($0))] } ?? []
    return kept + [(name: say(.figures), words: formats.code(board.figures))]
  }

  private var proofLine: String { prints.prefix(1).map { "\($0.name): \($0.words)" }.joined() }

  /// The sheet that holds the seal; without one the proof stands alone.
  private var seal: [Block] {
    board.parts.first { $0.kind == .proof }.map { blocks(of: $0) } ?? [.heading(say(.proof), level: 1)]
  }

  private var proof: [Block] {
    let facts = prints + [(name: say(.address), words: formats.code(board.address))]
    let picture = code.map { code in
      Block.figure(
        svg: """
          <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90">
          <image width="90" height="90" style="image-rendering: pixelated" \
          xlink:href="data:image/png;base64,\(code.base64EncodedString())"/></svg>
          """, width: 90, height: 90, description: "\(say(.code)): \(board.address)")
    }
    return [.heading(say(.proof), level: 2), .paragraph(say(.sealed), .body), .facts(facts)]
      + [picture].compactMap(\.self)
  }

  private func blocks(of part: PrintedBoard.Part) -> [Block] {
    let sheet = SheetBlocks(part.sheet, language: board.language).blocks
    let bars = part.rows?.blocks(formats) ?? []
    let trend = part.trend.map { Block.trend($0, formats: formats, width: 620) } ?? []
    return sheet + bars + trend
  }
}
