import Ballots
import Mapping
import Surveys
import Tables
import Testing

/// Columns told in a form of the browser.
@Suite struct MappingFormTests {
  /// A form as it is proposed, with fields put in as somebody chooses them.
  private static func sent(_ form: MappingForm, _ choices: [String: String]) -> MappingForm {
    MappingForm(form.proposal, sent: form.fields.merging(choices) { _, new in new })
  }

  private static let whole = ["channel": "visit", "department": "reception", "mode": "web", "language": "ar"]

  /// The form with every column that stands open told as it was suggested, its cells looked at.
  private static func decided(_ export: Export) throws -> MappingForm {
    let proposal = try export.proposal()
    let first = MappingForm(proposal)
    var choices = whole
    for (index, column) in proposal.columns.enumerated() where first["c\(index)"].isEmpty {
      choices["c\(index)"] = try #require(column.taken.map { MappingForm.code(of: $0.use) }, "\(column.heading)")
    }
    return sent(first, choices).shown()
  }

  private static func problems(_ form: MappingForm) -> [String: MappingForm.Problem] {
    if case .failure(let open) = form.mapping() { open.problems } else { [:] }
  }

  private static func form(_ text: String) throws -> MappingForm {
    MappingForm(
      try #require(
        MappingProposal(try Table(text), survey: try Export.survey(), organisation: Export.organisation)))
  }

  @Test(arguments: Export.all) func `what is told in the form reads the export as the same answers in columns of ours`(
    export: Export
  ) throws {
    let form = try Self.decided(export)
    let mapping = try form.mapping().get()
    #expect(try Export.mapping(mapping.source) == mapping, "the reader of files finds nothing wrong with it")
    let mapped = MappedTable(try export.table(), by: mapping, survey: try Export.survey(), in: Export.bounds)
    let document = try Export.document(try #require(mapped.table, "\(mapped.faults)"))
    #expect(mapped.findings(document).isEmpty, "\(mapped.findings(document))")
    #expect(try document.rows.map { try $0.fields() } == Export.own().rows.map { try $0.fields() })
  }

  @Test(arguments: Export.all) func `a form filled in by a mapping is that mapping again`(export: Export) throws {
    let mapping = try Self.decided(export).mapping().get()
    let again = MappingForm(try export.proposal(), mapping)
    #expect(try again.mapping().get() == mapping)
  }

  @Test func `codes of a scale stand open, and are turned round where the lowest is the best`() throws {
    let first = try Self.form("submitdate,overall\n2026-11-20,1\n2026-11-21,5\n")
    #expect(first["c1"].isEmpty && Self.problems(first)["c1"] == .undecided)
    let chosen = Self.sent(first, Self.whole.merging(["c1": "q:overall"]) { $1 })
    #expect(Self.problems(chosen) == ["c1": .lookAtCells])
    let shown = chosen.shown()
    #expect(shown.cells(1) == [AnswersMapping.Value("1", "1"), AnswersMapping.Value("5", "5")])
    let mapping = try Self.sent(shown, ["v1-0": "5", "v1-1": "1"]).mapping().get()
    #expect(mapping.columns[1].values == [AnswersMapping.Value("1", "5"), AnswersMapping.Value("5", "1")])
    #expect(try shown.mapping().get().columns[1].values.isEmpty, "codes that are our own need no list")
  }

  @Test func `cells without a meaning are chosen one by one, also pieces of a cell that holds several`() throws {
    let first = try Self.form("submitdate,told_when,help\n2026-11-20,Si,\"Food parcel, Coat\"\n2026-11-21,Forse,Rent\n")
    let shown = Self.sent(first, Self.whole.merging(["c1": "q:told_when", "c2": "q:help"]) { $1 }).shown()
    #expect(shown.cells(1).map(\.written) == ["Forse", "Si"] && shown["v1-1"] == "yes")
    let coat = try #require(shown.cells(2).firstIndex { $0.written == "Coat" })
    #expect(Self.problems(shown) == ["v1-0": .undecided, "v2-\(coat)": .undecided])
    let mapping = try Self.sent(shown, ["v1-0": MappingForm.nothing, "v2-\(coat)": "other"]).mapping().get()
    #expect(mapping.columns[1].values.contains(AnswersMapping.Value("Forse", "")))
    #expect(mapping.columns[2].use == .question("help", joinedBy: ", "))
  }

  @Test func `words that mean “other” are not kept, and mean it again the next time`() throws {
    let text = "submitdate,told_when,help\n2026-11-20,Si,\"Food parcel, My own words\"\n2026-11-21,Forse,N/A\n"
    let first = try Self.form(text)
    var shown = Self.sent(first, Self.whole.merging(["c1": "q:told_when", "c2": "q:help"]) { $1 }).shown()
    for (place, cell) in shown.cells(2).enumerated() where shown["v2-\(place)"].isEmpty {
      shown = Self.sent(shown, ["v2-\(place)": cell.written == "Food parcel" ? "food" : "other"])
    }
    let mapping = try Self.sent(shown, ["v1-0": MappingForm.nothing]).mapping().get()
    #expect(!mapping.source.contains("My own words") && mapping.columns[2].others == "other")
    #expect(mapping.columns[2].values.contains(AnswersMapping.Value("N/A", "")), "what was not shown is no answer")
    #expect(mapping.columns[1].values.contains(AnswersMapping.Value("Forse", "")))
    let again = MappingForm(first.proposal, mapping)
    let own = try #require(again.cells(2).firstIndex { $0.written == "My own words" })
    #expect(again["v2-\(own)"] == "other")
    #expect(try again.mapping().get() == mapping)
    let table = try Table("submitdate,told_when,help\n2026-11-24,Si,\"Food parcel, Others' words\"\n2026-11-25,,N/A\n")
    let mapped = MappedTable(table, by: mapping, survey: try Export.survey(), in: Export.bounds)
    #expect(mapped.findings.isEmpty && mapped.table?.rows.map(\.cells.last) == ["food;other", ""])
  }

  @Test func `what a known mapping lists and this file does not have stays listed`() throws {
    let first = try Self.form("submitdate,told_when\n2026-11-20,Si\n2026-11-21,Forse\n")
    let shown = Self.sent(first, Self.whole.merging(["c1": "q:told_when"]) { $1 }).shown()
    let known = try Self.sent(shown, ["v1-0": MappingForm.nothing]).mapping().get()
    let next = try Self.form("submitdate,told_when\n2026-11-22,Qzx\n2026-11-23,نعم\n")
    let filled = MappingForm(next.proposal, known)
    let sent = MappingForm(next.proposal, sent: filled.fields.merging(["v1-0": "no"]) { $1 }, known: known)
    #expect(sent.cells(1).map(\.written) == ["Qzx"])
    let values = try sent.mapping().get().columns[1].values
    for value in [("Si", "yes"), ("Forse", ""), ("Qzx", "no"), ("نعم", "yes")] {
      #expect(values.contains(AnswersMapping.Value(value.0, value.1)), "\(value)")
    }
    let scale = try Self.form("submitdate,overall\n2026-11-20,1\n2026-11-21,5\n")
    let turned = Self.sent(
      Self.sent(scale, Self.whole.merging(["c1": "q:overall"]) { $1 }).shown(), ["v1-0": "5", "v1-1": "1"])
    let other = try Self.form("submitdate,overall\n2026-11-20,1\n2026-11-21,رائع\n")
    let again = MappingForm(other.proposal, try turned.mapping().get())
    let place = try #require(again.cells(1).firstIndex { $0.written == "رائع" })
    let mapping = try MappingForm(
      other.proposal, sent: again.fields.merging(["v1-\(place)": "5"]) { $1 }, known: again.known
    ).mapping().get()
    let codes = mapping.columns[1].values.filter { Int($0.written) != nil }
    #expect(Set(codes.map { "\($0.written)\($0.meaning)" }) == ["15", "51"], "no other code means itself")
  }

  @Test func `what is said twice, by nobody or by who somebody is, is told at its field`() throws {
    let form = try Self.form("submitdate,a,b,Email Address\n2026-11-20,x,y,z\n")
    func wrong(_ choices: [String: String]) -> [String: MappingForm.Problem] {
      Self.problems(Self.sent(form, Self.whole.merging(choices) { $1 }).shown())
    }
    let left = ["c1": MappingForm.leftOut, "c2": MappingForm.leftOut]
    #expect(wrong(left).isEmpty)
    #expect(wrong(left.merging(["c1": "q:improve", "c2": "q:improve"]) { $1 }) == ["c2": .saidTwice("a")])
    #expect(wrong(left.merging(["c1": "day"]) { $1 }) == ["c1": .saidTwice("submitdate")])
    #expect(wrong(left.merging(["c0": MappingForm.leftOut]) { $1 }) == ["day": .noDay])
    #expect(wrong(left.merging(["c3": "q:improve"]) { $1 }) == ["c3": .identifying])
    #expect(
      wrong(left.merging(["channel": "moon", "dates": ""]) { $1 }) == ["channel": .undecided, "dates": .undecided])
    #expect(wrong(left.merging(["c1": "q:gone"]) { $1 }) == ["c1": .undecided])
    #expect(wrong(left.merging(["c1": "o:help:gold"]) { $1 }) == ["c1": .undecided])
  }

  @Test func `cells that are neither yes nor no tick no answer`() throws {
    let form = try Self.form("submitdate,a\n2026-11-20,Selected\n2026-11-21,Not selected\n")
    let food = Self.sent(form, Self.whole.merging(["c1": "o:help:food"]) { $1 }).shown()
    #expect(Self.problems(food) == ["c1": .noTicks])
    let other = Self.sent(form, Self.whole.merging(["c1": "o:help:other"]) { $1 }).shown()
    #expect(Self.problems(other).isEmpty, "words of somebody stand behind “other”")
  }

  @Test func `what a known mapping says and the form cannot show stays as it is`() throws {
    let form = try Self.form("submitdate,consent,overall\n2026-11-20,yes,good\n2026-11-21,no,good\n")
    var known = try Self.sent(form, Self.whole.merging(["c1": MappingForm.leftOut, "c2": "q:overall"]) { $1 }).shown()
    var fields = known.fields
    for (place, _) in known.cells(2).enumerated() { fields["v2-\(place)"] = MappingForm.nothing }
    known = MappingForm(form.proposal, sent: fields)
    var mapping = try known.mapping().get()
    (mapping.skips, mapping.zone) = ([AnswersMapping.Skip("consent", ["no"])], Zone("Asia/Dubai"))
    let prefilled = MappingForm(form.proposal, mapping)
    let sent = MappingForm(form.proposal, sent: prefilled.fields, known: prefilled.known)
    #expect(try sent.shown().mapping().get() == mapping)
  }

  @Test func `neither a heading of very many parts nor a very long cell is looked at for long`() throws {
    let parts = String(repeating: "a.", count: 400)
    #expect(try Self.form("submitdate,\(parts)\n2026-11-20,x\n").proposal.columns.count == 2)
    let table = try Table("submitdate,\(String(repeating: "a.", count: 20_000))\n2026-11-20,x\n")
    #expect(MappingProposal(table, survey: try Export.survey(), organisation: Export.organisation) == nil)
    let cell = String(repeating: "a,", count: 20_000)
    let long = try Self.form("submitdate,a\n2026-11-20,\"\(cell)\"\n")
    #expect(long.proposal.columns[1].values.isCut && long.told(1).isEmpty)
  }

  @Test func `a column of very many different cells is chosen for no question of few answers`() throws {
    let rows = (0..<60).map { "2026-11-20,v\($0)\n" }.joined()
    let form = try Self.form("submitdate,a\n" + rows)
    let chosen = Self.sent(form, Self.whole.merging(["c1": "q:overall"]) { $1 }).shown()
    #expect(Self.problems(chosen) == ["c1": .tooManyCells])
    #expect(form.told(1).isEmpty, "what each says once is nobody's to see")
  }

  @Test func `no cell of a comment is shown, and of a column that nobody knows what several say`() throws {
    let words = ["لا يوجد", "شكرا لكم"]
    func rows(_ count: Int) -> String {
      (0..<count).map { "2026-11-20,\(words[$0 % 2]),state\($0 % 2),\($0 == 0 ? "أنا أم فهد" : "لا يوجد"),جيد\n" }
        .joined()
    }
    let head = "submitdate,improve,State,Else,overall\n"
    let many = try Self.form(head + rows(10))
    #expect(many.told(1).isEmpty, "the heading says that it is a comment")
    #expect(many.told(2).map(\.text) == ["state0", "state1"] && many.told(2).map(\.count) == [5, 5])
    #expect(many.told(3).isEmpty, "one cell is somebody's own, so none is shown")
    #expect(many.told(4).map(\.text) == ["جيد"], "the survey's own words are no secret")
    let few = try Self.form(head + rows(8))
    #expect((1..<4).allSatisfy { few.told($0).isEmpty } && few.told(4).map(\.count) == [8])
    let chosen = Self.sent(many, ["c2": "q:improve"])
    #expect(chosen.told(2).isEmpty, "nor what somebody says is a comment")
  }

  @Test func `a column that is surely known needs no look until it is something else`() throws {
    let form = try Self.form("submitdate,token,overall,Mood\n2026-11-20,x,جيد,y\n")
    #expect((0..<4).map(form.isSettled) == [false, true, true, false])
    #expect(!Self.sent(form, ["c2": MappingForm.leftOut]).isSettled(2))
  }
}
