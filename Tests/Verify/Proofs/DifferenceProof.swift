import Mutations

/// Whoever takes everything that was ever published and adds and subtracts it finds no group of fewer than five people.
enum DifferenceProof: Proof {
  static let name = "sdc"
  static let promise = "C5 no combination of published tables tells of fewer than 5"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let (folder, seed) = (try Scratch(), Seed.drawn(long: long))
    var dice = Dice(seed: seed, number: 0)
    for kind in NaiveTables.Kind.allCases {
      let naive = NaiveTables(kind, &dice)
      let guesses = try IsolatedGroups(in: naive.lines, folder)
      let right = guesses.alone.count { naive.isRight($0) }
      findings.expect(right > 0 && right == guesses.alone.count, "\(right) of naive tables found (\(kind.rawValue))")
    }
    var (batches, shapes, undecided, unsure) = (0, 0, 0, 0)
    while batches < (long ? 600 : 40) || shapes < PublishedYears.Shape.all.count {
      let shape = PublishedYears.Shape.all[shapes % PublishedYears.Shape.all.count]
      let years = try PublishedYears(shape, folder: folder.path, long: long, &dice)
      shapes += 1
      batches += years.batches
      let guesses = try IsolatedGroups(in: years.lines, folder)
      findings.cases += guesses.groups
      undecided += guesses.undecided
      unsure += guesses.unsure
      findings.misses += guesses.alone.map { "alone: \($0.joined(separator: " "))" }
      findings.misses += guesses.mismatches + years.called.misses
      findings.cases += years.called.tables
    }
    findings.expect(undecided <= batches / 4, "\(undecided) questions of \(batches) batches could not be decided")
    findings.note = "\(batches) batches, \(undecided) tables and \(unsure) rows of years undecided, seed \(seed)"
    return findings
  }
}
