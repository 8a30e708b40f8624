import Access
import Foundation
import Testing

/// A recovery key in three shares, two of which bring back what was sealed for it.
@Suite struct RecoveryTests {
  /// The second share, of the key of 32 bytes 0x42, with the values 0 to 31: worked out by another program.
  private let written =
    "0915C-XN00V-04103-6105E-0R3GK-G28A9-1C601-T3GFQ-208HF-44RM4-2MB1N-E60SJ-38DH5-R78YN-3ZM7C"
  private let keys = ["codes": Data(repeating: 1, count: 32), "contacts": Data(repeating: 2, count: 32)]

  private func made() -> (key: RecoveryKey, shares: [RecoveryShare]) {
    var generator = SystemRandomNumberGenerator()
    return RecoveryKey.make(using: &generator)
  }

  private func text(_ shares: [RecoveryShare]) -> String {
    shares.map { $0.printed.joined(separator: "-") }.joined(separator: "\n")
  }

  @Test func `two parts make the secret of the published example`() {
    // D. McGrew, Threshold Secret Sharing, draft-mcgrew-tss-03, section 5.
    let one = SharedSecret.Part(place: 1, values: [0xB9, 0xFA, 0x07, 0xE1, 0x85])
    let two = SharedSecret.Part(place: 2, values: [0xF5, 0x40, 0x9B, 0x45, 0x11])
    #expect(SharedSecret.join(one, two) == [0x74, 0x65, 0x73, 0x74, 0x00])
    #expect(SharedSecret.join(two, one) == [0x74, 0x65, 0x73, 0x74, 0x00])
  }

  @Test func `any two parts of any byte make it, and no part is the secret itself`() {
    var generator = SystemRandomNumberGenerator()
    let secret = Array(UInt8.min ... .max)
    let parts = SharedSecret.split(secret, among: 3, using: &generator)
    #expect(parts.map(\.place) == [1, 2, 3])
    for (one, other) in [(0, 1), (1, 2), (2, 0)] { #expect(SharedSecret.join(parts[one], parts[other]) == secret) }
    #expect(parts.allSatisfy { $0.values != secret })
    #expect(SharedSecret.join(parts[0], parts[0]) == nil)
    #expect(SharedSecret.join(parts[0], SharedSecret.Part(place: 0, values: secret)) == nil)
    #expect(SharedSecret.join(parts[0], SharedSecret.Part(place: 2, values: [1])) == nil)
  }

  @Test func `a share is read as it stands on paper, however it is typed`() throws {
    let share = try #require(try RecoveryShare.read(written).first)
    #expect(share.part == SharedSecret.Part(place: 2, values: Array(0..<32)))
    #expect(share.printed.joined(separator: "-") == written)
    let typed = written.lowercased().replacing("-", with: " \n").replacing("0", with: "o").replacing("1", with: "l")
    #expect(try RecoveryShare.read(typed) == [share])
    #expect(try RecoveryShare.read(written.replacing("5", with: "٥")) == [share])
    #expect(try RecoveryShare.read("\(written)\n\(written)").count == 2)
  }

  @Test func `a slip of the pen is found in its group`() throws {
    var groups = written.split(separator: "-").map(String.init)
    groups[6] = "1C6O2"
    #expect(throws: RecoveryProblem.group(7, share: 1)) { try RecoveryShare.read(groups.joined(separator: "-")) }
    groups = written.split(separator: "-").map(String.init)
    groups[9] = "44MR4"
    #expect(throws: RecoveryProblem.group(10, share: 2)) {
      try RecoveryShare.read("\(written) \(groups.joined(separator: "-"))")
    }
    groups = written.split(separator: "-").map(String.init)
    groups.swapAt(2, 3)
    #expect(throws: RecoveryProblem.group(3, share: 1)) { try RecoveryShare.read(groups.joined(separator: "-")) }
    #expect(throws: RecoveryProblem.length(74)) { try RecoveryShare.read(String(written.dropLast())) }
    #expect(throws: RecoveryProblem.length(0)) { try RecoveryShare.read("– –") }
  }

  @Test func `any two shares open what was sealed, in either order`() throws {
    let (key, shares) = made()
    let sealed = try key.seal(keys)
    #expect(RecoveryKey(of: sealed) == key && RecoveryKey(key.text) == key)
    for (one, other) in [(0, 1), (2, 1), (0, 2)] {
      let typed = try RecoveryShare.read(text([shares[one], shares[other]]))
      #expect(try key.open(sealed, with: typed) == keys)
    }
  }

  @Test func `what does not open is told apart`() throws {
    let ((key, shares), (_, strange)) = (made(), made())
    let sealed = try key.seal(keys)
    func problem(_ shares: [RecoveryShare], _ sealed: Data) -> RecoveryProblem? {
      do throws(RecoveryProblem) {
        _ = try key.open(sealed, with: shares)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem([shares[0]], sealed) == .count(1) && problem(shares, sealed) == .count(3))
    #expect(problem([shares[1], shares[1]], sealed) == .twice)
    #expect(problem([shares[0], strange[1]], sealed) == .otherKey(2))
    var spoiled = sealed
    spoiled[spoiled.count - 1] ^= 1
    #expect(problem([shares[0], shares[2]], spoiled) == .damaged)
    #expect(RecoveryKey("none") == nil && RecoveryKey(of: Data(count: 20)) == nil)
  }
}
