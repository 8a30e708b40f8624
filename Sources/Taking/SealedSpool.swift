import Ballots
import Delivery
import Foundation
import Surveys

/// Sealed ballots on their way into the box, in a file without a name instead of in memory: whatever an envelope holds, it
/// fills a page of the database. The file is gone with the spool, and with the process.
final class SealedSpool: SealedBallots {
  /// How many rows are sealed before they are written.
  private static let chunk = 4096
  private let file: FileHandle
  private let epoch: Int
  /// Bytes of an envelope.
  private let size: Int
  /// The numbers of the ballots, in the order of the file.
  private let ids: [Data]

  private init(file: FileHandle, epoch: Int, size: Int, ids: [Data]) {
    self.file = file
    self.epoch = epoch
    self.size = size
    self.ids = ids
  }

  /// Seals rows of a file on every core, in an order that tells nothing. Throws where there is no room for them.
  static func sealing(
    _ rows: [AnswerRow], ofFile number: Int, size: Int, for epoch: Epoch
  ) async throws -> SealedSpool {
    let (file, shuffled) = (try namelessFile(), rows.shuffled())
    var (ids, bytes): ([Data], Int) = ([], 0)
    for start in stride(from: 0, to: shuffled.count, by: chunk) {
      let part = Array(shuffled[start..<min(start + chunk, shuffled.count)])
      let sealed = try await part.onEveryCore(partsOf: 512) { rows in
        var generator = SystemRandomNumberGenerator()
        return try rows.map {
          let fields = BallotCoding.encode(coded: $0.coded, file: number)
          return try SealedBallot(fields: fields, size: size, for: epoch, using: &generator)
        }
      }
      for ballot in sealed.joined() {
        try file.write(contentsOf: ballot.envelope)
        ids.append(ballot.id)
        bytes = ballot.envelope.count
      }
    }
    return SealedSpool(file: file, epoch: epoch.number, size: bytes, ids: ids)
  }

  /// Every ballot, in the order of the numbers: so the box writes each of its pages once.
  func forEach(_ body: (SealedBallot) throws -> Void) throws {
    for place in ids.indices.sorted(by: { ids[$0].lexicographicallyPrecedes(ids[$1]) }) {
      try file.seek(toOffset: UInt64(place * size))
      guard let envelope = try file.read(upToCount: size), envelope.count == size else {
        throw CocoaError(.fileReadCorruptFile)
      }
      try body(SealedBallot(id: ids[place], epoch: epoch, envelope: envelope))
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
