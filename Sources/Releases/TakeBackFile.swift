package import Ballots
import Foundation
package import Surveys

/// Takes the answers of a file out of the box again, as long as all of them are sealed.
package struct TakeBackFile: Sendable {
  private let box: any BallotBox
  private let keys: any EpochKeyStore

  /// Something that opens a box with its keys, and changes nothing but the file that it is told.
  package init(box: any BallotBox, keys: any EpochKeyStore) {
    self.box = box
    self.keys = keys
  }

  /// How many answers of each file are sealed.
  package func waiting() async throws -> [Int: Int] { try await ballots().mapValues(\.count) }

  /// Takes a file back. Throws `boxChanged`, and nothing is taken, where a release runs at the same moment.
  package func callAsFunction(_ file: TakenFile, today: Day) async throws {
    let found = try await ballots()[file.number] ?? []
    guard found.count == file.rows else {
      throw TakeBackProblem.released(file.number, count: file.rows - found.count)
    }
    try await box.takeBack(found, of: file, on: today)
  }

  /// The numbers of the ballots of each file. Cost: every ballot in the box is opened.
  private func ballots() async throws -> [Int: [Data]] {
    let epoch = try await box.epoch().number
    let byNumber = Dictionary(try keys.keys().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [Int: [Data]] = [:]
    var last = Data()
    while true {
      let page = try await box.ballots(through: epoch, after: last, limit: 256)
      guard let end = page.last else { return found }
      last = end.id
      for sealed in page {
        guard let key = byNumber[sealed.epoch] else { throw BallotProblem.keyMissing(epoch: sealed.epoch) }
        if let file = try BallotCoding.file(sealed.open(with: key)) { found[file, default: []].append(sealed.id) }
      }
    }
  }
}
