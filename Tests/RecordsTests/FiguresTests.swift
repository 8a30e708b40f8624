import CSV
import Foundation
import Indicators
import Records
import Samples
import Surveys
import Testing

struct FiguresTests {
  @Test func `the same figures as CSV, JSON and a table`() throws {
    let scorecard = try Sample.scorecard()
    #expect(try Golden.holds(FiguresCSV.text([scorecard], organisation: Sample.organisation), "figures.csv"))
    let json = try FiguresJSON.data([scorecard], organisation: Sample.organisation)
    #expect(try Golden.holds(String(decoding: json, as: UTF8.self) + "\n", "figures.json"))
    #expect(try Golden.holds(FiguresTable.text([scorecard]), "figures.txt"))
  }

  @Test func `the CSV has a byte-order mark, CRLF, and as many cells as columns`() throws {
    let text = FiguresCSV.text([try Sample.scorecard()], organisation: Sample.organisation)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.utf8.filter { $0 == 10 }.count == text.utf8.filter { $0 == 13 }.count)
    let rows = try CSVReader(text).rows.map(\.cells)
    #expect(rows.first == FiguresCSV.columns)
    #expect(rows.allSatisfy { $0.count == FiguresCSV.columns.count })
  }

  @Test func `a name that a spreadsheet would run is made harmless`() throws {
    let organisation = Organisation(
      channels: [ServiceChannel(key: "interview", name: LocalizedText(ar: "=1+1", en: "=1+1"))], departments: [])
    let text = FiguresCSV.text([try Sample.scorecard()], organisation: organisation)
    #expect(text.contains(",interview,'=1+1,"))
  }

  @Test func `a softened figure says its bound, and nothing exact stands beside it`() throws {
    let scorecard = try Sample.scorecard()
    let data = try FiguresJSON.data([scorecard], organisation: Sample.organisation)
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let bounded = objects.filter { $0["label"] as? String == "visits" && $0["question"] as? String == "told" }
    #expect(bounded.count == 1)
    #expect(bounded.first?["bound"] as? String == "at_least" && bounded.first?["value"] as? Double == 0.9)
    #expect(bounded.first?["change"] == nil)
    let rows = try CSVReader(FiguresCSV.text([scorecard], organisation: Sample.organisation)).rows.map(\.cells)
    let bound = try #require(rows.first?.firstIndex(of: "bound"))
    #expect(rows.first?.dropFirst(bound).prefix(3) == ["bound", "family", "detectable"])
    #expect(rows.filter { $0[4] == "visits" && $0[bound] == "at_least" }.count == 3)
  }

  @Test func `a withheld figure is null in JSON, and never left out`() throws {
    let data = try FiguresJSON.data([try Sample.scorecard()], organisation: Sample.organisation)
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let withheld = objects.filter { $0["status"] as? String == "withheld" }
    #expect(!withheld.isEmpty)
    for key in ["n", "value", "low", "high"] { #expect(withheld.allSatisfy { $0[key] is NSNull }) }
  }

  @Test func `JSON of more figures than are held at a time is the array of all`() throws {
    let scorecard = try Sample.scorecard()
    let cards = Array(repeating: scorecard, count: 450 / scorecard.figures.count + 1)
    let one = try FiguresJSON.data([scorecard], organisation: Sample.organisation).dropFirst().dropLast(2)
    let all = try FiguresJSON.data(cards, organisation: Sample.organisation)
    #expect(all == Data("[".utf8) + Data(cards.map { _ in one }.joined(separator: Data(",".utf8))) + Data("\n]".utf8))
    #expect(try (JSONSerialization.jsonObject(with: all) as? [Any])?.count == cards.count * scorecard.figures.count)
    #expect(try FiguresJSON.data([], organisation: Sample.organisation) == Data("[\n\n]".utf8))
  }
}
