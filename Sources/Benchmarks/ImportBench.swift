import Ballots
import CSV
import CYardstick
package import Composition
import Demo
import Foundation
import Surveys
import Tables
import Taking

/// Ratings that were collected elsewhere: a file of them read, checked, recognised, sealed and durable, beside a loop in C
/// that splits the same rows and seals as many envelopes. Both are told by the time of processors, all together.
package struct ImportBench {
  let folder: String
  let count: Int
  let folders: CharityFolders

  /// - Parameter count: how many ratings the file has.
  package init(folder: String, count: Int, folders: CharityFolders) {
    self.folder = folder
    self.count = count
    self.folders = folders
  }

  /// Ratings a second of one processor, and the memory of the whole program meanwhile.
  package func measure() async throws -> [BenchRow] {
    let bench = try await BenchWorkspace(folder: "\(folder)/import", tickets: 1, folders: folders)
    let file = "\(folder)/answers.csv"
    try await write(to: file, of: bench)
    let key = [UInt8](EpochKey(number: 1).epoch.publicKey)
    let bare = try Stopwatch.processor {
      guard yardstick_import(file, "\(folder)/answers.sealed", key, bench.survey.ballotSize) == count else {
        throw Complaint(code: 69, lines: ["the yardstick could not write to \(folder)"])
      }
    }
    var seconds = 0.0
    let megabytes = try await PeakMemory.megabytes {
      seconds = try await Stopwatch.processor { try await take(file, into: bench) }
    }
    return [
      BenchRow(
        "import", unit: "ratings a second of processor, \(count) in \(Int((seconds * 1000).rounded())) ms",
        value: Double(count) / seconds, yardstick: "the same rows split and sealed by a loop in C",
        yardstickValue: Double(count) / bare),
      BenchRow(
        "import-memory", unit: "MB at most meanwhile, the program itself included", value: megabytes,
        yardstick: "150 MB", yardstickValue: 150),
    ]
  }

  private func take(_ file: String, into bench: BenchWorkspace) async throws {
    let (workspace, survey) = (bench.workspace, bench.survey)
    let document = AnswersDocument(
      try Files.table(file), survey: survey, organisation: try await workspace.organisation(), today: workspace.today)
    guard document.findings.isEmpty else { throw Complaint.rows(document.findings, of: file) }
    let taking = try workspace.taking.answers
    let recognised = try await taking.recognised(document.rows, of: survey)
    try await taking(document.rows, of: recognised, today: workspace.today)
  }

  /// Ratings of every channel and department over half a year.
  private func write(to path: String, of bench: BenchWorkspace) async throws {
    let (survey, organisation) = (bench.survey, try await bench.workspace.organisation())
    let (channels, departments) = (organisation.channels.map(\.key), organisation.departments.map(\.key))
    let (answers, today) = (SyntheticAnswers(survey: survey), bench.workspace.today)
    var sampler = Sampler(seed: 1)
    let sheets = channels.map { channel in (0..<64).map { _ in answers.sheet(channel: channel, quality: 0.5, &sampler) }
    }
    var writer = CSVWriter()
    writer.add((["day", "channel", "department"] + survey.questions.map(\.key)).map { .text($0) })
    for row in 0..<count {
      let (channel, sheet) = (row % channels.count, sheets[row % channels.count][row / channels.count % 64])
      let place = ["\(today - row % 180)", channels[channel], departments[row % departments.count]]
      let cells = survey.questions.map { sheet.values[$0.key]?.joined(separator: ";") ?? "" }
      writer.add((place + cells).map { .text($0) })
    }
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try writer.hand(anySize: true) { try file.write(contentsOf: $0) }
    try file.close()
  }
}
