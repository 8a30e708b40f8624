import Foundation

/// A reader of everything that was published who looks for rows that, added and taken from each other, speak of one to
/// four people alone. Its input has lines of words: `asked QUESTION CHANNEL…`,
/// `stratum BATCH CHANNEL DEPARTMENT MODE PEOPLE`, `covers NAME BATCH…`, `row NAME BREAKDOWN LABEL QUESTION ANSWERS`;
/// `growing NAME` names publications of a crowd that grows, in their order; `part BATCH PERIOD` says of which period a
/// batch is, and `beside NAME… NAME` that the last publication sums the others, or parts of them. Prints
/// `alone NAME QUESTION PEOPLE CELL…`, `mismatch …` and at the end `groups N`, `undecided N` and `unsure N`.
@main
struct Difference {
  static func main() throws {
    var archive = Archive(try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8))
    var groups = 0
    for name in archive.names { groups += attack(&archive, [name]) }
    for pair in zip(archive.growing, archive.growing.dropFirst()) { groups += attack(&archive, [pair.0, pair.1]) }
    for names in archive.beside { groups += attack(&archive, names) }
    print("groups\t\(groups)")
    print("undecided\t\(archive.undecided)")
    print("unsure\t\(archive.unsure)")
  }

  /// Looks at each question of some publications and says what it finds.
  private static func attack(_ archive: inout Archive, _ names: [String]) -> Int {
    let (atoms, questions) = archive.together(names)
    let people = atoms.map(\.people)
    var (groups, known): (Int, [Set<Set<Int>>: Set<Set<Int>>]) = (0, [:])
    for (question, rows) in questions {
      for row in rows {
        let counted = row.atoms.reduce(0) { $0 + people[$1] }
        if counted != row.answers { print("mismatch\t\(row.name) \(question): \(row.answers) of \(counted)") }
      }
      let sets = Set(rows.map(\.atoms))
      if known[sets] == nil {
        let isolation = Isolation(people: people, rows: Array(sets))
        groups += isolation.groups
        known[sets] = isolation.found
      }
      for group in known[sets] ?? [] {
        let size = group.reduce(0) { $0 + people[$1] }
        let cells = group.sorted().map { atoms[$0].cell }
        print("alone\t\(names.joined(separator: "…"))\t\(question)\t\(size)\t\(cells.joined(separator: "\t"))")
      }
    }
    return groups
  }
}
