import Foundation

/// A charity with something behind every door: figures and comments of four quarters, open links, a station, a report, an
/// account of each role. Its server rests, so that each round begins with a copy of it.
final class HostileCharity {
  static let roles = ["officer", "board", "relations", "administrator"]

  let charity: Charity
  let samples: RouteSamples
  private var passwords: [String: String] = [:]
  private let keys: RequestMaker.Keys

  init() throws {
    charity = try Charity()
    try HostileCharity.answer(charity, survey: "short")
    try HostileCharity.answer(charity, survey: "after-registration")
    try charity.run("release")
    let service = Charity.Service(contact: "+966501234567,a@b.sa,<xss1>")
    let tokens = try charity.invite(Array(repeating: service, count: 40))
    for role in HostileCharity.roles {
      let told = try charity.run("officer", "add", "\(role)-1", "--role", role)
      passwords[role] = told.firstMatch(of: /with (\S+)/).map { String($0.1) } ?? ""
    }
    keys = RequestMaker.Keys(
      reading: try HostileCharity.key(
        "surveys:read,figures:read,themes:read,improvement:read,reports:read,campaigns:read", of: charity),
      writing: try HostileCharity.key("services:write,receipts:write,releases:write", of: charity))
    try charity.serve()
    let officer = try HostileCharity.signedIn("officer", passwords["officer"] ?? "", port: charity.port)
    samples = RouteSamples(
      tokens: tokens,
      station: try HostileCharity.opened(
        charity, by: HostileCharity.signedIn("relations", passwords["relations"] ?? "", port: charity.port)),
      practice: try HostileCharity.practice(charity, by: officer))
    try HostileCharity.prepare(charity, by: officer)
    charity.stop()
  }

  /// A key of another system.
  private static func key(_ scopes: String, of charity: Charity) throws -> String {
    let made = try charity.run("key", "add", "system", "--scopes", scopes)
    guard let key = made.firstMatch(of: /rida_[0-9]+_[0-9a-f]{64}/).map({ String($0.0) }) else {
      throw Failure("the charity is not ready: no key for \(scopes)")
    }
    return key
  }

  /// Opens a station and returns its key.
  private static func opened(_ charity: Charity, by desk: RequestMaker.Sender) throws -> String {
    let form = "survey=short&channel=phone&department=reception&mode=kiosk&count=200"
    let answer = try desk.answer(form, to: "/stations", of: charity)
    let page = try Connection(port: charity.port).get(
      answer.headers["location"] ?? "/stations", headers: "cookie: \(desk.cookie)\r\n"
    ).body
    guard answer.status == 303, let key = page.firstMatch(of: /\/station\/([0-9A-Za-z]{22})/).map({ String($0.1) })
    else { throw Failure("the charity is not ready: station \(answer.status)") }
    return key
  }

  /// The pass of a practice round.
  private static func practice(_ charity: Charity, by officer: RequestMaker.Sender) throws -> String {
    let page = try Connection(port: charity.port).get(
      "/surveys/short/practice", headers: "cookie: \(officer.cookie)\r\n"
    ).body
    guard let pass = page.firstMatch(of: /\/practice\/([^"?]+)"/).map({ String($0.1) }) else {
      throw Failure("the charity is not ready: no practice round")
    }
    return pass
  }

  /// Builds a report and begins an action.
  private static func prepare(_ charity: Charity, by officer: RequestMaker.Sender) throws {
    let built = try officer.post("period=2026Q1&language=ar", to: "/reports/board-quarterly", of: charity)
    let begun = try officer.post(
      "ar=x&en=&place=none/&question=short/&since=2026-02-01", to: "/actions/new", of: charity)
    guard built == 303 else { throw Failure("the charity is not ready: report \(built), action \(begun)") }
  }

  /// Whoever may send requests to a copy that serves, signed in anew: nobody, and one of each role.
  func senders(port: Int) throws -> [RequestMaker.Sender] {
    try HostileCharity.roles.map { role in
      var sender = try HostileCharity.signedIn(role, passwords[role] ?? "", port: port)
      sender.keys = keys
      return sender
    }
  }

  private static func signedIn(_ role: String, _ password: String, port: Int) throws -> RequestMaker.Sender {
    let answer = try Connection(port: port).post("/sign-in", "name=\(role)-1&password=\(password.encoded)")
    guard let cookie = answer.headers["set-cookie"]?.split(separator: ";").first.map(String.init) else {
      throw Failure("signing in as \(role) was answered with \(answer.status)")
    }
    let page = ["officer": "/reports", "board": "/reports", "relations": "/links", "administrator": "/settings"][role]
    let seen = try Connection(port: port).get(page ?? "/", headers: "cookie: \(cookie)\r\n").body
    return RequestMaker.Sender(
      cookie: cookie, csrf: seen.firstMatch(of: /name="csrf" value="([^"]+)"/).map { String($0.1) } ?? "")
  }

  /// Forty ratings of each of four quarters, with words that try to be read as something else.
  private static func answer(_ charity: Charity, survey: String) throws {
    let words = ["<xss1>", "شكراً", "=1+1", "\u{202E}abc", "{{xss}}"]
    let rows = ["2025-04-01", "2025-07-01", "2025-10-01", "2026-01-05"].flatMap { day in
      (0..<40).map {
        "\(day),\($0 % 2 == 0 ? "phone" : "letters"),reception,sms,ar,\($0 % 5 + 1),\(words[$0 % 5]) \($0)"
      }
    }
    let file = "\(charity.folder)/known.csv"
    try (["day,channel,department,mode,language,overall,improve"] + rows).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    try charity.run("import", file, "--survey", survey)
  }
}

extension RequestMaker.Sender {
  /// Posts a form of a page that this member of staff was given; returns the status of the answer.
  fileprivate func post(_ form: String, to path: String, of charity: Charity) throws -> Int {
    try answer(form, to: path, of: charity).status
  }

  /// The same with the whole answer.
  fileprivate func answer(_ form: String, to path: String, of charity: Charity) throws -> Connection.Answer {
    try Connection(port: charity.port).post(path, "csrf=\(csrf)&\(form)", headers: "cookie: \(cookie)\r\n")
  }
}
