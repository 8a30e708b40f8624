/// What goes over the line, to this address alone: whoever sends it follows no redirection, which would take secrets
/// elsewhere. It writes itself without what it carries.
package struct GatewayRequest: Equatable, Sendable, CustomStringConvertible {
  /// A line of its head. Neither part holds anything but printable ASCII.
  package struct Header: Equatable, Sendable {
    package let name: String
    package let value: String
  }

  /// `GET` or `POST`.
  package let method: String
  /// Whole, with its query, escaped.
  package let url: String
  /// Without the length and the host, which the line adds.
  package let headers: [Header]
  /// Empty where there is none.
  package let body: [UInt8]

  package var description: String {
    // The path may hold a credential.
    "\(method) to \(url.split(separator: "/").dropFirst().first ?? ""), \(body.count) bytes"
  }
}

/// Why no request can be made.
package enum GatewayRequestProblem: Error, Equatable {
  /// A credential, the token, or a part of the message, that nobody gave.
  case missing(String)
  /// Something that cannot stand where it would have to: a line break in a header, a number without its country, a
  /// link that is none.
  case unfit(String)
}

extension Gateway {
  /// What hands a message over.
  /// - Parameter token: what the sign-in gave, where there is one.
  package func request(
    for message: GatewayMessage, as credentials: GatewayCredentials, token: String? = nil
  ) throws(GatewayRequestProblem) -> GatewayRequest {
    try send.request(
      PlaceValues(
        message: message, step: message.parts?.step, credentials: credentials, token: token, alphabets: alphabets,
        templates: templates?.names ?? [:]))
  }

  /// What asks for a token; `nil` where none is needed.
  package func signInRequest(
    as credentials: GatewayCredentials
  ) throws(GatewayRequestProblem) -> GatewayRequest? {
    try signIn?.call.request(PlaceValues(credentials: credentials))
  }

  /// What asks for the rest of the credit; `nil` where nobody knows how.
  package func balanceRequest(
    as credentials: GatewayCredentials, token: String? = nil
  ) throws(GatewayRequestProblem) -> GatewayRequest? {
    try balance?.call.request(PlaceValues(credentials: credentials, token: token))
  }
}

extension GatewayCall {
  /// The request with its places filled.
  func request(_ values: PlaceValues) throws(GatewayRequestProblem) -> GatewayRequest {
    var address = try url.filled(with: values, escaped: Escaping.percent)
    var lines: [GatewayRequest.Header] = []
    var content = ""
    switch body {
    case .empty: break
    case .query(let fields): address += try "?" + fields.encoded(with: values)
    case .form(let fields):
      lines = [.init(name: "Content-Type", value: "application/x-www-form-urlencoded")]
      content = try fields.encoded(with: values)
    case .json(let template):
      lines = [.init(name: "Content-Type", value: "application/json; charset=utf-8")]
      content = try template.encoded(with: values)
    }
    for header in headers { lines.append(.init(name: header.name, value: try header.line(with: values))) }
    return GatewayRequest(method: method.rawValue, url: address, headers: lines, body: Array(content.utf8))
  }
}
