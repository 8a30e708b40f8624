import Foundation

/// Some years of random quarters, released as a charity releases them, and everything that was published of them.
struct PublishedYears {
  /// A survey that publishes its counts by these breakdowns, as it is shipped.
  struct Shape {
    let survey: String
    let version: Int
    /// By everything by which figures can be printed.
    let breakdowns: [String]

    static let all = [
      Shape(survey: "short", version: 1, breakdowns: ["none", "channel", "department"]),
      Shape(survey: "short", version: 2, breakdowns: ["none", "channel", "mode", "department", "channel*mode"]),
      Shape(
        survey: "after-registration", version: 1, breakdowns: ["none", "channel", "department", "channel*department"]),
    ]
  }

  /// How many batches were released.
  private(set) var batches = 0
  /// What is given to the attacker.
  let lines: [String]
  /// What another system reads of them with a key.
  let called: CalledFigures

  init(_ shape: Shape, folder: String, long: Bool, _ dice: inout some RandomNumberGenerator) throws {
    let charity = try Charity(surveys: [])
    try charity.run("survey", "publish", "Surveys/\(shape.survey)/\(shape.version).yaml")
    var publications = Publications(of: shape.survey, by: shape.breakdowns)
    let file = "\(folder)/answers.csv"
    let present = PastQuarters(12)
    let crowds = present.days.dropLast().flatMap { day in
      Answers.crowd(of: .random(in: 6...300, using: &dice), day: day, &dice)
    }
    try Answers.write(crowds, to: file, &dice)
    try charity.run("import", file, "--survey", shape.survey, "--again")
    try charity.run("release")
    for month in 1...3 {
      let crowd = Answers.crowd(of: .random(in: 20...120, using: &dice), day: present.days[12], &dice)
      try Answers.write(crowd, to: file, &dice)
      try charity.run("import", file, "--survey", shape.survey, "--again")
      try charity.run("release")
      try publications.add(charity, period: Charity.quarter, as: "month-\(month)", growing: true)
    }
    try charity.close()
    try publications.add(charity, period: Charity.quarter, as: "closed", growing: true)
    let before = present.lastYears[1]
    let quarters = (1...4).map { "\(before)Q\($0)" }
    for period in present.lastYears + quarters { try publications.add(charity, period: period, as: period) }
    publications.note(before, beside: quarters)
    batches = try Tables(charity.database).number("SELECT COUNT(*) FROM batch")
    lines = try publications.lines(with: charity)
    called = try CalledFigures(of: shape.survey, by: shape.breakdowns, at: charity, long: long)
  }
}

/// The quarters up to the present one.
struct PastQuarters {
  private let present: Int
  /// A day of each, oldest first; the last lies in the present quarter.
  let days: [String]

  init(_ count: Int) {
    let numbers = Charity.quarter.split(separator: "Q").compactMap { Int($0) }
    let present = 4 * numbers[0] + numbers[1] - 1
    self.present = present
    days = (present - count...present).map { "\($0 / 4)-\(["01", "04", "07", "10"][$0 % 4])-01" }
  }

  /// Their names, in the same order.
  var names: [String] { (present - days.count + 1...present).map { "\($0 / 4)Q\($0 % 4 + 1)" } }
  /// The present year and the one before.
  var lastYears: [String] { ["\(present / 4)", "\(present / 4 - 1)"] }
}
