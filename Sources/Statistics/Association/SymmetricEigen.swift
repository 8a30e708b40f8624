/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (1846, Crelle 30); made for some
/// dozens of rows, as the cost grows with the third power of their number.
package struct SymmetricEigen: Sendable {
  /// The eigenvalues, largest first.
  package let values: [Double]
  /// The eigenvector of each value, of length 1; its sign is arbitrary.
  package let vectors: [[Double]]

  /// The decomposition of a matrix; it always exists.
  package init(_ matrix: SymmetricMatrix) {
    var rotations = JacobiRotations(matrix)
    // Six to ten sweeps are usual; the bound only keeps a fault from running for ever.
    for _ in 0..<60 {
      guard rotations.sweep() else { break }
    }
    let order = (0..<matrix.size).sorted { rotations.value($0) > rotations.value($1) }
    values = order.map { rotations.value($0) }
    vectors = order.map { rotations.vectors[$0] }
  }

  /// The matrix with the same vectors and changed values, Σ f(λ)vvᵀ: with √ it is the root, with 1/√ the root's
  /// inverse.
  package func matrix(_ change: (Double) -> Double) -> SymmetricMatrix {
    let changed = values.map(change)
    return SymmetricMatrix(size: values.count) { row, column in
      zip(changed, vectors).reduce(0.0) { $0 + $1.0 * $1.1[row] * $1.1[column] }
    }
  }
}

/// A matrix on its way to a diagonal one, and the vectors turned along with it (Golub & Van Loan 2013, Matrix
/// Computations, 8.5).
private struct JacobiRotations {
  private(set) var vectors: [[Double]]
  private var rows: [[Double]]
  private let negligible: Double

  init(_ matrix: SymmetricMatrix) {
    let places = 0..<matrix.size
    rows = places.map(matrix.row)
    vectors = places.map { index in places.map { $0 == index ? 1 : 0 } }
    negligible = Double.ulpOfOne * rows.joined().reduce(0) { max($0, abs($1)) }
  }

  func value(_ index: Int) -> Double { rows[index][index] }

  /// Turns every pair of axes once; says whether any still had to be turned.
  mutating func sweep() -> Bool {
    var turned = false
    for first in rows.indices {
      for second in rows.indices.dropFirst(first + 1) where abs(rows[first][second]) > negligible {
        turn(first, second)
        turned = true
      }
    }
    return turned
  }

  /// Turns two axes so that the entry between them becomes 0, by the smaller of the two angles that do so.
  private mutating func turn(_ first: Int, _ second: Int) {
    let entry = rows[first][second]
    let theta = (rows[second][second] - rows[first][first]) / (2 * entry)
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let diagonal = (rows[first][first] - tangent * entry, rows[second][second] + tangent * entry)
    let rotation = Rotation(tangent: tangent)
    (vectors[first], vectors[second]) = rotation.turned(vectors[first], vectors[second])
    (rows[first], rows[second]) = rotation.turned(rows[first], rows[second])
    (rows[first][first], rows[second][second]) = diagonal
    (rows[first][second], rows[second][first]) = (0, 0)
    for index in rows.indices {
      rows[index][first] = rows[first][index]
      rows[index][second] = rows[second][index]
    }
  }
}

/// A turn of the plane by an angle of known tangent.
private struct Rotation {
  private let cosine: Double
  private let sine: Double

  init(tangent: Double) {
    cosine = 1 / (tangent * tangent + 1).squareRoot()
    sine = tangent * cosine
  }

  func turned(_ x: [Double], _ y: [Double]) -> ([Double], [Double]) {
    (
      zip(x, y).map { cosine * $0 - sine * $1 },
      zip(x, y).map { sine * $0 + cosine * $1 }
    )
  }
}
