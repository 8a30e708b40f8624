import Statistics
import Testing

@Suite struct SymmetricEigenTests {
  // Characteristic polynomial of the second differences: λ = 2 − 2 cos(jπ ÷ (k + 1)); for three rows 2 + √2, 2, 2 − √2.
  @Test func `the second differences have the eigenvalues of the textbook`() {
    let differences = SymmetricMatrix(size: 3) { $0 == $1 ? 2 : abs($0 - $1) == 1 ? -1 : 0 }
    let values = SymmetricEigen(differences).values
    for (value, expected) in zip(values, [2 + 2.0.squareRoot(), 2, 2 - 2.0.squareRoot()]) {
      #expect(isClose(value, expected, relative: 1e-14))
    }
  }

  @Test func `equal correlations have one large value and equal small ones`() {
    let values = SymmetricEigen(SymmetricMatrix(size: 10) { $0 == $1 ? 1 : 0.3 }).values
    #expect(isClose(values.first, 1 + 9 * 0.3, relative: 1e-14))
    for value in values.dropFirst() { #expect(isClose(value, 0.7, relative: 1e-14)) }
  }

  @Test(arguments: [1, 2, 3, 7, 25, 60])
  func `values and vectors give the matrix back`(size: Int) {
    let matrix = Self.uneven(size)
    let eigen = SymmetricEigen(matrix)
    expect(eigen.matrix { $0 }, matrix, within: 1e-12)
    #expect(eigen.values == eigen.values.sorted(by: >))
    let gram = SymmetricMatrix(size: size) { row, column in
      zip(eigen.vectors[row], eigen.vectors[column]).reduce(0.0) { $0 + $1.0 * $1.1 }
    }
    expect(gram, SymmetricMatrix(size: size) { $0 == $1 ? 1 : 0 }, within: 1e-13)
    for (value, vector) in zip(eigen.values, eigen.vectors) {
      let errors = (0..<size).map { row in
        abs(zip(matrix.row(row), vector).reduce(0) { $0 + $1.0 * $1.1 } - value * vector[row])
      }
      #expect((errors.max() ?? 0) < 1e-12)
    }
  }

  @Test func `the root times itself is the matrix`() {
    let matrix = SymmetricMatrix(size: 12) { $0 == $1 ? 1 : 1 / Double(1 + abs($0 - $1)) }
    let root = SymmetricEigen(matrix).matrix { $0.squareRoot() }
    let square = SymmetricMatrix(size: 12) { row, column in
      zip(root.row(row), root.row(column)).reduce(0.0) { $0 + $1.0 * $1.1 }
    }
    expect(square, matrix, within: 1e-13)
  }

  @Test func `a matrix of zeros, and one of a single row, need no turning`() {
    #expect(SymmetricEigen(SymmetricMatrix(size: 4) { _, _ in 0 }).values == [0, 0, 0, 0])
    #expect(SymmetricEigen(SymmetricMatrix(size: 1) { _, _ in -3 }).values == [-3])
    #expect(SymmetricEigen(SymmetricMatrix(size: 1) { _, _ in -3 }).vectors == [[1]])
    #expect(SymmetricEigen(SymmetricMatrix(size: 0) { _, _ in 1 }).values.isEmpty)
  }

  @Test func `a matrix with a missing figure is none`() {
    let figures: [[Double?]] = [[1], [nil, 1]]
    #expect(SymmetricMatrix(size: 2, figure: { figures[$0][$1] }) == nil)
    #expect(SymmetricMatrix(size: 1, figure: { figures[$0][$1] })?.row(0) == [1])
  }

  /// Entries of both signs without any pattern, between −1 and 1.
  private static func uneven(_ size: Int) -> SymmetricMatrix {
    SymmetricMatrix(size: size) { row, column in
      Double((row * 7919 + column * 104_729 + row * column * 31) % 2001 - 1000) / 1000
    }
  }

  private func expect(
    _ matrix: SymmetricMatrix, _ expected: SymmetricMatrix, within tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let distances = (0..<expected.size).flatMap { row in
      zip(matrix.row(row), expected.row(row)).map { abs($0 - $1) }
    }
    #expect((distances.max() ?? 0) < tolerance, sourceLocation: sourceLocation)
  }
}
