import Delivery

extension SiteAddressProblem {
  /// What is wrong with RIDA_LINK, and what would be right.
  var words: String {
    switch self {
    case .noScheme(let text):
      "‘\(text)’ is no address for links: RIDA_LINK begins with https:// (or http://), such as https://r.example.sa"
    case .notTheRoot(let text):
      "‘\(text)’ has something after the host: the site needs a host of its own, such as https://r.example.sa, and does not work below a path"
    case .user(let text): "‘\(text)’ names a user; RIDA_LINK is the bare address, such as https://r.example.sa"
    case .host(let text):
      "‘\(text)’ has no host that links can lead to; write it in ASCII, such as https://r.example.sa or https://xn--…"
    }
  }
}
