import Foundation

/// People of one batch who share a channel, a department and a mode, as the published strata tell: nobody knows more of
/// them than their number.
struct Atom {
  let batch: String
  /// By dimension.
  let keys: [String: String]
  let people: Int

  var cell: String { "\(batch):\(keys.sorted { $0.key < $1.key }.map(\.value).joined(separator: "*"))" }
}

/// A row of a published table: the atoms that it adds up, and how many answers it counts.
struct PublishedRow {
  let name: String
  let atoms: Set<Int>
  let answers: Int
}

/// Everything that was published, as it was given.
struct Archive {
  private(set) var names: [String] = []
  private(set) var asked: [String: Set<String>] = [:]
  /// Publications of one crowd that grew, each after the one before.
  private(set) var growing: [String] = []
  /// Publications of which one sums the others: a year and its quarters.
  private(set) var beside: [[String]] = []
  private var strata: [String: [Atom]] = [:]
  /// The period of each batch.
  private var periods: [String: String] = [:]
  private var covers: [String: [String]] = [:]
  private var rows: [String: [[String]]] = [:]
  /// Which labels a publication shows of a question, by breakdown.
  private var labels: [[String]: [String: Set<String>]] = [:]
  /// Where each batch counted those who were asked each question; `nil` where nobody can tell.
  private var placements: [[String]: [Placement]?] = [:]
  /// How many questions of publications were left out.
  private(set) var undecided = 0
  /// How many rows were left out, since nobody can tell which parts of a year they sum.
  private(set) var unsure = 0
  /// Of which questions a publication speaks.
  private var said: [String: Set<String>] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch words[0] {
      case "asked": asked[words[1]] = Set(words.dropFirst(2))
      case "growing": growing.append(words[1])
      case "beside": beside.append(Array(words.dropFirst()))
      case "part": periods[words[1]] = words[2]
      case "stratum":
        strata[words[1], default: []].append(
          Atom(
            batch: words[1], keys: ["channel": words[2], "department": words[3], "mode": words[4]],
            people: Int(words[5]) ?? 0))
      case "covers":
        names.append(words[1])
        covers[words[1]] = Array(words.dropFirst(2))
      default:
        rows[words[1], default: []].append(Array(words.dropFirst(2)))
        said[words[1], default: []].insert(words[4])
        labels[[words[1], words[4]], default: [:]][words[2], default: []].insert(words[3])
      }
    }
  }

  /// Publications, together: the atoms of the last, which has those of all, and every row by question. A question of which
  /// nobody can tell from outside where some batch counted whom is left out.
  mutating func together(_ names: [String]) -> (atoms: [Atom], questions: [String: [PublishedRow]]) {
    let atoms = (covers[names.last ?? ""] ?? []).flatMap { strata[$0] ?? [] }
    var questions: [String: [PublishedRow]] = [:]
    let told = Dictionary(grouping: names.flatMap { name in (rows[name] ?? []).map { (name, $0) } }) { $0.1[2] }
    for (question, rows) in told {
      let batches = Set(atoms.map(\.batch)).filter { said[$0]?.contains(question) ?? true }
      guard batches.allSatisfy({ place(question, in: $0) }) else {
        undecided += 1
        continue
      }
      questions[question] = rows.compactMap { name, row in
        let members = atoms.indices.filter { place in
          batches.contains(atoms[place].batch) && covers[name]?.contains(atoms[place].batch) == true
            && bears(row, atoms[place], in: name)
        }
        let answers = Int(row[3]) ?? 0
        let summed = summed(Set(members), of: atoms, answers: answers, isOther: row[1].hasSuffix("other"))
        if summed == nil { unsure += 1 }
        return summed.map { PublishedRow(name: "\(name) \(row[0]) \(row[1])", atoms: $0, answers: answers) }
      }
    }
    return (atoms, questions)
  }

  /// Those of a row's atoms that are summed in it: all, or in a row of several periods those of the only choice of
  /// periods that gives the published number; `nil` where several do. Of «other» each cell of a period is in or out by
  /// itself. Where no choice gives the number it is left to be found wrong.
  private func summed(_ members: Set<Int>, of atoms: [Atom], answers: Int, isOther: Bool) -> Set<Int>? {
    let groups = Dictionary(grouping: members) { place in
      [periods[atoms[place].batch] ?? ""] + (isOther ? [atoms[place].keys.sorted { $0.key < $1.key }.description] : [])
    }.values.map { $0 }
    let sizes = groups.map { $0.reduce(0) { $0 + atoms[$1].people } }
    let isPartly = Set(members.map { periods[atoms[$0].batch] ?? "" }).count > 1 && sizes.reduce(0, +) > answers
    guard isPartly else { return members }
    guard groups.count <= 16 else { return nil }
    let choices = (1..<(1 << groups.count)).filter { choice in
      groups.indices.reduce(0) { $0 + (choice >> $1 & 1 == 1 ? sizes[$1] : 0) } == answers
    }
    guard let choice = choices.first else { return isOther ? nil : members }
    return choices.count == 1
      ? Set(groups.indices.filter { choice >> $0 & 1 == 1 }.flatMap { groups[$0] }) : nil
  }

  /// Works out where a batch counted those who were asked a question; `false` where nobody can tell.
  private mutating func place(_ question: String, in batch: String) -> Bool {
    let key = [batch, question]
    if let known = placements[key] { return known != nil }
    let tables = Dictionary(grouping: (rows[batch] ?? []).filter { $0[2] == question }) { $0[0] }
    let people = (strata[batch] ?? []).filter { isAsked($0, question) }
    var found: [Placement] = []
    for (table, rows) in tables {
      let dimensions = table.split(separator: "*").map(String.init)
      let cells = Dictionary(grouping: people) { atom in dimensions.map { atom.keys[$0] ?? "" } }
      let placement = Placement(
        table, cells: cells.mapValues { $0.reduce(0) { $0 + $1.people } },
        counts: Dictionary(rows.map { ($0[1], Int($0[3]) ?? 0) }, uniquingKeysWith: +), isAlone: tables.count == 1)
      if let placement { found.append(placement) }
    }
    placements[key] = .some(found.count == tables.count ? found : nil)
    return found.count == tables.count
  }

  private func isAsked(_ atom: Atom, _ question: String) -> Bool {
    asked[question]?.contains(atom.keys["channel"] ?? "") ?? true
  }

  /// Whether an atom counts in a row: under its label in its batch, where that was published, and then under the label
  /// of the row's publication; what has no label of its own there is under «other».
  private func bears(_ row: [String], _ atom: Atom, in name: String) -> Bool {
    let (breakdown, label, question) = (row[0], row[1], row[2])
    guard isAsked(atom, question) else { return false }
    guard breakdown != "none" else { return true }
    let dimensions = breakdown.split(separator: "*").map(String.init)
    let counted = placements[[atom.batch, question]]?.flatMap { placements in
      placements.first { Set($0.dimensions).isSuperset(of: dimensions) }
    }
    var keys =
      counted.map { placement in placement.keys(placement.dimensions.map { atom.keys[$0] ?? "" }, by: dimensions) }
      ?? dimensions.map { atom.keys[$0] ?? "" }
    if let known = labels[[name, question]]?[breakdown], !known.contains(keys.joined(separator: "*")) {
      keys = keys.map { _ in "other" }
    }
    return keys.joined(separator: "*") == label
  }
}
