/// Under which label a batch counts each cell of one of its tables, worked out from the labels and counts that it
/// published: a cell's own label; of a product also the first key with «other» behind it; or «other» altogether.
struct Placement {
  let dimensions: [String]
  private var labels: [[String]: [String]] = [:]

  /// `nil` where the counts leave open which cells are under «other» with their first key and which altogether, and that
  /// makes a difference because the batch has another table. Where no choice gives the published count, all are taken to
  /// be under «other» altogether, so that the count is found to be wrong.
  init?(_ table: String, cells: [[String]: Int], counts: [String: Int], isAlone: Bool) {
    dimensions = table.split(separator: "*").map(String.init)
    for (first, cells) in Dictionary(grouping: cells, by: { $0.key[0] }) {
      var hidden: [(keys: [String], people: Int)] = []
      for cell in cells.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        if counts[cell.key.joined(separator: "*")] != nil {
          labels[cell.key] = cell.key
        } else {
          hidden.append((cell.key, cell.value))
        }
      }
      let within = [first] + dimensions.dropFirst().map { _ in "other" }
      let wanted = dimensions.count > 1 ? counts[within.joined(separator: "*")] ?? 0 : 0
      let choices = Placement.choices(hidden.map(\.people), summing: wanted)
      guard isAlone || choices.count <= 1 else { return nil }
      let choice = choices.first ?? 0
      for (index, cell) in hidden.enumerated() {
        labels[cell.keys] = choice >> index & 1 == 1 ? within : dimensions.map { _ in "other" }
      }
    }
  }

  /// Under which keys of some dimensions a cell is counted.
  func keys(_ cell: [String], by wanted: [String]) -> [String] {
    let label = labels[cell] ?? cell
    return wanted.map { dimension in dimensions.firstIndex(of: dimension).map { label[$0] } ?? "" }
  }

  /// Which of some numbers add up to a sum, as sets of bits.
  private static func choices(_ numbers: [Int], summing sum: Int) -> [Int] {
    (0..<(1 << numbers.count)).filter { choice in
      numbers.indices.reduce(0) { $0 + (choice >> $1 & 1 == 1 ? numbers[$1] : 0) } == sum
    }
  }
}
