import CPostgres
import Foundation
import Storage

/// Values on their way to the server: numbers and texts as text, whose type the statement tells; bytes as they are.
enum PostgresValues {
  /// Runs work with the arrays that the library wants, which last as long as it.
  static func with<Result>(
    _ values: [Value],
    _ work: ([UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
  ) -> Result {
    var (room, places, lengths, formats) = ([CChar](), [Int?](), [Int32](), [Int32]())
    for value in values {
      switch value {
      case .null: places.append(nil)
      case .integer, .text, .bytes: places.append(room.count)
      }
      let start = room.count
      switch value {
      case .null: break
      case .integer(let number): room.append(contentsOf: "\(number)".utf8.lazy.map(CChar.init(bitPattern:)))
      case .text(let text): room.append(contentsOf: PostgresText.kept(text).utf8.lazy.map(CChar.init(bitPattern:)))
      case .bytes(let bytes): room.append(contentsOf: bytes.lazy.map(CChar.init(bitPattern:)))
      }
      lengths.append(Int32(room.count - start))
      if case .bytes = value { formats.append(1) } else { formats.append(0) }
      room.append(0)
    }
    return room.withUnsafeBufferPointer { room in
      work(places.map { $0.flatMap { place in room.baseAddress.map { $0 + place } } }, lengths, formats)
    }
  }

  /// A row of an answer, whose columns came as bytes.
  static func row(_ answer: OpaquePointer, _ row: Int32) throws -> Row {
    Row(try (0..<PQnfields(answer)).map { try value(answer, row, $0) })
  }

  private static func value(_ answer: OpaquePointer, _ row: Int32, _ column: Int32) throws -> Value {
    guard PQgetisnull(answer, row, column) == 0, let start = PQgetvalue(answer, row, column) else { return .null }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(answer, row, column)))
    // The numbers of the server's own types, which never change.
    switch PQftype(answer, column) {
    case 20: return .integer(Int(Int64(bigEndian: try number(bytes))))
    case 23: return .integer(Int(Int32(bigEndian: try number(bytes))))
    case 21: return .integer(Int(Int16(bigEndian: try number(bytes))))
    case 16: return .integer(Int(try number(bytes) as UInt8))
    case 17: return .bytes(Data(bytes))
    case 19, 25, 1043: return .text(PostgresText.given(String(decoding: bytes, as: UTF8.self)))
    case 1700: return .integer(try whole(bytes))
    case let type: throw StorageProblem.damaged(reason: "a column of type \(type)")
    }
  }

  /// The bytes of a number, of which the server says how many there are.
  private static func number<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer) throws -> Number {
    guard bytes.count == MemoryLayout<Number>.size else {
      throw StorageProblem.damaged(reason: "a number of \(bytes.count) bytes")
    }
    return bytes.loadUnaligned(as: Number.self)
  }

  /// A whole number among those of any size, as sums are: how many digits to the base of ten thousand, the power of the
  /// first, the sign, how many places behind the point, and the digits.
  private static func whole(_ bytes: UnsafeRawBufferPointer) throws -> Int {
    let parts = stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
    let isWhole = parts.count >= 4 && (parts[2] == 0 || parts[2] == 0x4000) && parts[3] == 0
    guard isWhole else { throw StorageProblem.damaged(reason: "a sum that is no whole number") }
    let (digits, power) = (parts.dropFirst(4), parts[1])
    if digits.isEmpty { return 0 }
    var (sum, overflows) = (0, power > 4)
    for place in 0...min(power, 4) {
      let digit = place < digits.count ? digits[digits.startIndex + place] : 0
      let (more, one) = sum.multipliedReportingOverflow(by: 10_000)
      let (whole, other) = more.subtractingReportingOverflow(digit)
      (sum, overflows) = (whole, overflows || one || other)
    }
    // Gathered below zero, where there is one number more.
    guard !overflows, parts[2] != 0 || sum > Int.min else {
      throw StorageProblem.damaged(reason: "a sum beyond all numbers")
    }
    return parts[2] == 0 ? -sum : sum
  }
}
