import Foundation

import Mutations

/// A member of staff who gave all answers of a label but one cannot read the last one from what is published.
enum DominanceProof: Proof {
  static let name = "dominance"
  static let promise = "C9 whoever plants a crowd does not read the one among it"

  /// In how many houses a planting must read more than it may: by luck it does in a fifth of them at most, so that five houses
  /// one after another are luck once in three thousand. Dice of one seed make every commit try the same houses.
  private static let houses = 5

  /// Answers of one to five that leave every share undecided, and so many others.
  private static let mixed = [1, 1, 2, 2, 3, 4, 4, 5, 5]

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let (folder, seed) = (try Scratch(), Seed.drawn(long: long))
    try findings.expect(exact(folder) == 5, "plain means are not read, so that the attack is blind")
    try apart(&findings)
    var notes: [String] = []
    for planting in plantings(long) {
      let most = planting.isByHand ? 1 : 2
      var (hits, views, way) = (5, 0, "")
      // A guess that is right by luck in one house is wrong in the next.
      for house in 0..<houses where hits > most && views <= most + 1 {
        var dice = Dice(seed: seed, number: house)
        (hits, views, way) = try read(planting, folder, &dice)
      }
      findings.expect(
        hits <= most && views <= most + 1,
        "\(planting.name): \(hits) of 5 answers read, \(views) worlds told apart (\(way))")
      notes.append("\(planting.name): \(hits) of 5")
    }
    findings.note = "read (1 by chance): \(notes.joined(separator: "; ")); seed \(seed)"
    return findings
  }

  /// How many answers the attacker reads in the worlds of one house, how many of these differ for her, and how.
  private static func read(
    _ planting: Planting, _ folder: Scratch, _ dice: inout Dice
  ) throws -> (hits: Int, views: Int, way: String) {
    let worlds = try planting.worlds(&dice)
    let hits = try worlds.count { try $0.guess(in: folder).answer == $0.answer }
    return (hits, Set(worlds.map(\.view)).count, try worlds[0].guess(in: folder).way)
  }

  private static func plantings(_ long: Bool) -> [Planting] {
    let few = [
      Planting(way: .cards, answers: mixed), Planting(way: .drawn, answers: mixed, before: 30),
      Planting(way: .links, answers: mixed), Planting(way: .file, answers: mixed),
    ]
    guard long else { return few }
    let many = [
      Array(repeating: 4, count: 9), mixed + [1, 2, 3, 4, 5], mixed + mixed + [3], mixed + mixed + mixed + [3],
    ]
    return few
      + Planting.Way.allCases.flatMap { way in many.map { Planting(way: way, answers: $0) } }
      + many.map { Planting(way: .cards, answers: $0, before: 40) }
  }

  /// How many of five answers the attacker reads from means that are published as they are.
  private static func exact(_ folder: Scratch) throws -> Int {
    try (1...5).count { answer in
      let people = mixed.count + 1
      let mean = Double(mixed.reduce(0, +) + answer) / Double(people)
      let row = ["", "", "", "channel", Planting.channel, "", "overall", "mean", "\(people)", "\(mean)", "", ""]
      let world = World(answer: answer, moments: [[row]], planting: Planting(way: .file, answers: mixed))
      return try world.guess(in: folder).answer == answer
    }
  }

  /// No account both issues and reads.
  private static func apart(_ findings: inout Findings) throws {
    let house = try Charity(surveys: ["short"])
    try house.serve()
    for role in ["officer", "board", "administrator", "relations"] {
      let staff = try SignedInStaff(of: house, as: "the-\(role)", with: role)
      let issues = try ["/links", "/links/cards", "/links/invitations", "/stations", "/calls"].contains {
        try staff.read($0).status == 200
      }
      let reads = try ["/", "/channels", "/departments", "/questions", "/fieldwork", "/reports"].contains {
        try staff.read($0).status == 200
      }
      findings.expect(!(issues && reads), "one account of \(role) issues links and reads figures")
    }
  }
}
