package import Surveys

/// A mistake in a provider's file.
package typealias GatewayFinding = Finding<GatewayProblem>

/// Everything that can be wrong with a provider's file.
package enum GatewayProblem: Equatable, Sendable {
  case notYAML(String)
  case missing(String)
  case unknownField(String, known: [String])
  case notText(String)
  case notList(String)
  case notMapping(String)
  case unknownValue(field: String, value: String, known: [String])
  case missingWords(field: String, language: String)
  case badKey(String)
  case repeatedCredential(String)
  case undeclaredCredential(String)
  case unusedCredential(String)
  case unknownPlaceholder(String)
  case misplaced(String, field: String)
  case neverSent(String)
  case severalBodies([String])
  case bodyWithGet(String)
  case badAddress(String)
  case openAddress(String)
  case badHeader(String)
  case badPath(String)
  case badStatus(String, allowed: ClosedRange<Int>)
  case acceptedByStatusAlone
  case repeatedCode(String)
  case severalPlaces
  case listOutsideJSON
  case unsignedQuery
}

extension GatewayProblem: WordsProblem {
  /// A field that stands twice, which YAML itself forbids.
  package static func duplicateKey(_ key: String) -> GatewayProblem { .notYAML("‘\(key)’ stands here a second time") }

  package var description: String {
    switch self {
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .missing(let field): "‘\(field)’ is missing"
    case .unknownField(let field, let known): "‘\(field)’ is not known here; known are \(known.joined(separator: ", "))"
    case .notText(let field): "‘\(field)’ must be one piece of text"
    case .notList(let field): "‘\(field)’ must be a list"
    case .notMapping(let field): "‘\(field)’ must be fields with values"
    case .unknownValue(let field, let value, let known):
      "‘\(field)’ cannot be ‘\(value)’; it is one of \(known.joined(separator: ", "))"
    case .missingWords(let field, let language): "‘\(field)’ has no words for ‘\(language)’; write ‘\(language): …’"
    case .badKey(let key): "‘\(key)’ cannot be a name here; it has small letters, digits and hyphens, 40 at most"
    case .repeatedCredential(let name): "‘\(name)’ stands among the credentials twice"
    case .undeclaredCredential(let name): "‘\(name)’ is not among ‘credentials’; name it there"
    case .unusedCredential(let name): "‘\(name)’ is asked for and never sent; leave it out of ‘credentials’"
    case .unknownPlaceholder(let text):
      "‘\(text)’ is no placeholder; known are \(Placeholder.known.map { "{\($0)}" }.joined(separator: ", "))"
    case .misplaced(let place, let field): "‘\(place)’ cannot stand in ‘\(field)’"
    case .neverSent(let place): "‘\(place)’ stands nowhere in ‘send’"
    case .severalBodies(let names): "\(names.joined(separator: " and ")) stand here together; a request has one of them"
    case .bodyWithGet(let name): "a GET cannot carry ‘\(name)’; write ‘query’, or ‘method: POST’"
    case .badAddress(let url):
      "‘\(url)’ cannot be an address; it is https://HOST/PATH, and what stands behind a question mark goes into ‘query’"
    case .openAddress(let url):
      "‘\(url)’ would send names and secrets over an open line; only https:// may leave this machine"
    case .badHeader(let name): "‘\(name)’ cannot be a header here; its type and length are set by what is sent"
    case .badPath(let path): "‘\(path)’ is no path; write names and places in lists with dots: data.items.0.code"
    case .badStatus(let text, let allowed):
      "‘\(text)’ cannot stand here; it is a status of HTTP from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .acceptedByStatusAlone:
      "a status alone tells nothing, for an error page has a good one too; add ‘fields’, ‘present’ or ‘holds’"
    case .repeatedCode(let code): "‘\(code)’ already has another meaning here"
    case .severalPlaces:
      "the secret stands in a ‘query’ or in a ‘header’, or makes a ‘signature’; name one of them"
    case .listOutsideJSON: "a ‘list’ stands in JSON alone; write ‘form: json’, or leave ‘list’ out"
    case .unsignedQuery: "a ‘signature’ is of the body, and nothing signs a query; write ‘form: form’ or ‘form: json’"
    }
  }
}
