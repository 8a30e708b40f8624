package import Hummingbird
package import Pages
package import Surveys

extension Request {
  /// The language in the address; Arabic where none is named.
  package var language: Language { uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) } ?? .arabic }

  /// How the pages are read, as the address says.
  package var reading: Reading { uri.queryParameters["view"].flatMap { Reading(rawValue: String($0)) } ?? .usual }
}
