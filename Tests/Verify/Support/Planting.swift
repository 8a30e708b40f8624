import Foundation
import Mutations

/// A crowd of which a member of staff gave all answers but one, in the built program: her pages before and after.
struct Planting {
  /// How the answers came into the box.
  enum Way: String, CaseIterable {
    /// Cards that the desk issued.
    case cards
    /// Cards that a command drew.
    case drawn
    /// Links to telephones that all belong to one person.
    case links
    /// A file of answers collected elsewhere.
    case file
  }

  /// Where she and the last one stand.
  static let (channel, department) = ("letters", "media")
  /// The questions that are told apart.
  static let questions = ["overall", "ease"]

  let way: Way
  let answers: [Int]
  /// How many others had answered in the same place before, and were published before she began.
  var before = 0

  /// Whether staff could have given the answers with cards of their own.
  var isByHand: Bool { way == .cards || way == .drawn }

  var name: String { "\(answers.count) \(way.rawValue)\(before > 0 ? " after \(before) of others" : "")" }

  /// What was shown in each world, for the five answers that the last one may give; the dice fall for what others said.
  func worlds(_ dice: inout Dice) throws -> [World] {
    let house = try Charity(surveys: ["short"])
    try bring(others(60, ["phone", "interview", "website"], ["reception", "branches"], &dice), to: house)
    try bring(others(before, [Planting.channel], [Planting.department], &dice), to: house)
    if before > 0 { try house.run("release") }
    let victim = try house.invite(1, channel: Planting.channel, department: Planting.department)[0]
    try house.serve()
    let officer = try SignedInStaff(of: house, as: "officer")
    let earlier = before > 0 ? try shown(to: officer) : []
    try plant(in: house)
    house.stop()
    return try (1...5).map { answer in
      let world = try Charity(like: house)
      try world.serve()
      try Planting.rate(world, victim, answer)
      try world.run("release")
      let shown = try shown(to: officer.at(world))
      world.kill()
      return World(answer: answer, moments: [earlier, shown], planting: self)
    }
  }

  /// Gives the answers, each in its way.
  private func plant(in house: Charity) throws {
    let tokens: [String]
    switch way {
    case .file:
      let rows = answers.map { "\(Charity.today),\(Planting.channel),\(Planting.department),letter,ar,\($0),\($0)" }
      return try bring(rows, to: house)
    case .links:
      tokens = try house.invite(answers.count, channel: Planting.channel, department: Planting.department)
    case .drawn:
      let file = "\(house.folder)/cards.csv"
      try house.run(
        "draw", "--survey", "short", "--channel", Planting.channel, "--department", Planting.department, "--count",
        "\(answers.count)", "--out", file)
      tokens = try String(contentsOfFile: file, encoding: .utf8).matches(of: /\/r\/(\w{22})/).map { String($0.1) }
    case .cards:
      let desk = try SignedInStaff(of: house, as: "relations")
      let issued = try desk.send(
        "survey=short&channel=\(Planting.channel)&department=\(Planting.department)&mode=letter&count=\(answers.count)",
        to: "/links/cards", from: "/links/cards")
      let place = issued.headers["location"]?.components(separatedBy: "?")[0] ?? ""
      tokens = try desk.read("\(place)/cards.csv").body.matches(of: /\/r\/(\w{22})/).map { String($0.1) }
    }
    guard tokens.count == answers.count else { throw Failure("\(tokens.count) links for \(name)") }
    for (token, answer) in zip(tokens, answers) { try Planting.rate(house, token, answer) }
  }

  private static func rate(_ house: Charity, _ token: String, _ answer: Int) throws {
    let sent = try Connection(port: house.port).post("/r/\(token)", "overall=\(answer)&ease=\(answer)")
    guard sent.status == 303 else { throw Failure("a rating was answered with \(sent.status)") }
  }

  private func others(
    _ count: Int, _ channels: [String], _ departments: [String], _ dice: inout Dice
  ) -> [String] {
    (0..<count).map { index in
      "\(Charity.today),\(channels[index % channels.count]),\(departments[index % departments.count]),sms,ar,"
        + "\(1 + dice.below(5)),\(1 + dice.below(5))"
    }
  }

  private func bring(_ rows: [String], to house: Charity) throws {
    guard !rows.isEmpty else { return }
    let file = "\(house.folder)/answers.csv"
    try (["day,channel,department,mode,language,overall,ease"] + rows).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    try house.run("import", "--survey", "short", file, "--again")
  }

  /// Every figure on the pages that the quality officer reads.
  private func shown(to officer: SignedInStaff) throws -> [[String]] {
    let pages = ["/", "/channels", "/departments", "/matrix", "/questions", "/questions/overall", "/questions/ease"]
    let names = ["/channels/\(Planting.channel)", "/channels", "/departments"].map { "\($0)?question=ease" }
    return try (pages + ["/channels/\(Planting.channel)", "/departments/\(Planting.department)"] + names)
      .flatMap { page -> [[String]] in
        let table = try officer.read(
          "\(page)\(page.contains("?") ? "&" : "?")survey=short&period=\(Charity.quarter)&lang=en&format=csv")
        guard table.status == 200 else { return [] }
        return table.body.split(whereSeparator: \.isNewline).dropFirst().map { $0.components(separatedBy: ",") }
          .filter { $0.count > 11 }
      }
  }
}

extension Charity {
  /// The present day in Riyadh.
  static var today: String {
    let calendar = Calendar(identifier: .gregorian)
    let now = calendar.dateComponents(in: TimeZone(secondsFromGMT: 3 * 3600) ?? .gmt, from: Date())
    return String(format: "%04d-%02d-%02d", now.year ?? 0, now.month ?? 0, now.day ?? 0)
  }
}
