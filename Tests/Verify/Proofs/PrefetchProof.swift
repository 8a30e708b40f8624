import Foundation

/// Looking at a link spends nothing, whoever looks and however; neither does a program that sends the form empty.
enum PrefetchProof: Proof {
  static let name = "prefetch"
  static let promise = "H4, H5 looking at a link and empty forms spend nothing"

  static func attack(long: Bool) throws -> Findings {
    let (looks, empties) = long ? (10_000, 1000) : (1200, 200)
    var findings = Findings()
    let charity = try Charity()
    let tokens = try charity.invite(4) + charity.invite(4, survey: "after-registration")
    try charity.serve()
    let connection = try Connection(port: charity.port)
    // The first look of all may make keys and files that a server needs; they are no answer.
    _ = try connection.get("/r/\(tokens[0])")
    let tables = try Tables(charity.database)
    let before = try tables.dump()
    let counted = try tables.number("PRAGMA data_version")
    for number in 0..<looks {
      let answer = try look(connection, number, tokens[number % tokens.count])
      findings.expect(answer.status < 500, "\(manner(number)) was answered \(answer.status)")
    }
    for number in 0..<empties {
      let (token, body) = (tokens[number % tokens.count], bodies[number % bodies.count])
      let answer = try connection.post("/r/\(token)", body, headers: agent(number))
      let isForm = (400..<500).contains(answer.status) || answer.status == 200 && answer.body.contains("<form")
      findings.expect(isForm, "an empty form, «\(body)», was answered \(answer.status)")
    }
    findings.expect(try tables.dump() == before, "the tables are not as they were")
    findings.expect(try tables.number("PRAGMA data_version") == counted, "something was written")
    for token in tokens {
      findings.expect(try connection.get("/r/\(token)").body.contains("<form"), "a form is not shown afterwards")
      findings.expect(try connection.post("/r/\(token)", "overall=4").status == 303, "a link does not work afterwards")
      findings.expect(try connection.get("/r/\(token)").status == 200, "a used link has no page")
    }
    findings.expect(try tables.number("SELECT COUNT(*) FROM ballot") == tokens.count, "a person's ballot is missing")
    return findings
  }

  private static let methods = ["GET", "HEAD", "OPTIONS", "GET", "GET"]
  private static let headers = [
    "", "Purpose: prefetch\r\n", "Sec-Purpose: prefetch;prerender\r\nSec-Fetch-Mode: navigate\r\n",
    "X-Moz: prefetch\r\n", "X-Purpose: preview\r\n", "Range: bytes=0-0\r\n", "If-None-Match: *\r\n",
  ]
  private static let bodies = [
    "", "overall=", "improve=", "overall=&improve=+", "a=b", "overall=99", "overall=-1", "=", "&&&",
    "overall[]=4", "submit=submit", "OVERALL=4", "switch=en", "url=http%3A%2F%2Fexample.org",
  ]

  private static func agent(_ number: Int) -> String {
    "User-Agent: \(BotAgents.names[number % BotAgents.names.count])\r\n"
  }

  private static func manner(_ number: Int) -> String {
    "\(methods[number % methods.count]) with «\(headers[number % headers.count])» of \(agent(number))"
  }

  private static func look(_ connection: Connection, _ number: Int, _ token: String) throws -> Connection.Answer {
    let language = ["", "?lang=en", "?lang=ar", "?lang=xx&overall=4"][number % 4]
    return try connection.get(
      "/r/\(token)\(language)", method: methods[number % methods.count],
      headers: headers[number % headers.count] + agent(number))
  }
}
