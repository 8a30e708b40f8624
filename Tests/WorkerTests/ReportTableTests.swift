import Documents
import Foundation
import Houses
import Indicators
import Printing
import Reporting
import Storage
import Surveys
import Synchronization
import Testing
import Worker

/// What is kept beside the workbook of a report: a print of one that is read, a table of one that is not.
@Suite struct ReportTableTests {
  private func order(_ house: TestHouse, _ document: ReportDocument) async throws -> ReportOrder {
    let evidence = try await Evidence(
      of: "sample", surveys: SQLSurveyStore(house.database), tallies: SQLTallyStore(house.database),
      fieldwork: SQLFieldworkStore(house.database), improvements: SQLImprovementStore(house.database))
    return ReportOrder(
      document, of: evidence, comments: [], period: try #require(Period("2026Q3")), language: .arabic)
  }

  /// Whether each keeping was told of a print.
  private final class Told: Sendable {
    let prints = Mutex<[Bool]>([])
  }

  private static let tables = ReportDocument(
    key: "tables", title: LocalizedText(ar: "جداول", en: "Tables"), survey: "sample", profile: .data,
    language: .arabic, trend: 4,
    sheets: [
      SheetPlan(kind: .figures, title: LocalizedText(ar: "الأرقام", en: "Figures")),
      SheetPlan(kind: .proof, title: LocalizedText(ar: "الإثبات", en: "Proof")),
    ])

  @Test func `tables for analysts are kept with one for programs, and nobody is told of a print`() async throws {
    let house = try await Seed.house()
    let order = try await order(house, Self.tables)
    let told = Told()
    for _ in 1...2 {
      let kept = try await house.reportPublisher().keep(order, today: TestClock.today) { _, _, isPrinted in
        told.prints.withLock { $0.append(isPrinted) }
        return nil
      }
      #expect(kept?.papers.map(\.extent) == [.table])
    }
    #expect(told.prints.withLock(\.self) == [false, false])
    let reports = try await house.reports.reports()
    #expect(reports.count == 1)
    let table = try #require(reports.first?.papers.first)
    let content = try await house.reports.content(of: table)
    #expect(content.prefix(4) == Data("PAR1".utf8) && content.suffix(4) == Data("PAR1".utf8))
    #expect(reports.first?.fileName(of: .table) == "tables-2026Q3-ar.parquet")
    #expect(table.mediaType == "application/vnd.apache.parquet" && table.size == content.count)
  }

  @Test func `a report that is read is no table, and says so`() async throws {
    let house = try await Seed.house()
    let order = try await order(house, try TestSurvey.report())
    await #expect(throws: PrintProblem.pages) {
      try await house.reportPublisher().provisional(order, today: TestClock.today, on: .table)
    }
  }
}
