package import Foundation
package import Indicators
package import Seals
package import Surveys
package import Workbooks

/// A report on one period, computed and ready to be written: as a workbook, and as files beside it.
package struct ReportBuild: Sendable {
  /// What it is made of, by the profile of its definition.
  private enum Content {
    case board(BoardFigures, [ReportFile])
    case data
  }

  private let document: ReportDocument
  private let evidence: Evidence
  private let comments: [PublishedComment]
  private let period: Period
  private let logo: Data?
  private let content: Content
  /// All that it tells as one text, whatever the language and the day: what tells whether it changed.
  package let figures: String

  /// A report on a period, compared with the one before where that has figures.
  /// - Parameter logo: the charity's picture (PNG), for the cover; `nil` for none.
  package init(
    _ document: ReportDocument, of evidence: Evidence, comments: [PublishedComment] = [], period: Period,
    logo: Data? = nil
  ) throws(QueryProblem) {
    self.document = document
    self.evidence = evidence
    self.comments = comments
    self.period = period
    self.logo = logo
    switch document.profile {
    case .board:
      let board = try BoardFigures(of: evidence, for: document, in: period)
      let files = BoardFiles(
        evidence: evidence, comments: comments, document: document, period: period, figures: board
      ).files()
      content = .board(board, files)
      figures = files.map { String(decoding: $0.content, as: UTF8.self) }.joined()
    case .data:
      content = .data
      figures = try DataReport(evidence: evidence, document: document, period: period, language: .arabic).figures()
    }
  }

  /// The workbook in a language, sealed where its definition has a sheet for the seal.
  package func workbook(in language: Language, edition: Edition, sealing: Sealing) throws -> Workbook {
    let seal = seal(in: language, edition: edition, sealing: sealing)
    return switch content {
    case .board(let figures, _): try board(figures, seal).workbook()
    case .data: try data(in: language).workbook(seal)
    }
  }

  /// What goes on paper beside the workbook that was built of the same; `nil` for tables for analysts, which are not read
  /// on paper.
  package func printed(
    _ workbook: Workbook, in language: Language, edition: Edition, sealing: Sealing
  ) -> PrintedBoard? {
    switch content {
    case .board(let figures, _):
      board(figures, seal(in: language, edition: edition, sealing: sealing)).printed(workbook)
    case .data: nil
    }
  }

  private func seal(in language: Language, edition: Edition, sealing: Sealing) -> ReportSeal {
    let statement = SealStatement(
      report: document.key, period: period, language: language, edition: edition,
      figures: SealDigest.hash(of: figures))
    return ReportSeal(statement, by: sealing)
  }

  private func board(_ figures: BoardFigures, _ seal: ReportSeal) -> BoardReport {
    BoardReport(
      evidence: evidence, comments: comments, document: document, period: period, figures: figures, seal: seal,
      logo: logo)
  }

  /// The files beside the workbook: for the board `BoardFiles`, for analysts a CSV a table with its description,
  /// SPSS, Parquet and JSON, for which `fingerprint` gives the SHA-256 of a file in hexadecimal digits.
  package func files(
    in language: Language, today: Day, fingerprint: (Data) -> String
  ) throws -> [ReportFile] {
    switch content {
    case .board(_, let files): files
    case .data: try data(in: language).files(today: today, told: SealDigest.hash(of: figures), fingerprint: fingerprint)
    }
  }

  /// The figures as one table for programs (Apache Parquet); `nil` for a report that is read.
  package func parquet(in language: Language, today: Day) throws -> Data? {
    switch content {
    case .board: nil
    case .data: try data(in: language).parquet(today: today, told: SealDigest.hash(of: figures))
    }
  }

  private func data(in language: Language) -> DataReport {
    DataReport(evidence: evidence, document: document, period: period, language: language)
  }
}
