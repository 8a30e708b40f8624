import Composition
import Delivery
import Foundation
import Invitations
import Numerals
import Surveys

/// Issuing addressed invitations from a file: read, check, derive tokens, write tickets and sealed contacts durably, and
/// the list of links.
struct IssueBench {
  let folder: String
  let count: Int
  let folders: CharityFolders

  /// Seconds for all of them.
  func measure() async throws -> Double {
    let bench = try await BenchWorkspace(folder: "\(folder)/issue", tickets: 0, folders: folders)
    let organisation = try await bench.workspace.organisation()
    let file = text(organisation)
    return try await Stopwatch.time {
      let read = InteractionsDocument.read(file, organisation: organisation, today: Clock.today(in: .riyadh))
      let issue = try await bench.workspace.issuer.addressed(
        bench.survey, interactions: try read.get(), today: bench.workspace.today)
      try Files.write(await issue.links(base: "https://rida.example"), to: "\(folder)/links.csv")
      try await issue.commit()
    }
  }

  private func text(_ organisation: Organisation) -> String {
    let (channels, departments) = (organisation.keys(of: .channel), organisation.keys(of: .department))
    var lines = ["reference,day,channel,department,phone"]
    lines.reserveCapacity(count + 1)
    for row in 0..<count {
      lines.append(
        "R\(row),2026-01-05,\(channels[row % channels.count]),\(departments[row % departments.count]),+96654"
          + Digits.padded(row % 4_000_000, to: 7))
    }
    return lines.joined(separator: "\n")
  }
}
