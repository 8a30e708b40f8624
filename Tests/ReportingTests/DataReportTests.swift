import CSV
import Foundation
import Indicators
import Reporting
import Samples
import Surveys
import Tables
import Testing
import Workbooks

/// The analyst's report: plain tables, their marks, and the files beside the workbook.
struct DataReportTests {
  private var build: ReportBuild {
    get throws { try ReportBuild(Sample.tables, of: Sample.evidence, period: Sample.period) }
  }

  private func workbook(_ language: Language = .arabic) throws -> Workbook {
    try build.workbook(in: language, edition: Sample.edition, sealing: Sample.sealing)
  }

  private func files(_ language: Language = .arabic) throws -> [String: String] {
    let files = try build.files(in: language, today: Sample.today) { "print of \($0.count)" }
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.content, as: UTF8.self)) })
  }

  /// The rows of a CSV, each by the names of its columns.
  private func rows(_ name: String, _ language: Language = .arabic) throws -> [[String: String]] {
    let text = try #require(try files(language)[name])
    let table = try Table(text)
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header.cells, $0.cells)) }
  }

  @Test func `an analyst reads this in Arabic`() throws {
    let files = try files()
    for name in ["trend.csv", "codebook.csv"] {
      let text = try #require(files[name])
      #expect(try Golden.holds(text, "tables/\(name)"))
    }
  }

  @Test func `every sheet is one table at its first cell, and every row fills it`() throws {
    for language in Language.allCases {
      for sheet in try workbook(language).sheets {
        let heads = try #require(sheet.rows.first).cells
        #expect(heads.allSatisfy { $0.style == .columnName } && Set(heads.map(\.description)).count == heads.count)
        #expect(sheet.rows.allSatisfy { !$0.spans && $0.cells.count == heads.count })
        #expect(sheet.rows.flatMap(\.cells).allSatisfy { !$0.description.isEmpty })
        #expect(sheet.charts.isEmpty && sheet.frozenRows == 0)
      }
    }
  }

  @Test func `the workbook has what the CSV has`() throws {
    let files = try files()
    for (sheet, name) in zip(try workbook().sheets, ["figures", "trend", "codebook"]) {
      let text = try #require(files["\(name).csv"])
      let cells = try CSVReader(text).rows.map(\.cells)
      #expect(cells.count == sheet.rows.count && sheet.layout == .table(name))
      for (written, row) in zip(cells, sheet.rows) {
        for (text, cell) in zip(written, row.cells) {
          if let number = cell.number {
            #expect(Double(text) == number)
          } else {
            #expect(text == cell.description || text == "'" + cell.description)
          }
        }
      }
    }
  }

  @Test func `every indicator of every question stands under everybody, channels, departments and both`() throws {
    let rows = try rows("figures.csv")
    #expect(Set(rows.compactMap { $0["breakdown"] }) == ["none", "channel", "department", "channel*department"])
    let everybody = rows.filter { $0["label"] == "everybody" && $0["question"] == "overall" }
    #expect(
      everybody.map { $0["indicator"] } == ["satisfied", "mean", "dissatisfied", "net", "index", "unanswered"])
    #expect(try self.rows("figures.csv", .english).contains { $0["label_name"] == "Website" })
  }

  @Test func `each status has its marks, and no other`() throws {
    let figures = ["n", "value", "low", "high", "bound"]
    let all = try rows("figures.csv") + rows("trend.csv")
    for row in all {
      let cells = figures.compactMap { row[$0] }
      switch row["status"] {
      case "withheld": #expect(cells.allSatisfy { $0 == "[c]" } && row["mark"] == "[c]")
      case "not_available": #expect(cells.allSatisfy { $0 == "[x]" } && row["mark"] == "[x]")
      case "small_sample":
        #expect(!cells.contains("[c]") && Double(row["value"] ?? "") != nil && row["mark"] == "[low]")
      default: #expect(row["status"] == "shown" && !cells.contains("[c]") && row["mark"] == "[z]")
      }
    }
    #expect(Set(all.compactMap { $0["status"] }) == ["shown", "small_sample", "withheld", "not_available"])
    let bounded = all.filter { $0["bound"] == "at_least" && $0["label"] == "visits" }
    #expect(bounded.contains { $0["value"] == "0.9" })
  }

  @Test func `every column, indicator and other key of the tables is in the codebook`() throws {
    let entries = try rows("codebook.csv")
    func keys(_ kind: String) -> Set<String> { Set(entries.filter { $0["kind"] == kind }.compactMap { $0["key"] }) }
    let tables = try ["figures.csv", "trend.csv", "codebook.csv"].flatMap { try rows($0) }
    for (column, kind) in [
      ("indicator", "indicator"), ("status", "status"), ("mark", "mark"), ("breakdown", "breakdown"),
    ] {
      #expect(Set(tables.compactMap { $0[column] }).isSubset(of: keys(kind)), "\(column)")
    }
    #expect(Set(tables.flatMap(\.keys)) == keys("column"))
    #expect(Set(tables.compactMap { $0["bound"] }).isSubset(of: keys("bound").union(keys("mark"))))
    let labels = Set(tables.flatMap { ($0["label"] ?? "").split(separator: "*").map(String.init) })
    #expect(labels.isSubset(of: keys("label")))
    #expect(entries.allSatisfy { $0["name"]?.isEmpty == false && $0["meaning"]?.isEmpty == false })
    #expect(entries.filter { $0["kind"] == "indicator" }.allSatisfy { $0["formula"] != "[z]" && $0["unit"] != "[z]" })
  }

  @Test func `the zip holds the numbers of the tables alone, no formula and nothing withheld`() throws {
    let workbook = try workbook()
    let parts = try Unzipped(workbook)
    let told = workbook.sheets.flatMap(\.rows).flatMap(\.cells).compactMap(\.number)
    let written = parts.sheets.flatMap { sheet in
      sheet.matches(of: /<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]+)<\/v>/).compactMap { Double($0.1) }
    }
    // Sixteen digits are what the library writes.
    let strangers = zip(written.sorted(), told.sorted()).filter { abs($0 - $1) > 1e-14 * max(1, abs($1)) }
    #expect(written.count == told.count && strangers.isEmpty, "\(strangers)")
    for hidden in ["0.714285", "0.68<", "<f>", "<mergeCell", "comments", "definedName "] {
      #expect(!parts.all.contains(hidden), "\(hidden)")
    }
    #expect(parts.sheets.allSatisfy { $0.contains("rightToLeft=\"1\"") && $0.contains("<tablePart ") })
    #expect(try Unzipped(try self.workbook(.english)).sheets.allSatisfy { !$0.contains("rightToLeft") })
  }

  @Test func `the package describes each CSV: its bytes, its print, its columns in both languages`() throws {
    let files = try files()
    #expect(
      files.keys.sorted() == [
        "codebook.csv", "datapackage.json", "figures.csv", "figures.json", "figures.parquet", "figures.sav",
        "trend.csv", "trend.parquet", "trend.sav",
      ])
    let descriptor = try #require(files["datapackage.json"])
    let package = try #require(
      try JSONSerialization.jsonObject(with: Data(descriptor.utf8)) as? [String: Any])
    #expect(package["name"] as? String == "tables-2026q4" && package["licenses"] == nil)
    #expect(package["title"] as? String == "جداول" && package["title_en"] as? String == "Tables")
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.count == 3)
    for resource in resources {
      let text = try #require(files[resource["path"] as? String ?? ""])
      #expect(resource["bytes"] as? Int == text.utf8.count)
      #expect(resource["hash"] as? String == "sha256:print of \(text.utf8.count)")
      let schema = try #require(resource["schema"] as? [String: Any])
      #expect(schema["missingValues"] as? [String] == ["", "[c]", "[low]", "[x]", "[z]"])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(try fields.map { $0["name"] as? String } == CSVReader(text).rows.first?.cells)
      for words in ["title", "description", "title_en", "description_en"] {
        #expect(fields.allSatisfy { ($0[words] as? String)?.isEmpty == false })
      }
    }
  }

  @Test func `what tells whether figures changed knows no language, and every change`() throws {
    let first = Evidence(
      survey: Sample.survey, organisation: Sample.organisation, sheets: Array(Sample.evidence.sheets.suffix(1)))
    let other = try ReportBuild(Sample.tables, of: first, period: Sample.period)
    #expect(try build.figures != other.figures)
    #expect(try build.figures.contains("\u{FEFF}survey,version,period,breakdown,label,"))
  }
}
