import Ballots
import Hummingbird
import NIOCore

/// The fields of a posted form (`application/x-www-form-urlencoded`), each with every value that it was sent with.
struct FormFields: Sendable {
  private(set) var values: [String: [String]] = [:]

  /// Reads a body; bytes that are no UTF-8 are a problem that the person is told.
  init(_ body: some Collection<UInt8>) throws(AnswerProblem) {
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = try FormFields.decoded(parts[0])
      let value = parts.count > 1 ? try FormFields.decoded(parts[1]) : ""
      values[name, default: []].append(value)
    }
  }

  /// The first value of a field.
  subscript(name: String) -> String? { values[name]?.first }

  private static func decoded(_ encoded: some Collection<UInt8>) throws(AnswerProblem) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var rest = encoded.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(hex), let low = rest.next().flatMap(hex) else { throw .unreadable }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
    return text
  }

  private static func hex(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - 48
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - 55
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - 87
    default: nil
    }
  }
}

extension Request {
  /// The fields of a posted form; the body may take fifteen seconds to arrive.
  func formFields(_ context: SiteContext) async throws -> FormFields {
    let limit = context.maxUploadSize
    let stream = body
    let bytes = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask { Array(try await stream.collect(upTo: limit).readableBytesView) }
      group.addTask {
        try await Task.sleep(for: .seconds(15))
        throw HTTPError(.requestTimeout)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
    return try FormFields(bytes)
  }
}
