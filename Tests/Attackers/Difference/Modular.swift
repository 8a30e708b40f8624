/// Exact elimination in the field of a great prime.
enum Modular {
  /// A row with its first column that is not zero, where no other row has anything.
  struct Row {
    let pivot: Int
    let values: [Int]
  }

  private static let prime = 2_147_483_647

  /// The reduced rows: as many as the rank.
  static func reduced(_ rows: [[Int]]) -> [Row] {
    var matrix = rows
    var pivots: [Int] = []
    for column in 0..<(rows.first?.count ?? 0) {
      let rank = pivots.count
      guard let pivot = (rank..<matrix.count).first(where: { matrix[$0][column] != 0 }) else { continue }
      matrix.swapAt(rank, pivot)
      let inverse = power(matrix[rank][column], prime - 2)
      matrix[rank] = matrix[rank].map { $0 * inverse % prime }
      for other in matrix.indices where other != rank && matrix[other][column] != 0 {
        let factor = prime - matrix[other][column]
        for index in column..<matrix[other].count where matrix[rank][index] != 0 {
          matrix[other][index] = (matrix[other][index] + factor * matrix[rank][index]) % prime
        }
      }
      pivots.append(column)
      if pivots.count == matrix.count { break }
    }
    return pivots.enumerated().map { Row(pivot: $1, values: matrix[$0]) }
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, base, exponent) = (1, base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
