import Mutations

/// Makes requests: true ones, ones with something spoiled inside, and ones that are spoiled as bytes.
struct RequestMaker {
  /// A request as bytes.
  struct Attempt {
    var bytes: [UInt8]
    let route: String
    /// Whether its length, and so where the next one begins, is what it says.
    var isWhole = true
    let isHead: Bool
  }

  let routes: [RouteList.Route]
  /// The pages whose address is one alone.
  let pages: [RouteList.Route]
  let samples: RouteSamples
  let names: [String]
  let workbooks: WorkbookMutation
  /// Who may send: nobody, and one of each role.
  let senders: [Sender]

  /// Somebody who is signed in, or not.
  struct Sender {
    var cookie = ""
    var csrf = ""
    /// The keys of other systems.
    var keys: Keys?
  }

  /// A key that reads everything, and one that writes everything.
  struct Keys {
    let reading: String
    let writing: String
  }

  /// A request of the dice.
  func attempt(_ dice: inout Dice) -> Attempt {
    // The officer and the desk, behind whose doors most pages lie.
    let officers = senders.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let sender = dice.once(in: 6) ? Sender() : dice.any(of: dice.once(in: 2) ? officers : senders) ?? Sender()
    // Hashing a password costs a quarter of a second: this door is knocked at less often.
    var route = routes[dice.below(routes.count)]
    if route.path == "/sign-in", !dice.once(in: 10) { route = routes[dice.below(routes.count)] }
    if route.path == "/sign-out", !dice.once(in: 20) { route = routes[dice.below(routes.count)] }
    let method =
      dice.once(in: 40)
      ? dice.word(of: ["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "X"]) : route.method
    let (type, body) = route.isPost ? self.body(of: route, sender, &dice) : ("", [])
    var head = "\(method) \(path(route, &dice)) HTTP/1.1\r\nhost: 127.0.0.1\r\n"
    if !sender.cookie.isEmpty { head += "cookie: \(sender.cookie)\r\n" }
    if route.isCall, let keys = sender.keys {
      head += "authorization: Bearer \(route.isPost ? keys.writing : keys.reading)\r\n"
      // A name that is sent again is answered as before: seldom, so that most calls come in.
      if route.isPost { head += "idempotency-key: \(dice.once(in: 10) ? "again" : "\(dice.next())")\r\n" }
    }
    if !type.isEmpty { head += "content-type: \(type)\r\n" }
    let more = headers(&dice)
    head += more
    if route.isPost || !body.isEmpty { head += "content-length: \(body.count)\r\n" }
    var attempt = Attempt(
      bytes: Array((head + "\r\n").utf8) + body, route: "\(route.method) \(route.path)",
      isWhole: method == route.method && more.isEmpty, isHead: method == "HEAD")
    if dice.once(in: 12) {
      attempt.isWhole = false
      attempt.bytes = ByteMutation.mutated(Array(attempt.bytes.prefix(1 << 16)), &dice)
    } else if dice.once(in: 30), !body.isEmpty {
      attempt.isWhole = false
      attempt.bytes = chunked(head, body, &dice)
    }
    return attempt
  }

  private func path(_ route: RouteList.Route, _ dice: inout Dice) -> String {
    let parts = route.path.split(separator: "/").map { part -> String in
      guard part.hasPrefix(":") else { return String(part) }
      if dice.once(in: 4) { return RequestMaker.encoded(EdgeWords.any(&dice), &dice) }
      return dice.word(of: samples.values(of: String(part.dropFirst())))
    }
    var path = "/" + parts.joined(separator: "/")
    if dice.once(in: 2) {
      // What an address of the API does not know, it refuses at once.
      let (names, most) = route.isCall ? (RouteSamples.calls, 2) : (RouteSamples.queries, 5)
      path += "?" + pairs((0...dice.below(most)).map { _ in dice.word(of: names) }, &dice)
    }
    return path.utf8.count > 30_000 ? "/" : path
  }

  /// Fields with values that are true or spoiled, as an address or a form writes them.
  private func pairs(_ names: [String], _ dice: inout Dice) -> String {
    names.map { name in
      let value = dice.once(in: 3) ? RequestMaker.edge(of: name, &dice) : dice.word(of: samples.values(field: name))
      return
        "\(dice.once(in: 50) ? EdgeWords.any(&dice).filter(\.isLetter) : name)=\(RequestMaker.encoded(value, &dice))"
    }.joined(separator: "&")
  }

  /// A word at the edge of what a field holds: mostly of its kind, so that it is read as one.
  private static func edge(of field: String, _ dice: inout Dice) -> String {
    if dice.once(in: 3) { return EdgeWords.any(&dice) }
    switch field {
    case "period", "compare", "since", "day", "ended": return dice.word(of: EdgeWords.times)
    case "page", "number", "count", "value", "overall", "version", "saved": return dice.word(of: EdgeWords.numbers)
    default: return EdgeWords.any(&dice)
    }
  }

  private func body(of route: RouteList.Route, _ sender: Sender, _ dice: inout Dice) -> (String, [UInt8]) {
    let fields = RouteSamples.forms[route.path] ?? names
    if route.isCall { return ("application/json", CallBodies.body(fields, samples, &dice)) }
    if fields.contains("file") != dice.once(in: 40) { return upload(to: route, fields, sender, &dice) }
    var chosen = fields.filter { _ in !dice.once(in: 8) }
    if dice.once(in: 6) { chosen.append(dice.word(of: names)) }
    if dice.once(in: 12), let again = chosen.first { chosen += Array(repeating: again, count: dice.length(upTo: 3000)) }
    let token = dice.once(in: 20) ? "" : "csrf=\(sender.csrf)&"
    let form = Array((token + pairs(chosen, &dice)).utf8)
    let type =
      dice.once(in: 30)
      ? EdgeWords.any(&dice).filter { $0.isASCII && !$0.isNewline } : "application/x-www-form-urlencoded"
    return (type, dice.once(in: 5) ? ByteMutation.mutated(form, &dice) : form)
  }

  /// A form with a file: a workbook, a table, a picture.
  private func upload(
    to route: RouteList.Route, _ fields: [String], _ sender: Sender, _ dice: inout Dice
  ) -> (String, [UInt8]) {
    var body: [UInt8] = []
    for name in ["csrf"] + fields where name != "file" {
      let value = name == "csrf" ? sender.csrf : dice.word(of: samples.values(field: name))
      body += "--b0\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
    }
    body += "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\nContent-Type: x/y\r\n\r\n".utf8
    body += file(for: route, &dice) + "\r\n--b0--\r\n".utf8
    let isSpoiled = dice.once(in: 6)
    return ("multipart/form-data; boundary=b0", isSpoiled ? ByteMutation.mutated(body, &dice) : body)
  }

  private func file(for route: RouteList.Route, _ dice: inout Dice) -> [UInt8] {
    switch route.path {
    case "/verify": return workbooks.file(&dice)
    case "/documents/:name":
      let heads = ["%PDF-1.7\n", "\u{89}PNG\r\n", "PK\u{3}\u{4}"].map { Array($0.utf8) } + [[0xFF, 0xD8, 0xFF, 0xE0]]
      return dice.once(in: 2)
        ? workbooks.file(&dice) : ByteMutation.mutated((dice.any(of: heads) ?? []) + Array("%%EOF\n".utf8), &dice)
    default:
      let table =
        "reference,day,channel,department,phone,name\n\(dice.next()),2026-01-05,phone,reception,+966501234567,<xss1>\nb,2026-01-05,phone,media,0501234568,\n"
      return dice.once(in: 3) ? Array(table.utf8) : ByteMutation.mutated(Array(table.utf8), &dice)
    }
  }

  private func headers(_ dice: inout Dice) -> String {
    guard dice.once(in: 6) else { return "" }
    let names = [
      "accept-language", "accept-encoding", "range", "if-none-match", "expect", "origin", "sec-fetch-site", "cookie",
      "x-forwarded-for", "x-forwarded-host", "user-agent", "te", "connection", "upgrade", "content-encoding",
    ]
    return (0...dice.below(3)).map { _ in
      let value = EdgeWords.any(&dice).unicodeScalars.filter { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F }
      return "\(dice.word(of: names)): \(String(String.UnicodeScalarView(value)).prefix(4000))\r\n"
    }.joined()
  }

  /// The body in chunks, some of which lie about their length.
  private func chunked(_ head: String, _ body: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let kept = head.split(separator: "\r\n").filter { !$0.hasPrefix("content-length") }.joined(separator: "\r\n")
    let sizes = [
      String(body.count, radix: 16), "0x\(body.count)", "-1", "ffffffffffffffff", "7fffffffffffffff", "g", "", " 5",
    ]
    let coding = dice.word(of: ["chunked", "chunked", "chunked, chunked", "gzip", "xchunked", "identity"])
    let size = dice.once(in: 2) ? sizes[0] : dice.word(of: sizes)
    let end = dice.word(of: ["\r\n0\r\n\r\n", "\r\n0\r\nx: y\r\n\r\n", "\n0\n\n", "\r\n"])
    return Array((kept + "\r\ntransfer-encoding: \(coding)\r\n\r\n\(size)\r\n").utf8) + body + Array(end.utf8)
  }

  /// As an address writes it; sometimes raw, as no browser would.
  private static func encoded(_ text: String, _ dice: inout Dice) -> String {
    let isRaw = dice.once(in: 10)
    return text.utf8.map { byte in
      let letter = Unicode.Scalar(byte)
      let isPlain =
        letter.properties.isAlphabetic && letter.isASCII || ("0"..."9").contains(Character(letter))
        || "-_.".contains(Character(letter))
      if isPlain || (isRaw && byte > 0x20 && byte != 0x7F && letter.isASCII && byte != UInt8(ascii: "#")) {
        return String(letter)
      }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
