package import Foundation

/// Speech as a wave file for a slow line: every second sample of what espeak-ng speaks, each in one byte by the μ-law of
/// ITU-T G.711, a quarter of the bytes (11 kB for each second).
package struct SpeechWave {
  /// Its media type.
  static let type = "audio/wav"
  /// The whole file.
  package let bytes: Data

  /// The small file of a spoken one: a wave of one channel with samples of 16 bits. `nil` for anything else, and for
  /// silence of no length.
  package init?(spoken: Data) {
    let file = [UInt8](spoken)
    func number(_ place: Int, bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
    }
    // espeak-ng writes its head at once, in this order: what follows byte 44 are samples, whatever length it names.
    let head = 44
    guard file.count > head + 4, file[0..<4].elementsEqual("RIFF".utf8), file[8..<16].elementsEqual("WAVEfmt ".utf8),
      file[36..<40].elementsEqual("data".utf8), number(20, bytes: 2) == 1, number(22, bytes: 2) == 1,
      number(34, bytes: 2) == 16
    else { return nil }
    let rate = number(24, bytes: 4)
    guard (8000...48_000).contains(rate) else { return nil }
    func sample(_ index: Int) -> Int {
      Int(Int16(truncatingIfNeeded: number(head + 2 * index, bytes: 2)))
    }
    let half = (file.count - head) / 4
    let samples = (0..<half).map { SpeechWave.law((sample(2 * $0) + sample(2 * $0 + 1)) / 2) }
    bytes = SpeechWave.head(rate: rate / 2, samples: samples.count) + Data(samples)
  }

  /// The head of a wave file of μ-law samples, with the `fact` that its kind needs.
  private static func head(rate: Int, samples: Int) -> Data {
    func bytes(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let format = bytes(18, 4) + bytes(7, 2) + bytes(1, 2) + bytes(rate, 4) + bytes(rate, 4) + bytes(1, 2) + bytes(8, 2)
    let chunks: [UInt8] =
      Array("WAVEfmt ".utf8) + format + bytes(0, 2) + Array("fact".utf8) + bytes(4, 4) + bytes(samples, 4)
      + Array("data".utf8) + bytes(samples, 4)
    return Data(Array("RIFF".utf8) + bytes(chunks.count + samples, 4) + chunks)
  }

  /// A sample of 16 bits in one byte (ITU-T G.711, table 2a).
  package static func law(_ sample: Int) -> UInt8 {
    let (bias, clip) = (0x84, 32_635)
    let magnitude = min(abs(sample), clip) + bias
    let exponent = max(0, (Int.bitWidth - 1 - magnitude.leadingZeroBitCount) - 7)
    let mantissa = (magnitude >> (exponent + 3)) & 0x0F
    return ~UInt8((sample < 0 ? 0x80 : 0) | exponent << 4 | mantissa)
  }
}
