/// One question of a generated survey, and answers to it.
struct GeneratedQuestion: Sendable {
  let key: String
  /// As the file has it.
  let source: String
  /// What may be answered; empty for a comment.
  private let values: [String]
  private let isMultiple: Bool

  /// The question at a place of its survey; the first one is the overall rating, with a scale of so many points.
  init(index: Int, points: Int, lowest: Int, letters: Int, dice: inout Dice) {
    let kinds = ["rating", "effort", "nps", "yes_no", "choice", "multiple", "comment"]
    let kind = index == 0 ? "rating" : kinds[(index - 1) % kinds.count]
    key = index == 0 ? "overall" : "q\(index)"
    var lines = ["  - key: \(key)", "    type: \(kind)", "    text: \(dice.words(letters))"]
    var values: [String] = []
    func list(_ name: String, _ items: [String]) -> String {
      ([name + ":"] + items.map { "        - \($0)" }).joined(separator: "\n")
    }
    switch kind {
    case "rating", "effort":
      let length = index == 0 ? points : 2 + Int(dice.next() % 10)
      values = (lowest..<lowest + length).map(String.init)
      let labels = (0..<length).map { _ in dice.words(min(letters, 60)) }
      lines.append(
        "    scale:\n      min: \(lowest)\n      max: \(lowest + length - 1)\n      " + list("labels", labels))
    case "nps": values = (0...10).map(String.init)
    case "yes_no":
      let isPartly = dice.falls(50)
      values = ["yes", "no"] + (isPartly ? ["partly"] : [])
      if isPartly { lines.append("    partly: \(dice.words(4))") }
    case "choice", "multiple":
      let count = dice.one(of: [2, 3, 12, 100])
      values = (0..<count).map { "o\($0)" }
      let options = values.map { value in
        let counts = kind == "choice" && dice.falls(40) ? ", counts: \(dice.one(of: ["yes", "no", "out"]))" : ""
        return "{ key: \(value), ar: \(dice.text(8).quoted), en: \(dice.text(8).quoted)\(counts) }"
      }
      lines.append("    " + list("options", options))
    default: lines.append("    max_length: \(dice.one(of: [1, 500, 1000]))")
    }
    if index == 0 { lines.append("    overall: true") }
    if kind != "comment", dice.falls(40) { lines.append("    dont_know: \(dice.words(5))") }
    if dice.falls(40) { lines.append("    policy: \(dice.one(of: GeneratedQuestion.policies))") }
    if dice.falls(20) { lines.append("    not_applicable: false") } else if kind != "comment" { values.append("NA") }
    if index > 0, dice.falls(20) { lines.append("    channels: [phone]") }
    source = lines.joined(separator: "\n")
    self.values = values
    isMultiple = kind == "multiple"
  }

  /// Goals and steps of the policy.
  private static let policies = ["quality", "speed", "trust", "told_reply_period"]

  /// An answer as a file of answers has it; empty where none was given.
  func answer(_ dice: inout Dice) -> String {
    guard dice.falls(92) else { return "" }
    guard !values.isEmpty else { return dice.falls(30) ? "k" : "" }
    if isMultiple {
      return dice.one(of: values.filter { $0 != "NA" }) + ";" + dice.one(of: values.filter { $0 != "NA" })
    }
    // Most are content, so that small crowds agree: what softening and the rule of spread are for.
    return dice.falls(60) ? values[max(values.count - 2, 0)] : dice.one(of: values)
  }
}
