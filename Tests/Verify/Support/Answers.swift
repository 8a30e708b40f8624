import Foundation

/// Answers that are brought in by a file, of which the proof knows every row.
enum Answers {
  /// Through which channels the surveys ask whether a date was told.
  static let asked: Set<String> = ["interview", "phone", "letters", "help-request", "delegates"]
  static let channels = [
    "interview", "phone", "social-media", "letters", "help-request", "volunteering", "website", "delegates",
  ]
  static let departments = [
    "reception", "social-research", "beneficiary-relations", "support-committee", "financial-support",
    "in-kind-support", "volunteering", "media", "branches",
  ]

  /// The questions that are answered.
  static let questions = ["overall", "information", "told_reply_date"]
  static let modes = ["sms", "letter", "kiosk"]

  /// One row of an answers file.
  struct Row {
    let day: String
    let channel: String
    let department: String
    let mode: String
  }

  /// A crowd of a quarter, unevenly spread, as crowds are: some cells are full, many hold one or two people.
  static func crowd(of count: Int, day: String, _ dice: inout some RandomNumberGenerator) -> [Row] {
    func some(_ keys: [String]) -> [String] {
      let (shuffled, skew) = (keys.shuffled(using: &dice), Double.random(in: 1...4, using: &dice))
      return (0..<40).map { _ in
        shuffled[Int(pow(Double.random(in: 0..<1, using: &dice), skew) * Double(keys.count))]
      }
    }
    let (channels, departments, modes) = (some(channels), some(departments), some(modes))
    func one(of keys: [String]) -> String { keys.randomElement(using: &dice) ?? "" }
    return (0..<count).map { _ in
      Row(day: day, channel: one(of: channels), department: one(of: departments), mode: one(of: modes))
    }
  }

  /// Writes a file of answers to three questions that several surveys ask; whoever is asked one answers it.
  static func write(_ rows: [Row], to path: String, _ dice: inout some RandomNumberGenerator) throws {
    func yesOrNo() -> String { Bool.random(using: &dice) ? "yes" : "no" }
    let lines = rows.map { row in
      "\(row.day),\(row.channel),\(row.department),\(row.mode),ar,\(Int.random(in: 1...5, using: &dice)),\(yesOrNo()),"
        + (asked.contains(row.channel) ? yesOrNo() : "")
    }
    try (["day,channel,department,mode,language," + questions.joined(separator: ",")] + lines)
      .joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
