import Tables
import Testing

/// The same complaint is told once.
@Suite struct RepeatedFindingTests {
  private enum Trouble: CustomStringConvertible {
    case badDay(String)
    case unknown(column: String, value: String)
    case table(TableFault)

    var description: String {
      switch self {
      case .badDay(let value): "‘\(value)’ is no day"
      case .unknown(let column, let value): "‘\(value)’ is no \(column)"
      case .table(let fault): "\(fault)"
      }
    }
  }

  private struct Found: RowFinding {
    let line: Int
    let problem: Trouble
  }

  private func told(_ findings: [(Int, Trouble)]) -> [String] {
    RepeatedFinding.told(findings.map { Found(line: $0.0, problem: $0.1) }).map(\.description)
  }

  @Test func `a complaint that is the same in many rows is told with their number and the first of them`() {
    let faxes = (2...313).map { ($0, Trouble.unknown(column: "channel", value: "fax")) }
    #expect(
      told(faxes + [(5, .badDay("x"))]) == [
        "2: ‘fax’ is no channel (line 2 and 311 more; first lines 2, 3, 4)", "5: ‘x’ is no day",
      ])
    #expect(
      told([(7, .table(.empty)), (9, .table(.empty))]) == [
        "7: the file has no rows (line 7 and 1 more; first lines 7, 9)"
      ])
  }

  @Test func `up to ten different cells are told each, more of one kind once`() {
    let few = (1...10).map { ($0, Trouble.badDay("d\($0)")) }
    #expect(told(few).count == 10 && told(few)[3] == "4: ‘d4’ is no day")
    let many = (2...301).map { ($0, Trouble.badDay("d\($0)")) }
    #expect(
      told(many) == [
        "2: ‘d2’ is no day (line 2 and 299 more; first lines 2, 3, 4; elsewhere ‘d3’, ‘d4’, ‘d5’, ‘d6’, ‘d7’)"
      ])
    let columns = (2...301).flatMap { line in
      ["channel", "department"].map { (line, Trouble.unknown(column: $0, value: "v\(line)")) }
    }
    #expect(told(columns).count == 2)
    let errors = (2...301).map { ($0, Trouble.table(.errorCell(column: "day", value: "#\($0)"))) }
    #expect(told(errors).count == 1 && told(errors)[0].contains("elsewhere ‘#3’"))
  }
}
