/// What a form about a part of a survey sent: every field by its name, with every value.
package struct SentPart: Sendable {
  private let values: [String: [String]]

  /// The fields of a form.
  package init(_ values: [String: [String]]) { self.values = values }

  /// The first value of a field, without blanks around it and with one kind of line end.
  package subscript(name: String) -> String {
    let text = (values[name]?.first ?? "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let head = text.drop(while: \.isWhitespace)
    return String(head.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What a form is about. A question is found wherever it stands now; one that is gone becomes a new one.
  package func part(_ part: DraftPart, in survey: EditedSurvey) -> DraftPart {
    let type = QuestionType(rawValue: self["type"]) ?? .rating
    switch part {
    case .general, .scale: return part
    case .newQuestion: return .newQuestion(type)
    case .question(let index):
      let key = self["key"]
      let place =
        survey.question(index, being: self["revision"])
        ?? (key.isEmpty ? nil : survey.questions.firstIndex { $0.text("key") == key })
      return place.map { .question($0) } ?? .newQuestion(type)
    }
  }

  /// A part with what was sent for it, and with what its button orders beside: another kind of question (`kind`), words for
  /// the ends of a scale or for every step (`ends`, `every`), an option in another place (`up:2`, `down:2`).
  package func node(of part: DraftPart, _ old: SurveyNode, in survey: EditedSurvey) -> SurveyNode {
    let node =
      switch part {
      case .general: general(old)
      case .scale: scale(old)
      case .question, .newQuestion: question(old)
      }
    let order = self["do"]
    switch order {
    case "kind": return QuestionType(rawValue: self["kind"]).map { node.asked(as: $0, in: survey) } ?? node
    case "ends", "every": return node.worded(atEndsAlone: order == "ends")
    default: return node.movingOption(order)
    }
  }

  /// A question with what was sent for it.
  private func question(_ old: SurveyNode) -> SurveyNode {
    let type = QuestionType(rawValue: old.text("type"))
    var texts = [
      "key", "code", "text.ar", "text.en", "help.ar", "help.en", "policy", "overall", "core", "picture", "dont_know.ar",
      "dont_know.en",
      "not_applicable", "show_if.question",
    ]
    if type?.ownFields.contains("partly") ?? false { texts += ["partly.ar", "partly.en"] }
    if type?.ownFields.contains("max_length") ?? false { texts.append("max_length") }
    // A scale that is written in the question itself has no name to choose.
    if type?.ownFields.contains("scale") ?? false, old[["scale"]]?.entries.isEmpty ?? true,
      old[["scale"]]?.items.isEmpty ?? true
    {
      texts.append("scale")
    }
    var new = filled(old, texts: texts, lists: ["channels", "show_if.is"])
    if self["show_if.question"].isEmpty { new[["show_if"]] = nil }
    if type?.ownFields.contains("options") ?? false { new[["options"]] = options }
    return new
  }

  /// The options that were sent, without lines in which nothing was written; a key of their own where none was.
  private var options: SurveyNode {
    let rows = rows("options", cells: ["key", "ar", "en", "counts"])
    var taken = Set(rows.map { $0.text("key") })
    return .list(
      rows.enumerated().map { index, row in
        guard row.text("key").isEmpty else { return row }
        let words = row.text("en").asKey
        let key = words.isEmpty || taken.contains(words) ? "option_\(index + 1)" : words
        taken.insert(key)
        return .fields([SurveyNode.Entry(name: "key", node: .text(key))] + row.entries.filter { $0.name != "key" })
      })
  }

  /// A scale with what was sent for it: a list of words where it begins at one and every step has some.
  private func scale(_ old: SurveyNode) -> SurveyNode {
    let min = self["min"].isEmpty ? "1" : self["min"]
    if old[["labels"]]?.entries.isEmpty == false || values["max"] != nil {
      var new = filled(old, texts: ["max", "labels.first.ar", "labels.first.en", "labels.last.ar", "labels.last.en"])
      new[["min"]] = .text(min)
      return new
    }
    let labels = SurveyNode.list(rows("labels", cells: ["ar", "en"]))
    guard min != "1" else { return labels }
    return SurveyNode.empty.filled(texts: [["min"]: min]).with(labels, at: "labels")
  }

  /// The survey's own fields with what was sent for them. Without a way in which links go out, none goes out by itself.
  private func general(_ old: SurveyNode) -> SurveyNode {
    var texts = ["title", "intro", "thanks", "urgent", "sending.text", "sending.reminder_text"].flatMap {
      ["\($0).ar", "\($0).en"]
    }
    texts += [
      "audience", "valid_days", "routing", "release.every", "release.k_release", "release.k_show", "release.k_comment",
      "sending.reminder_days", "sending.call_days", "sending.hours", "sending.rest_days", "sending.keep_days",
    ]
    var new = filled(
      old, texts: texts, lists: ["languages", "invitations", "release.breakdowns", "sending.ways"])
    if values["sending.ways"] == nil { new[["sending"]] = nil }
    return new
  }

  /// A part with its fields filled. What is usual and was not written stays unwritten.
  private func filled(_ old: SurveyNode, texts: [String], lists: [String] = []) -> SurveyNode {
    func path(_ name: String) -> FieldPath { name.split(separator: ".").map(String.init) }
    let said = texts.filter { old[path($0)] != nil || SentPart.usual[$0] != self[$0] }
    return old.filled(
      texts: Dictionary(uniqueKeysWithValues: said.map { (path($0), self[$0]) }),
      lists: Dictionary(
        uniqueKeysWithValues: lists.map { (path($0), (values[$0] ?? []).filter { !$0.isEmpty }) }))
  }

  /// The lines of a table, without empty ones.
  private func rows(_ name: String, cells: [String]) -> [SurveyNode] {
    (0...SentPart.mostRows).compactMap { index in
      let texts = cells.map { (FieldPath([$0]), self["\(name).\(index).\($0)"]) }
      let row = SurveyNode.empty.filled(texts: Dictionary(uniqueKeysWithValues: texts))
      // A key alone is what is left of a line that was emptied.
      return row[["ar"]] == nil && row[["en"]] == nil ? nil : row
    }
  }

  /// Lines beyond these are told as too many.
  private static let mostRows = 120

  /// What a field means that is left out, where a list to choose from says it too.
  private static let usual = ["routing": "same_page", "release.every": "quarter"]
}

extension SurveyNode {
  /// The same question with an option moved by one place: `up:2` or `down:2`; anything else moves none.
  fileprivate func movingOption(_ order: String) -> SurveyNode {
    let (words, options) = (order.split(separator: ":"), self[["options"]]?.items ?? [])
    guard words.count == 2, let index = Int(words[1]), options.indices.contains(index),
      let to = ["up": index - 1, "down": index + 1][words[0]], options.indices.contains(to)
    else { return self }
    var moved = options
    moved.swapAt(index, to)
    return with(.list(moved), at: "options")
  }

  /// These fields with another one, or without it.
  package func with(_ node: SurveyNode?, at name: String) -> SurveyNode {
    var new = self
    new[[name]] = node
    return new
  }
}
