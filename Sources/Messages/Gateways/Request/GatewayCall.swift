/// What is sent to a provider, with the places that each message fills.
struct GatewayCall: Equatable, Sendable {
  enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
  }

  /// How the fields travel.
  enum Body: Equatable, Sendable {
    case empty
    /// In the address, behind a question mark.
    case query([TemplateField])
    case form([TemplateField])
    case json(JSONTemplate)
  }

  let method: Method
  let url: Template
  let headers: [TemplateField]
  let body: Body
}

/// A call whose answer holds one value that is looked for: a token, or the rest of the credit.
struct GatewayQuestion: Equatable, Sendable {
  let call: GatewayCall
  /// Where the value stands.
  let field: AnswerPath
}

/// A field or a header.
struct TemplateField: Equatable, Sendable {
  let name: String
  let value: Template
}

/// A JSON value with places to fill.
indirect enum JSONTemplate: Equatable, Sendable {
  /// A member of an object.
  struct Member: Equatable, Sendable {
    let name: String
    let value: JSONTemplate
  }

  case text(Template)
  /// A whole number, `true` or `false`, as it stands.
  case literal(String)
  case list([JSONTemplate])
  case object([Member])
}

/// A text with places to fill, written `Bearer {credential:token}`.
struct Template: Equatable, Sendable {
  enum Piece: Equatable, Sendable {
    case literal(String)
    case place(Placeholder)
  }

  let pieces: [Piece]

  /// Reads a text.
  /// - Throws: what stands between braces and is no placeholder.
  init(_ text: String) throws(UnknownPlaceholder) {
    var (pieces, rest) = ([Piece](), Substring(text))
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let end = rest[brace...].firstIndex(of: "}") ?? rest.endIndex
      guard rest[brace] == "{", end < rest.endIndex, let place = Placeholder(rest[brace..<end].dropFirst()) else {
        throw UnknownPlaceholder(name: String(rest[brace...].prefix(40)))
      }
      if brace > rest.startIndex { pieces.append(.literal(String(rest[..<brace]))) }
      pieces.append(.place(place))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  var places: [Placeholder] {
    pieces.compactMap { if case .place(let place) = $0 { place } else { nil } }
  }
}

/// What stands between braces and is no placeholder.
struct UnknownPlaceholder: Error {
  let name: String
}

extension GatewayCall {
  /// Whether a place stands anywhere in it.
  func names(_ place: Placeholder) -> Bool { places.contains(place) }

  /// Every place in it.
  var places: [Placeholder] { url.places + headers.flatMap(\.value.places) + body.places }
}

extension GatewayCall.Body {
  fileprivate var places: [Placeholder] {
    switch self {
    case .empty: []
    case .query(let fields), .form(let fields): fields.flatMap(\.value.places)
    case .json(let template): template.places
    }
  }
}

extension JSONTemplate {
  fileprivate var places: [Placeholder] {
    switch self {
    case .text(let template): template.places
    case .literal: []
    case .list(let entries): entries.flatMap(\.places)
    case .object(let members): members.flatMap(\.value.places)
    }
  }
}
