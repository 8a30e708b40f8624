import Foundation

/// People of one batch who share a channel and a department, as the published strata tell: nobody knows more of them
/// than their number.
struct Atom {
  let batch: String
  let channel: String
  let department: String
  let people: Int

  var cell: String { "\(batch):\(channel)*\(department)" }

  func key(_ breakdown: String) -> String { breakdown == "channel" ? channel : department }
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
  private var strata: [String: [Atom]] = [:]
  private var covers: [String: [String]] = [:]
  private var rows: [String: [[String]]] = [:]
  /// Which labels a publication shows of a question in a breakdown.
  private var labels: [[String]: Set<String>] = [:]
  /// Of which questions a publication speaks.
  private var said: [String: Set<String>] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch words[0] {
      case "asked": asked[words[1]] = Set(words.dropFirst(2))
      case "growing": growing.append(words[1])
      case "stratum":
        strata[words[1], default: []].append(
          Atom(batch: words[1], channel: words[2], department: words[3], people: Int(words[4]) ?? 0))
      case "covers":
        names.append(words[1])
        covers[words[1]] = Array(words.dropFirst(2))
      default:
        rows[words[1], default: []].append(Array(words.dropFirst(2)))
        said[words[1], default: []].insert(words[4])
        labels[[words[1], words[2], words[4]], default: []].insert(words[3])
      }
    }
  }

  /// Publications, together: the atoms of the last, which has those of all, and every row by question.
  func together(_ names: [String]) -> (atoms: [Atom], questions: [String: [PublishedRow]]) {
    let atoms = (covers[names.last ?? ""] ?? []).flatMap { strata[$0] ?? [] }
    var questions: [String: [PublishedRow]] = [:]
    for name in names {
      let batches = Set(covers[name] ?? [])
      for row in rows[name] ?? [] {
        let members = atoms.indices.filter { place in
          batches.contains(atoms[place].batch) && bears(row, atoms[place], in: name)
        }
        questions[row[2], default: []].append(
          PublishedRow(name: "\(name) \(row[0]) \(row[1])", atoms: Set(members), answers: Int(row[3]) ?? 0))
      }
    }
    return (atoms, questions)
  }

  /// Whether an atom counts in a row: under its label in its batch, where that was published, and then under the label
  /// of the row's publication; what has no label of its own is under «other».
  private func bears(_ row: [String], _ atom: Atom, in name: String) -> Bool {
    let (breakdown, label, question) = (row[0], row[1], row[2])
    // A batch that says nothing of a question counts nowhere in it.
    if let said = said[atom.batch], !said.contains(question) { return false }
    guard asked[question]?.contains(atom.channel) ?? true else { return false }
    guard breakdown != "none" else { return true }
    var key = atom.key(breakdown)
    for publication in [atom.batch, name] {
      guard let known = labels[[publication, breakdown, question]] else { continue }
      if !known.contains(key) { key = "other" }
    }
    return key == label
  }
}
