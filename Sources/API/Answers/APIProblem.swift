import Foundation
package import HTTPTypes
package import Hummingbird
import NIOCore

/// Why the API gives no answer, as RFC 9457 tells problems.
package struct APIProblem: Error, Encodable {
  /// What is wrong with one thing that was sent.
  package struct Fault: Encodable, Sendable {
    /// The parameter, the header, or the place in the body: `services[3].phone`.
    let field: String
    let detail: String

    /// A fault of a field.
    package init(field: String, _ detail: String) { (self.field, self.detail) = (field, detail) }
  }

  let status: HTTPResponse.Status
  let detail: String
  let errors: [Fault]
  var headers: HTTPFields = [:]

  /// A problem with what was asked as a whole.
  package init(_ status: HTTPResponse.Status, _ detail: String, headers: HTTPFields = [:]) {
    (self.status, self.detail, errors, self.headers) = (status, detail, [], headers)
  }

  /// A problem with one parameter.
  package init(_ status: HTTPResponse.Status = .badRequest, field: String, _ detail: String) {
    (self.status, self.detail) = (status, detail)
    errors = [Fault(field: field, detail)]
  }

  /// A problem with several things in one body.
  package init(_ status: HTTPResponse.Status, _ detail: String, faults: [Fault]) {
    (self.status, self.detail, errors) = (status, detail, faults)
  }

  /// What is told of a status that no route chose.
  package static func words(_ status: HTTPResponse.Status) -> String {
    switch status {
    case .notFound: "There is nothing at this address; /api/v1/openapi.json lists what there is."
    case .methodNotAllowed: "This address takes no such method."
    case .serviceUnavailable: "The service is busy; try again in a few seconds."
    case .internalServerError: "Something went wrong here; nothing was changed."
    default: "The request cannot be read."
    }
  }

  private enum Member: CodingKey { case title, status, detail, errors }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Member.self)
    try object.encode(status.reasonPhrase, forKey: .title)
    try object.encode(status.code, forKey: .status)
    try object.encode(detail, forKey: .detail)
    if !errors.isEmpty { try object.encode(errors, forKey: .errors) }
  }

  /// As it is sent.
  package func response() throws -> Response {
    var headers = headers
    headers[.contentType] = "application/problem+json"
    return Response(
      status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: try APIAnswer.json(self))))
  }
}

/// A problem that came about while a call was answered that had been counted.
package struct CountedProblem: Error {
  package let problem: any Error
  /// How many calls are left.
  package let headers: HTTPFields
}
