/// Finds web addresses: with a scheme, with `www.`, or as a bare domain such as `wa.me/…` or `example.org`.
enum WebPattern {
  /// Endings that stand for a domain even where no path follows; words of a sentence are none of them.
  private static let endings: Set = [
    "com", "net", "org", "edu", "gov", "info", "biz", "io", "co", "app", "dev", "site", "online", "store",
    "shop", "ly", "tv", "sa", "ae", "kw", "qa", "bh", "om", "eg", "jo", "ye", "iq", "sy", "lb", "tn", "dz",
    "sd", "uk", "eu", "de", "fr", "tr", "pk", "ai", "gl", "cc", "xyz", "blog",
  ]
  private static let shorteners: Set = ["wa", "t", "m", "fb"]
  private static let closing: Set<Unicode.Scalar> = [
    ".", ",", "،", "؛", ";", ":", "!", "?", "؟", ")", "]", "}", "»", "”", "\"", "'", "…",
  ]

  /// Where they stand.
  static func places(in text: FoldedText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < text.signs.count {
      guard isPart(text.signs[index]) else {
        index += 1
        continue
      }
      let run = text.end(from: index) { isPart($0) || $0 == "." }
      if let start = start(of: index..<run, in: text) {
        let end = end(of: start, behind: run, in: text)
        places.append(start..<end)
        index = max(end, run)
      } else {
        index = run
      }
    }
    return places
  }

  /// Where in a run of letters, digits, hyphens and dots an address starts.
  private static func start(of run: Range<Int>, in text: FoldedText) -> Int? {
    let (one, two, three) = (text.sign(run.upperBound), text.sign(run.upperBound + 1), text.sign(run.upperBound + 2))
    if one == ":", two == "/", three == "/" { return run.lowerBound }
    let labels = text.signs[run].split(separator: ".").map { String(String.UnicodeScalarView($0)) }
    guard labels.count > 1, let last = labels.last else { return nil }
    if labels[0] == "www" { return run.lowerBound }
    guard last.unicodeScalars.allSatisfy(\.isLatin), last.count > 1 else { return nil }
    let hasPath = one == "/" && two.map { !$0.isSpace } ?? false && text.sign(run.upperBound - 1) != "."
    let isHost = endings.contains(last) || last == "me" && shorteners.contains(labels[labels.count - 2])
    return hasPath || isHost ? run.lowerBound : nil
  }

  /// The end of an address, which takes its path up to the next space, without the marks that close a sentence.
  private static func end(of start: Int, behind run: Int, in text: FoldedText) -> Int {
    let goesOn = text.sign(run).map { ["/", ":", "?", "#"].contains($0) } ?? false
    let end = goesOn ? text.end(from: run) { !$0.isSpace } : run
    return text.start(upTo: end, floor: start + 1) { closing.contains($0) }
  }

  private static func isPart(_ sign: Unicode.Scalar) -> Bool {
    sign.isLatin || sign.isDigit || sign == "-" || sign == "_"
  }
}
