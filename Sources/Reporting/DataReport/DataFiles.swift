import Foundation
import Indicators
import Records
import Surveys
import Wording

extension DataReport {
  /// A CSV a table, the tables of figures as SPSS files too, the figures as the JSON of every file of figures, and the
  /// package that describes the CSV.
  func files(today: Day, fingerprint: (Data) -> String) throws -> [ReportFile] {
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
    let statistical = try tables.filter { $0.kind != .codebook }.map { table in
      ReportFile(name: "\(table.kind.rawValue).sav", content: try SPSSWriter(spss(table, today: today)).data())
    }
    return files + statistical + [
      ReportFile(name: "figures.json", text: String(decoding: json, as: UTF8.self) + "\n"),
      ReportFile(name: "datapackage.json", text: try package.text),
    ]
  }

  /// The tables of figures as one text, without what only explains them.
  func figures() throws(QueryProblem) -> String {
    try tables().filter { $0.kind != .codebook }.map(\.records.csv).joined()
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
