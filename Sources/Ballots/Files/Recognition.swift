package import Foundation

/// What of a file was taken in before.
package struct Recognition: Equatable, Sendable {
  /// The newest file that held the very same rows.
  package private(set) var same: TakenFile?
  /// The places of rows that stood in earlier files, each row of these matched by one row of this file.
  package private(set) var places: [Int] = []
  /// The files in which they stood, the first that was taken first.
  package private(set) var files: [TakenFile] = []

  /// Holds the rows of a file against what was taken of its kind. Files that were taken back do not count.
  /// - Parameters:
  ///   - rows: the hash of each row, in the order of the file.
  ///   - kept: the hashes of rows that are kept, by the number of their file.
  /// Cost: one pass over both.
  package init(_ rows: [Data], digest: Data, among files: [TakenFile], kept: [Int: [Data]] = [:]) {
    let standing = files.filter { $0.takenBackOn == nil }
    same = digest.isEmpty ? nil : standing.last { $0.digest == digest }
    var known: [Data: [Int]] = [:]
    for file in standing.reversed() {
      for hash in kept[file.number] ?? [] { known[hash, default: []].append(file.number) }
    }
    var numbers: Set<Int> = []
    for (index, row) in rows.enumerated() {
      guard let number = known[row]?.popLast() else { continue }
      places.append(index)
      numbers.insert(number)
    }
    self.files = standing.filter { numbers.contains($0.number) }
  }

  /// Whether nothing of it was taken before.
  package var isNew: Bool { same == nil && places.isEmpty }
}
