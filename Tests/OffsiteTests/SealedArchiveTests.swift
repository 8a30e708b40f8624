import Access
import Foundation
import Offsite
import Testing

/// Backups as they leave the machine: nothing in them can be read without two shares, and nothing in them can be changed.
@Suite struct SealedArchiveTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "sealed-\(UUID().uuidString)").path
  private let key: RecoveryKey
  private let shares: [RecoveryShare]
  private static let letters = "the answers that wait, and whoever was invited"

  init() throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/back", withIntermediateDirectories: true)
    var generator = SystemRandomNumberGenerator()
    (key, shares) = RecoveryKey.make(using: &generator)
  }

  /// A database of some pieces and files of odd sizes beside it, sealed.
  private func sealed(_ sizes: [Int] = [(2 << 20) + 17, 0, 512, 700]) throws -> [(
    path: String, name: String, size: Int
  )] {
    let files = try sizes.enumerated().map { number, size in
      let name = number == 0 ? "copy.sqlite" : "copy.sqlite.files/reports/\(number)"
      let path = "\(folder)/\(number)"
      let content = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) })
      try (Data(Self.letters.utf8) + content).prefix(size).write(to: URL(filePath: path))
      return (path: path, name: name, size: size)
    }
    try SealedArchive.write(files, for: key, to: "\(folder)/copy.sealed")
    return files
  }

  private func open(_ shares: [RecoveryShare]) throws -> String {
    try SealedArchive.open("\(folder)/copy.sealed", with: shares, into: "\(folder)/back")
  }

  /// A size at which the last piece is whole is among them: 2 MiB of archive are 3 blocks less of content.
  @Test(arguments: [[(2 << 20) + 17, 0, 512, 700], [(2 << 20) - 1536], [(2 << 20) - 1537], [1]])
  func `any two shares bring every file back as it was`(sizes: [Int]) throws {
    let files = try sealed(sizes)
    #expect(SealedArchive.key(of: "\(folder)/copy.sealed") == key)
    #expect(try open([shares[2], shares[0]]) == "copy.sqlite")
    for file in files {
      let back = FileManager.default.contents(atPath: "\(folder)/back/\(file.name)")
      #expect(back == FileManager.default.contents(atPath: file.path) && back?.count == file.size)
    }
  }

  @Test func `nothing of what is in it can be read, and one share or those of another key open nothing`() throws {
    _ = try sealed()
    let content = try Data(contentsOf: URL(filePath: "\(folder)/copy.sealed"))
    #expect(content.range(of: Data(Self.letters.prefix(12).utf8)) == nil)
    #expect(content.range(of: Data("copy.sqlite".utf8)) == nil && content.range(of: Data("ustar".utf8)) == nil)
    #expect(throws: RecoveryProblem.count(1)) { try open([shares[0]]) }
    #expect(throws: RecoveryProblem.twice) { try open([shares[1], shares[1]]) }
    var generator = SystemRandomNumberGenerator()
    let others = RecoveryKey.make(using: &generator).shares
    #expect(throws: RecoveryProblem.otherKey(1)) { try open([others[0], others[1]]) }
  }

  /// Cut after a whole piece, cut within one, pieces in another order, a bit turned over, something behind its end.
  @Test(arguments: 0..<5) func `an archive that is not as it was written is refused`(spoiling: Int) throws {
    _ = try sealed()
    let path = "\(folder)/copy.sealed"
    let whole = try Data(contentsOf: URL(filePath: path))
    let (head, piece) = (8 + RecoveryKey.headSize, (1 << 20) + 16)
    let (first, second) = (whole[head..<head + piece], whole[head + piece..<head + 2 * piece])
    let spoiled =
      switch spoiling {
      case 0: whole.prefix(head + piece)
      case 1: whole.prefix(whole.count - 9)
      case 2: whole.prefix(head) + second + first + whole.dropFirst(head + 2 * piece)
      case 3: whole.prefix(head + 100) + [whole[head + 100] ^ 1] + whole.dropFirst(head + 101)
      default: whole + [0]
      }
    #expect(spoiled != whole)
    try spoiled.write(to: URL(filePath: path))
    #expect(throws: OffsiteProblem.self) { try open([shares[0], shares[1]]) }
  }

  @Test func `what is no archive is told apart`() throws {
    try Data("SQLite format 3\0 and so on, and so on, and so on, and so on, and so on, and so on".utf8)
      .write(to: URL(filePath: "\(folder)/copy.sealed"))
    #expect(SealedArchive.key(of: "\(folder)/copy.sealed") == nil)
    #expect(SealedArchive.key(of: "\(folder)/none") == nil)
  }

  @Test(arguments: ["../escaped", "/etc/escaped", "a/../../escaped", "./copy"])
  func `no file of an archive lands outside its folder`(name: String) throws {
    try Data("x".utf8).write(to: URL(filePath: "\(folder)/0"))
    try SealedArchive.write([("\(folder)/0", name, 1)], for: key, to: "\(folder)/copy.sealed")
    #expect(throws: OffsiteProblem.self) { try open([shares[0], shares[1]]) }
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/escaped"))
  }
}
