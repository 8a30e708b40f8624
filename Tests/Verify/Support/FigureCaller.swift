/// Another system that reads a charity's figures with a key, while its server runs.
struct FigureCaller {
  private let connection: Connection
  private let key: String

  /// Makes a key and begins to serve; whoever made the caller ends the server.
  init(at charity: Charity) throws {
    let made = try charity.run("key", "add", "attacker", "--scopes", "figures:read")
    guard let key = made.firstMatch(of: /rida_\d+_[0-9a-f]{64}/).map({ String($0.0) }) else {
      throw Failure("no key was made: \(made)")
    }
    try charity.serve()
    (connection, self.key) = (try Connection(port: charity.port), key)
  }

  /// The names of the periods of which something is published.
  func periods(of survey: String) throws -> [String] {
    try call("/periods?survey=\(survey)&limit=500").body.matches(of: /"period" : "([^"]+)"/).map { String($0.1) }
  }

  /// The table of a period by a breakdown, compared with nothing.
  func figures(of survey: String, _ period: String, by breakdown: String) throws -> Connection.Answer {
    try call("/figures?survey=\(survey)&period=\(period)&by=\(breakdown)&compare=none&format=csv")
  }

  private func call(_ address: String) throws -> Connection.Answer {
    try connection.get("/api/v1\(address)", headers: "authorization: Bearer \(key)\r\n")
  }
}
