import Foundation
import StolenStore

/// Somebody with one copy of the data folder, as a snapshot of the disk takes it, who wants to know who answered what.
/// Arguments: the folder, and the folder with its keys. Prints `found pairs=… contacts=…`, then `tied, reference, answers`
/// for each answer that it ties to a person, separated by tabs.
@main
enum Snapshot {
  static func main() throws {
    let (folder, keys) = (CommandLine.arguments[1], Keys(folder: CommandLine.arguments[2]))
    let history = try History(folder: folder)
    let people = keys.people(history.store)
    let tied = byCommit(history, keys) + byStratum(history, keys)
    print("found pairs=\(history.pairs.count) contacts=\(people.count)")
    for (ticket, answers) in Dictionary(tied, uniquingKeysWith: { one, _ in one }) {
      guard let reference = people[ticket] else { continue }
      print("tied\t\(reference)\t\(answers)")
    }
  }

  /// A ticket and an envelope that were written in one commit.
  private static func byCommit(_ history: History, _ keys: Keys) -> [(String, String)] {
    history.pairs.compactMap { ticket, envelope in keys.open(Hex.bytes(envelope)).map { (ticket, $0.answers) } }
  }

  /// The only one who waits of her channel, department and mode; or all of them, where they answered alike.
  private static func byStratum(_ history: History, _ keys: Keys) -> [(String, String)] {
    var tickets: [String: [String]] = [:]
    let spent = history.store.rows(
      """
      SELECT hex(t.key), c.survey, t.channel, t.department, t.mode FROM ticket t JOIN campaign c ON c.id = t.campaign
      WHERE t.state = 1
      """)
    for row in spent { tickets[row.dropFirst().joined(separator: " "), default: []].append(row[0].lowercased()) }
    var answers: [String: [String]] = [:]
    for row in history.store.rows("SELECT envelope FROM ballot") {
      guard let ballot = keys.open(Hex.bytes(row[0])) else { continue }
      answers[ballot.stratum, default: []].append(ballot.answers)
    }
    return tickets.flatMap { stratum, keys -> [(String, String)] in
      guard let said = answers[stratum], said.count == keys.count, Set(said).count == 1 else { return [] }
      return keys.map { ($0, said[0]) }
    }
  }
}
