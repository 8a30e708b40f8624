import Crypto
import Foundation
import Numerals

extension S3Store {
  /// Bytes of a part; the thousandth part of what is larger than a thousand of them.
  private static let smallestPart = 8 << 20

  /// Sends a file, and reads it back: it is there when this returns, byte by byte as it was sent. What goes out in several
  /// parts is given up where one of them fails, so that nothing stays that nobody sees.
  package func send(_ path: String, as name: String) async throws {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let size = Int(try file.seekToEnd())
    try file.seek(toOffset: 0)
    let part = max(S3Store.smallestPart, (size + 999) / 1000)
    var hash = SHA256()
    if size <= part {
      let bytes = try S3Store.read(file, part)
      hash.update(data: bytes)
      _ = try await ask("PUT", name, body: bytes, for: .write)
    } else {
      try await sendParts(of: file, part, as: name) { hash.update(data: $0) }
    }
    guard try await digest(of: name, size: size, part) == hash.finalize() else {
      // What is damaged does not lie there as the newest; what went wrong is told, whether or not it could be removed.
      _ = try? await remove(name)
      throw OffsiteProblem.notAsSent(name)
    }
  }

  /// Fetches an object of a size into a file that is not there yet.
  package func fetch(_ object: S3Object, to path: String) async throws {
    let file = try FileHandle.fresh(at: path)
    try await pieces(of: object.name, size: object.size, S3Store.smallestPart) { try file.write(contentsOf: Data($0)) }
  }

  private func sendParts(
    of file: FileHandle, _ part: Int, as name: String, reading: ([UInt8]) -> Void
  ) async throws {
    let begun = try S3Answer(try await ask("POST", name, [("uploads", "")], for: .write))
    guard let upload = begun.rest["UploadId"], !upload.isEmpty else { throw OffsiteProblem.unreadable }
    do {
      var number = 0
      while true {
        let bytes = try S3Store.read(file, part)
        guard !bytes.isEmpty else { break }
        reading(bytes)
        number += 1
        _ = try await ask("PUT", name, [("partNumber", "\(number)"), ("uploadId", upload)], body: bytes, for: .write)
      }
      try await complete(name, upload, parts: number)
    } catch {
      // What went wrong is told, whether or not the parts could be given up.
      _ = try? await ask("DELETE", name, [("uploadId", upload)], for: .write)
      throw error
    }
  }

  /// Makes an object of the parts that the store says it has: their marks are its own, and not always a hash of theirs.
  private func complete(_ name: String, _ upload: String, parts: Int) async throws {
    let kept = try S3Answer(
      try await ask("GET", name, [("max-parts", "1000"), ("uploadId", upload)], for: .write), groupedBy: "Part")
    let marks = kept.groups.compactMap { part in
      part["PartNumber"].flatMap { Int($0) }.flatMap { number in part["ETag"].map { (number, $0) } }
    }.sorted { $0.0 < $1.0 }
    guard marks.map(\.0) == Array(1...parts) else { throw OffsiteProblem.unreadable }
    let listed = marks.map { number, mark in
      "<Part><PartNumber>\(number)</PartNumber><ETag>\(S3Store.escapedXML(mark))</ETag></Part>"
    }.joined()
    let whole =
      "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\(listed)</CompleteMultipartUpload>"
    let answer = try await ask("POST", name, [("uploadId", upload)], body: Array(whole.utf8), for: .write)
    // A store that takes long answers 200 first, and may say in the body that it failed after all.
    if let code = try S3Answer(answer).rest["Code"] { throw OffsiteProblem.refused(status: 200, code: code) }
  }

  private func digest(of name: String, size: Int, _ part: Int) async throws -> SHA256.Digest {
    var hash = SHA256()
    try await pieces(of: name, size: size, part) { hash.update(data: $0) }
    return hash.finalize()
  }

  private func pieces(of name: String, size: Int, _ part: Int, _ take: ([UInt8]) throws -> Void) async throws {
    var start = 0
    while start < size {
      let bytes = try await piece(of: name, from: start, size: min(part, size - start))
      try take(bytes)
      start += bytes.count
    }
  }

  private static func read(_ file: FileHandle, _ most: Int) throws -> [UInt8] {
    Array(try file.read(upToCount: most) ?? Data())
  }

  private static func escapedXML(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
