import Drafts
import Surveys
import Testing

/// What forms send, put into a draft.
@Suite struct SentPartTests {
  /// A form that was opened and sent back as it stood.
  private func form(of node: SurveyNode) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    func fill(_ node: SurveyNode, _ name: String) {
      switch node {
      case .text(let text): fields[name] = [text]
      case .list(let items):
        if items.contains(where: { !$0.entries.isEmpty }) {
          for (index, item) in items.enumerated() { fill(item, "\(name).\(index)") }
        } else {
          fields[name] = items.map(\.text)
        }
      case .fields(let entries):
        for entry in entries { fill(entry.node, name.isEmpty ? entry.name : "\(name).\(entry.name)") }
      }
    }
    fill(node, "")
    return fields
  }

  @Test(arguments: Shipped.all) func `a form that was only looked at changes nothing`(name: String) throws {
    var survey = try Shipped.edited(name)
    let before = survey.source
    for index in survey.questions.indices {
      let part = DraftPart.question(index)
      var fields = form(of: survey.questions[index])
      fields["revision"] = [survey.revision(of: part)]
      let sent = SentPart(fields)
      #expect(sent.part(part, in: survey) == part)
      _ = survey.put(sent.node(of: part, survey.questions[index], in: survey), at: part, scale: "", taken: [])
    }
    let general = try #require(DraftPart.general.node(in: survey))
    var fields = form(of: general)
    // A list to choose from says what is usual where the file says nothing.
    fields["routing"] = fields["routing"] ?? ["same_page"]
    _ = survey.put(SentPart(fields).node(of: .general, general, in: survey), at: .general, scale: "", taken: [])
    for (index, scale) in survey.scales.enumerated() {
      let node = try #require(DraftPart.scale(index).node(in: survey))
      let fields = form(of: SurveyNode.empty.with(node, at: "labels"))
      _ = survey.put(
        SentPart(fields).node(of: .scale(index), node, in: survey), at: .scale(index), scale: scale, taken: [])
    }
    #expect(survey.source == before)
  }

  @Test func `what is emptied is taken away, and options get keys`() throws {
    var survey = try Shipped.edited("short/2")
    let sent = SentPart([
      "type": ["choice"], "text.ar": ["  كيف وصلتم؟\r\n"], "text.en": ["How did you come?"], "help.ar": ["\u{200B}"],
      "options.0.ar": ["سيارة"], "options.0.en": ["Car"], "options.1.ar": ["", "x"], "options.2.ar": ["حافلة"],
      "options.2.en": ["Car"], "options.3.ar": ["مشياً"], "options.3.key": ["walk"], "do": ["down:0"],
    ])
    let node = sent.node(of: .newQuestion(.choice), survey.newQuestion(.choice), in: survey)
    #expect(node.text("text", "ar") == "كيف وصلتم؟")
    #expect(node[["options"]]?.items.map { $0.text("key") } == ["option_2", "car", "walk"])
    let place = survey.put(node, at: .newQuestion(.choice), scale: "", taken: ["come"])
    #expect(place == .question(5) && survey.questions[5].text("key") == "come_2")
    #expect(survey.put(node, at: .newQuestion(.choice), scale: "", taken: ["come"]) == place)
    #expect(survey.questions.count == 6)
  }

  @Test func `a question is found where it stands now, and one that is gone becomes a new one`() throws {
    var survey = try Shipped.edited("short/2")
    let revision = survey.revision(of: .question(2))
    _ = survey.move(2, by: -2)
    let sent = SentPart(["type": ["effort"], "key": ["ease"], "revision": [revision]])
    #expect(sent.part(.question(2), in: survey) == .question(0))
    survey.root[["questions", "0", "code"]] = .text("X9")
    #expect(survey.revision(of: .question(0)) != revision)
    #expect(sent.part(.question(2), in: survey) == .question(0))
    survey.remove(0)
    #expect(sent.part(.question(2), in: survey) == .newQuestion(.effort))
  }

  @Test func `without a way nothing goes out by itself, and an empty table list stays a list`() throws {
    let survey = try Shipped.edited("short/2")
    let general = try #require(DraftPart.general.node(in: survey))
    var fields = form(of: general)
    fields["sending.hours"] = ["09:00-12:00"]
    fields["release.breakdowns"] = nil
    let node = SentPart(fields).node(of: .general, general, in: survey)
    #expect(node[["sending"]] == nil && node[["release", "breakdowns"]] == .list([]))
    fields["sending.ways"] = ["sms"]
    #expect(SentPart(fields).node(of: .general, general, in: survey).text("sending", "hours") == "09:00-12:00")
  }
}
