import Crypto
package import Foundation
import Numerals

/// A part of a recovery key as it stands on paper: fifteen groups of four signs of Crockford's alphabet and a check sign,
/// `0C4T1-…`. They hold which part it is (one byte), of which key (three bytes), its values (32 bytes), and twelve bits of
/// the SHA-256 of all that.
package struct RecoveryShare: Equatable, Sendable {
  package let part: SharedSecret.Part
  /// What tells its key from others: the first bytes of the SHA-256 of the public half.
  let mark: Data

  static let groups = 15
  private static let (signs, markBytes, valueBytes) = (4, 3, 32)
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  /// Signs of a whole share.
  package static let length = groups * (signs + 1)

  init(_ part: SharedSecret.Part, of key: RecoveryKey) { (self.part, mark) = (part, key.mark) }

  /// Its groups, in their order.
  package var printed: [String] {
    let content = [part.place] + mark + part.values
    let numbers = RecoveryShare.numbers(content + RecoveryShare.sum(of: content))
    return (0..<RecoveryShare.groups).map { group in
      let plain = Array(numbers[group * RecoveryShare.signs..<(group + 1) * RecoveryShare.signs])
      let signs = plain + [RecoveryShare.check(of: plain, in: group)]
      return String(decoding: signs.map { RecoveryShare.alphabet[Int($0)] }, as: UTF8.self)
    }
  }

  /// The signs of a text that count: letters and digits of any script, small or capital, O read as 0, I and L as 1.
  package static func signs(in text: String) -> [UInt8] {
    text.compactMap { sign in
      if let digit = sign.wholeNumberValue, (0...9).contains(digit) { return UInt8(ascii: "0") + UInt8(digit) }
      guard sign.isLetter else { return nil }
      switch sign.uppercased() {
      case "O": return UInt8(ascii: "0")
      case "I", "L": return UInt8(ascii: "1")
      case let capital: return capital.utf8.count == 1 ? capital.utf8.first : UInt8(ascii: "?")
      }
    }
  }

  /// The shares that stand in a text, one behind the other.
  package static func read(_ text: String) throws(RecoveryProblem) -> [RecoveryShare] {
    let signs = signs(in: text)
    guard !signs.isEmpty, signs.count.isMultiple(of: length) else { throw .length(signs.count) }
    var shares: [RecoveryShare] = []
    for start in stride(from: 0, to: signs.count, by: length) {
      shares.append(try RecoveryShare(Array(signs[start..<start + length]), number: shares.count + 1))
    }
    return shares
  }

  private init(_ signs: [UInt8], number: Int) throws(RecoveryProblem) {
    var numbers: [UInt8] = []
    for group in 0..<RecoveryShare.groups {
      let typed = signs[group * (RecoveryShare.signs + 1)..<(group + 1) * (RecoveryShare.signs + 1)]
      let read = typed.compactMap { sign in RecoveryShare.alphabet.firstIndex(of: sign).map { UInt8($0) } }
      let plain = Array(read.prefix(RecoveryShare.signs))
      guard read.count == typed.count, read.last == RecoveryShare.check(of: plain, in: group) else {
        throw .group(group + 1, share: number)
      }
      numbers += plain
    }
    let bytes = RecoveryShare.bytes(numbers)
    let content = Array(bytes.prefix(1 + RecoveryShare.markBytes + RecoveryShare.valueBytes))
    guard numbers == RecoveryShare.numbers(content + RecoveryShare.sum(of: content)), let place = content.first,
      place > 0
    else { throw .notAShare(number) }
    part = SharedSecret.Part(place: place, values: Array(content.dropFirst(1 + RecoveryShare.markBytes)))
    mark = Data(content.dropFirst().prefix(RecoveryShare.markBytes))
  }

  /// Of the two bytes the first twelve bits are written.
  private static func sum(of content: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: content).prefix(2)) }

  /// Bytes as numbers of five bits, as many as stand on paper.
  private static func numbers(_ bytes: [UInt8]) -> [UInt8] {
    (0..<groups * signs).map { place in
      (0..<5).reduce(0) { number, bit in
        let position = place * 5 + bit
        return number << 1 | bytes[position / 8] >> (7 - position % 8) & 1
      }
    }
  }

  /// The whole bytes of these numbers.
  private static func bytes(_ numbers: [UInt8]) -> [UInt8] {
    (0..<numbers.count * 5 / 8).map { place in
      (0..<8).reduce(0) { byte, bit in
        let position = place * 8 + bit
        return byte << 1 | numbers[position / 5] >> (4 - position % 5) & 1
      }
    }
  }

  /// Weighs each sign by another power of 2 in GF(2⁵), x⁵ + x² + 1, and adds the group's own number: one wrong sign, two
  /// that changed places and groups in another order are all found.
  private static func check(of plain: [UInt8], in group: Int) -> UInt8 {
    plain.reduce(0) { sum, number in
      let shifted = (sum ^ number) << 1
      return shifted & 0x20 == 0 ? shifted : shifted ^ 0x25
    } ^ UInt8(group)
  }
}
