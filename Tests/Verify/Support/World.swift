import Foundation

/// What is shown where the last one of a planted crowd gave a certain answer, and what the attacker makes of it.
struct World {
  let answer: Int
  /// The figures that were shown, one moment after another.
  let moments: [[[String]]]
  let planting: Planting

  /// What is shown of her channel and her department alone: worlds that show the same cannot be told apart by it.
  var view: [String] {
    moments.flatMap(\.self).filter { [Planting.channel, Planting.department].contains($0[4]) }
      .map { $0.prefix(12).joined(separator: ",") }.sorted()
  }

  /// What the attacker takes her answer to be; the middle where no figure speaks of her.
  func guess(in folder: Scratch) throws -> (answer: Int, way: String) {
    let file = "\(folder.path)/world"
    try (known + seen).joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let lines = try Attacker.run("isolate", file).map { $0.components(separatedBy: "\t") }
    guard let first = lines.first, first.count > 3, let answer = Int(first[2]) else { return (3, "prior") }
    return (answer, "\(first[1]) by \(first[3])")
  }

  private var known: [String] {
    let sum = planting.answers.reduce(0, +)
    return [("channel", Planting.channel), ("department", Planting.department)].flatMap { breakdown, label in
      Planting.questions.map { "known\t\(breakdown)\t\(label)\t\($0)\t\(planting.answers.count)\t\(sum)" }
    }
  }

  private var seen: [String] {
    moments.enumerated().flatMap { moment, rows in
      rows.map { row in
        "seen\t\(moment)\t\(row[3])\t\(row[4])\t\(row[6])\t\(row[7])\t\(row[8])\t\(row[9])\t\(row[10])\t\(row[11])"
      }
    }
  }
}
