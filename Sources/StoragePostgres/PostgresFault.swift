import CPostgres
import Storage
import Surveys

/// What a server or the line to it complained of.
struct PostgresFault: Error, Equatable, CustomStringConvertible {
  /// Five letters and digits of the SQL standard; `nil` where the line broke, or nobody answered in time or so that it could be
  /// understood.
  let state: String?
  let message: String

  var description: String { state.map { "\($0): \(message)" } ?? message }

  /// The line broke, or nobody answered in time.
  static func lost(_ message: String) -> PostgresFault { PostgresFault(state: nil, message: message) }

  init(state: String?, message: String) {
    self.state = state
    self.message = message
  }

  /// The error in an answer. One that the library made itself, as where it understands the server no more, has no state.
  init(_ answer: OpaquePointer?) {
    state = PQresultErrorField(answer, PostgresFault.stateField).map { String(cString: $0) }
    let primary = PQresultErrorField(answer, PostgresFault.messageField).map { String(cString: $0) }
    message = primary ?? ""
  }

  /// `PG_DIAG_SQLSTATE`, `PG_DIAG_MESSAGE_PRIMARY` and `PG_DIAG_SEVERITY_NONLOCALIZED`, which are macros of letters.
  private static let (stateField, messageField) = (Int32(UInt8(ascii: "C")), Int32(UInt8(ascii: "M")))
  static let severityField = Int32(UInt8(ascii: "V"))

  /// Whether the server ended the session, or is one that takes no writes any more: another connection is needed.
  var endsSession: Bool {
    guard let state else { return true }
    return state.hasPrefix("08") || state.hasPrefix("57P") || state == "25006" || state == "25P03"
  }

  /// Whether the session waited in vain for its turn to write.
  var isOutOfTurn: Bool { state == "55P03" }

  /// Runs work whose faults become problems of the house.
  static func named<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch { throw problem(error) }
  }

  /// The problem of the house behind an error; those that are no server's stay as they are.
  static func problem(_ error: any Error) -> any Error {
    // A server that took another's place and writes down what it must not: nothing goes there, as if it were away.
    if error is PostgresProblem { return StoreProblem.unreachable }
    guard let fault = error as? PostgresFault else { return error }
    guard let state = fault.state, !fault.endsSession else { return StoreProblem.unreachable }
    switch state {
    // No room on its disk or in its memory, or for one more connection.
    case "53100", "53200": return StoreProblem.full
    case "53300", "55P03", "57014": return StoreProblem.unreachable
    case "58030": return StoreProblem.failed
    // Pages that cannot be read; and, as the statements of the house are fixed, a schema that nobody wrote.
    case let state where ["XX", "42", "22"].contains(state.prefix(2)):
      return StorageProblem.damaged(reason: fault.description)
    default: return fault
    }
  }
}
