import Ballots
import Delivery
import Foundation
import Surveys

/// Sealed ballots on their way into the box, in a file without a name instead of in memory: whatever an envelope holds, it
/// fills a page of the database. The file is gone with the spool, and with the process.
final class SealedSpool: SealedBallots {
  /// How many rows are sealed before they are written, and by one task, and are read again at once.
  private static let (chunk, part) = (512, 64)
  private let file: FileHandle
  private let epoch: Int
  /// Bytes of an envelope.
  private let size: Int
  /// The numbers of the ballots, lowest first: the order of the file.
  private let numbers: [UInt128]

  private init(file: FileHandle, epoch: Int, size: Int, numbers: [UInt128]) {
    self.file = file
    self.epoch = epoch
    self.size = size
    self.numbers = numbers
  }

  /// Seals rows of a file on every core, in an order that tells nothing: shuffled, under random numbers that are handed out
  /// lowest first, so that the box writes each of its pages once. Throws where there is no room for them.
  static func sealing(
    _ rows: [AnswerRow], ofFile number: Int, size: Int, for epoch: Epoch
  ) async throws -> SealedSpool {
    let (file, shuffled) = (try namelessFile(), rows.indices.shuffled())
    for start in stride(from: 0, to: shuffled.count, by: chunk) {
      let places = Array(shuffled[start..<min(start + chunk, shuffled.count)])
      let sealed = try await places.onEveryCore(partsOf: part) { places in
        // Those of a part lie together and are written at once.
        try places.reduce(into: Data(capacity: places.count * SealedBallot.envelopeBytes(ofSize: size))) {
          envelopes, place in
          let fields = BallotCoding.encode(coded: rows[place].coded, file: number)
          envelopes += try SealedBallot.envelope(fields, size: size, for: epoch)
        }
      }
      for envelopes in sealed { try file.write(contentsOf: envelopes) }
    }
    let numbers = rows.indices.map { _ in UInt128.random(in: .min ... .max) }.sorted()
    return SealedSpool(
      file: file, epoch: epoch.number, size: SealedBallot.envelopeBytes(ofSize: size), numbers: numbers)
  }

  /// Every ballot, in the order of the numbers.
  func forEach(_ body: (SealedBallot) throws -> Void) throws {
    try file.seek(toOffset: 0)
    for start in stride(from: 0, to: numbers.count, by: SealedSpool.part) {
      let part = numbers[start..<min(start + SealedSpool.part, numbers.count)]
      guard var envelopes = try file.read(upToCount: size * part.count), envelopes.count == size * part.count else {
        throw CocoaError(.fileReadCorruptFile)
      }
      for number in part {
        let id = withUnsafeBytes(of: number.bigEndian) { Data($0) }
        try body(SealedBallot(id: id, epoch: epoch, envelope: envelopes.prefix(size)))
        envelopes = envelopes.dropFirst(size)
      }
    }
  }

  /// A file that nobody else can open, and that no crash leaves behind.
  private static func namelessFile() throws -> FileHandle {
    var path = Array((NSTemporaryDirectory() + "rida-sealed-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    unlink(path)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
