import Foundation

/// What a bad disk, a torn write or a careless hand does to a file.
enum Mutation: CaseIterable {
  case torn, flipped, sprinkled, zeroed, swapped, repeated, foreign

  private static let page = 4096

  /// Does it to a file at a random place among its first pages, and says what was done.
  func apply(to path: String, pages most: Int = .max) throws -> String {
    guard var bytes = FileManager.default.contents(atPath: path), bytes.count > 2 * Mutation.page else {
      throw Failure("\(path) is too small to be damaged")
    }
    let pages = min(most, bytes.count / Mutation.page)
    let (one, other) = (Int.random(in: 0..<pages), Int.random(in: 0..<pages))
    let said: String
    switch self {
    case .torn:
      let count = Int.random(in: 0..<pages * Mutation.page)
      bytes = bytes.prefix(count)
      said = "torn at \(count)"
    case .flipped: said = "bit flipped at \(Mutation.flip(&bytes, pages))"
    case .sprinkled: said = "bits flipped at \((0..<8).map { _ in Mutation.flip(&bytes, pages) })"
    case .zeroed:
      bytes.replaceSubrange(Mutation.range(one), with: Data(count: Mutation.page))
      said = "page \(one + 1) zeroed"
    case .swapped:
      let (left, right) = (bytes[Mutation.range(one)], bytes[Mutation.range(other)])
      bytes.replaceSubrange(Mutation.range(one), with: right)
      bytes.replaceSubrange(Mutation.range(other), with: left)
      said = "pages \(one + 1) and \(other + 1) swapped"
    case .repeated:
      bytes.replaceSubrange(Mutation.range(one), with: bytes[Mutation.range(other)])
      said = "page \(other + 1) written over page \(one + 1)"
    case .foreign:
      bytes.replaceSubrange(Mutation.range(one), with: Data((0..<Mutation.page).map { _ in .random(in: 0...255) }))
      said = "page \(one + 1) overwritten by something else"
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    return said
  }

  private static func range(_ number: Int) -> Range<Int> { number * page..<(number + 1) * page }

  private static func flip(_ bytes: inout Data, _ pages: Int) -> Int {
    let place = Int.random(in: 0..<pages * page)
    bytes[place] ^= 1 << UInt8.random(in: 0..<8)
    return place
  }
}
