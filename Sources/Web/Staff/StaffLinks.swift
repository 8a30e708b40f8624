import Hummingbird
import Pages
import PublicSite
import Surveys

extension Request {
  /// A path of the staff's pages, in the language of this request.
  func link(_ path: String, choosing query: String = "") -> String {
    [language == .arabic ? "" : "lang=\(language.rawValue)", query].reduce(path) { $0.asking($1) }
  }
}

extension StaffFrame {
  /// The address of an order with its choices filled in.
  func link(_ path: String, choosing query: String) -> String { link(path).asking(query) }
}

extension String {
  /// An address with more in its query.
  fileprivate func asking(_ query: String) -> String {
    query.isEmpty ? self : self + (contains("?") ? "&" : "?") + query
  }
}
