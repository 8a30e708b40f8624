import ArgumentParser
import Benchmarks
import Composition
import Foundation

/// Measures the product beside yardsticks that are taken in the same run.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure speed, each figure beside a yardstick of the same run.")

  @OptionGroup var settings: Settings
  @Flag(help: "Write JSON.") var json = false
  @ArgumentParser.Option(help: "How many ballots are cast.") var count = 20_000
  @ArgumentParser.Option(help: "How many invitations are issued; a tenth of them is answered and released.")
  var large = 1_000_000
  @ArgumentParser.Option(help: "How many rows a long sheet and a long CSV have.") var rows = 1_000_000
  @ArgumentParser.Option(
    help: "Only some parts, with commas between: \(Part.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: parts) var only: [Part] = Part.allCases

  /// What can be measured alone. Files and tables come first, since their memory is told and nothing should be held
  /// before.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case files, data, board, `import`, ballots, indicators, send, postgres, scale
  }

  private static func parts(_ text: String) throws -> [Part] {
    try text.split(separator: ",").map { name in
      guard let part = Part(rawValue: String(name)) else {
        throw ValidationError(
          "‘\(name)’ is no part; there are \(Part.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return part
    }
  }

  func validate() throws {
    guard [count, large, rows].allSatisfy({ (1...100_000_000).contains($0) }) else {
      throw ValidationError("--count, --large and --rows lie from 1 to 100000000")
    }
  }

  func run() async throws {
    // As the commands do whose memory is told; a server does not.
    if only.allSatisfy({ ![.ballots, .send, .postgres].contains($0) }) { CommandMemory.keepTogether() }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var rows: [BenchRow] = []
    for part in Part.allCases where only.contains(part) {
      switch part {
      case .postgres:
        guard PostgresBench.isPossible else {
          Console.warn("postgres was left out: no server is installed (Debian: postgresql)")
          continue
        }
        rows += try await PostgresBench(folder: folder, count: count, folders: settings.folders).measure()
      case .scale: rows += ScaleModel.sector.rows
      case .ballots:
        rows += try await BallotsBench(folder: folder, count: count, large: large, folders: settings.folders).measure()
      case .indicators: rows.append(try IndicatorsBench().measure())
      case .files: rows += try SheetBench(folder: folder, count: self.rows).measure()
      case .send:
        rows += try await SendBench(folder: folder, count: min(count, 5000), folders: settings.folders).measure()
      case .data: rows += try DataBench(folder: folder, folders: settings.folders).measure()
      case .import:
        rows += try await ImportBench(folder: folder, count: min(large, 90_000), folders: settings.folders).measure()
      case .board: rows += try BoardBench(folder: folder, folders: settings.folders).measure()
      }
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(rows), as: UTF8.self))
    } else {
      for row in rows { print(row.line) }
    }
  }
}
