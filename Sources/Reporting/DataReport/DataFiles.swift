import Foundation
import Indicators
import Records
import Surveys
import Wording

extension DataReport {
  /// A CSV a table, the tables of figures as SPSS and Parquet files too, the figures as the JSON of every file of figures,
  /// and the package that describes the CSV.
  /// - Parameter told: SHA-256 of the figures, in hexadecimal digits.
  func files(today: Day, told: String, fingerprint: (Data) -> String) throws -> [ReportFile] {
    let tables = try tables()
    let files = tables.map { ReportFile(name: "\($0.kind.rawValue).csv", text: $0.records.csv) }
    let package = DataPackage(
      name: "\(document.key)-\(period)".lowercased(),
      words: PackageWords(
        title: document.title, description: survey.title.with(period), language: language),
      created: today, source: survey.title(language),
      resources: zip(tables, files).map { table, file in
        PackageResource(table, in: file, language: language, fingerprint: fingerprint)
      })
    let json = try FiguresJSON.data(try scorecards(), organisation: evidence.organisation)
    let statistical = try tables.filter { $0.kind != .codebook }.flatMap { table in
      let labelled = labelled(table, today: today)
      return [
        ReportFile(name: "\(table.kind.rawValue).sav", content: try SPSSWriter(labelled).data()),
        ReportFile(name: "\(table.kind.rawValue).parquet", content: try labelled.parquet(notes: notes(told))),
      ]
    }
    return files + statistical + [
      ReportFile(name: "figures.json", content: json + Data("\n".utf8)),
      ReportFile(name: "datapackage.json", text: try package.text),
    ]
  }

  /// The figures alone as a Parquet file; `nil` where the report has no table of them.
  func parquet(today: Day, told: String) throws -> Data? {
    guard let plan = document.sheets.first(where: { $0.kind == .figures }), let table = try plainTable(plan) else {
      return nil
    }
    return try labelled(table, today: today).parquet(notes: notes(told))
  }

  /// What a file of figures says of itself.
  private func notes(_ told: String) -> [(key: String, value: String)] {
    [
      (key: "report", value: document.key), (key: "survey", value: survey.key), (key: "period", value: "\(period)"),
      (key: "language", value: language.rawValue), (key: "figures_sha256", value: told),
    ]
  }

  /// The tables of figures as one text, without what only explains them.
  func figures() throws(QueryProblem) -> String {
    var bytes: [UInt8] = []
    for plan in document.sheets where plan.kind != .codebook {
      if let table = try plainTable(plan) { table.records.csv { bytes += $0 } }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension LocalizedText {
  /// The same words with a period behind them.
  fileprivate func with(_ period: Period) -> LocalizedText {
    LocalizedText(
      ar: "\(ar) – \(Formats(language: .arabic).period(period))",
      en: "\(self(.english)) – \(Formats(language: .english).period(period))")
  }
}
