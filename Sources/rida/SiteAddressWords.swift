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
    case .port(let text):
      "‘\(text)’ has no port that links can lead to; a port is a number from 1 to 65535, as in https://r.example.sa:8443"
    case .nowhere(let text):
      "‘\(text)’ is the address of no machine; RIDA_LINK is one that people can open, such as https://r.example.sa"
    case .ofThisMachine(let text, let listening):
      "‘\(text)’ opens on this machine alone, but ‘rida serve’ listens for others, at \(listening); set RIDA_LINK to the address that they open, such as https://r.example.sa"
    case .elsewhere(let text, let here):
      "‘\(text)’ leads to this machine, where ‘rida serve’ listens at \(here); set RIDA_LINK to \(here), or leave it out"
    case .noTLS(let text):
      "‘\(text)’ would have ‘rida serve’ speak TLS, which it does not; a proxy before it does, at another port: see docs/running.md"
    case .unset(let listening):
      "RIDA_LINK is not set, and ‘rida serve’ listens for others, at \(listening); set it to the address that they open, such as https://r.example.sa"
    }
  }
}
