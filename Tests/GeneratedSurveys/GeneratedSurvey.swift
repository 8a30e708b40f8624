/// A survey that keeps within every limit of `rida survey check`, drawn from a seed, with answers to it.
///
/// Seeds go through lengths of scales from 2 to 11, one to forty questions, every set of tables and the lengths of texts in
/// turn; what remains falls as the dice do.
package struct GeneratedSurvey: Sendable {
  package let seed: UInt64
  package var key: String { "g\(seed)" }
  /// The file that a person would have written.
  package let source: String
  /// The file of answers that were collected elsewhere.
  package let answers: String
  /// Its tables as the file names them, for messages.
  package let tables: String

  /// The survey of a seed.
  package init(seed: UInt64) {
    var dice = Dice(seed: seed)
    let count = [1, 2, 7, 40][Int(seed / 10 % 4)]
    let points = 2 + Int(seed % 10)
    let letters = count == 40 ? 12 : [1, 12, 120, 2000][Int(seed / 3 % 4)]
    let questions = (0..<count).map { index in
      GeneratedQuestion(index: index, points: points, lowest: Int(seed / 2 % 2), letters: letters, dice: &dice)
    }
    tables = GeneratedSurvey.tables[Int(seed % 9)]
    let every = ["quarter", "quarter", "month", "year"][Int(seed / 4 % 4)]
    let show = dice.one(of: [10, 30])
    self.seed = seed
    source = """
      key: g\(seed)
      version: 1
      audience: \(dice.one(of: ["external", "internal"]))
      languages: \(dice.one(of: ["[ar]", "[ar, en]", "[en, ar]"]))
      title: \(dice.words(letters))
      intro: \(dice.words(letters))
      thanks: \(dice.words(letters))
      urgent: \(dice.words(letters))
      invitations: \(dice.one(of: ["[]", "[addressed]", "[addressed, drawn]"]))
      release:
        breakdowns: \(tables)
        every: \(every)
        k_show: \(show)
      questions:
      \(questions.map(\.source).joined(separator: "\n"))
      """
    let rows = seed % 7 == 6 ? 12 : dice.one(of: [60, 180])
    answers = GeneratedSurvey.answers(to: questions, rows: rows, dice: &dice)
  }

  private static let tables = [
    "[channel]", "[]", "[channel*department]", "[department]", "[mode]", "[language]", "[channel, department]",
    "[channel*department, mode]", "[channel*department*mode*language]",
  ]

  /// Channels and departments of the charity that asks.
  package static let channels = ["phone", "interview", "letters"]
  package static let departments = ["reception", "research", "d"]

  /// `channels.yaml` and `departments.yaml`.
  package static var organisation: (channels: String, departments: String) {
    var dice = Dice(seed: 1)
    func list(_ name: String, _ keys: [String]) -> String {
      let entries = keys.map { "  - { key: \($0), ar: \(dice.text(20).quoted), en: \(dice.text(9).quoted) }" }
      return ([name + ":"] + entries).joined(separator: "\n") + "\n"
    }
    return (list("channels", channels), list("departments", departments))
  }

  /// The periods are over by this day.
  package static let today = "2026-11-29"

  private static func answers(to questions: [GeneratedQuestion], rows: Int, dice: inout Dice) -> String {
    let days = ["2025-10-07", "2026-01-31", "2026-04-30", "2026-07-01", "2026-08-15", "2026-09-30"]
    let head = ["day", "channel", "department", "mode", "language"] + questions.map(\.key)
    let lines = (0..<rows).map { _ in
      let place = [
        dice.one(of: days), dice.one(of: channels + ["phone", "phone"]), dice.one(of: departments + ["reception"]),
        dice.one(of: ["sms", "web", "kiosk"]), dice.one(of: ["ar", "ar", "en", "ur"]),
      ]
      return (place + questions.map { $0.answer(&dice) }).joined(separator: ",")
    }
    return ([head.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }
}

extension Dice {
  /// A text in both languages, as YAML.
  mutating func words(_ letters: Int) -> String { "{ ar: \(text(letters).quoted), en: \(text(letters).quoted) }" }
}
