import Ballots
import Mapping
import Samples
import Surveys
import Tables
import Testing

/// Files of other programs, read by a mapping.
@Suite struct MappingTests {
  /// A small mapping, to which the tests put what is wrong.
  private static let head = """
    mapping: 1
    survey: visit
    whole_file: { channel: visit, department: reception }

    """

  private static func mapped(_ text: String, by mapping: String) throws -> (MappedTable, AnswersDocument?) {
    let mapped = MappedTable(
      try Table(text), by: try Export.mapping(mapping), survey: try Export.survey(), in: Export.bounds)
    return (mapped, try mapped.table.map(Export.document))
  }

  /// The rows that a text becomes, field by field.
  private static func rows(_ text: String, by mapping: String) throws -> [[String]] {
    let (mapped, document) = try mapped(text, by: mapping)
    #expect(mapped.faults.isEmpty)
    let read = try #require(document)
    #expect(mapped.findings(read).isEmpty, "\(mapped.findings(read))")
    return try read.rows.map { Array(try $0.fields().dropFirst(5)) }
  }

  private static func wrong(_ text: String, by mapping: String) throws -> [String] {
    let (mapped, document) = try mapped(text, by: mapping)
    return mapped.faults.map(\.description) + (document.map { mapped.findings($0).map(\.description) } ?? [])
  }

  @Test(arguments: Export.all) func `an export says what the same answers say in columns of ours`(
    export: Export
  ) throws {
    let mapping = try Export.mapping(try export.decided())
    let mapped = MappedTable(try export.table(), by: mapping, survey: try Export.survey(), in: Export.bounds)
    let document = try Export.document(try #require(mapped.table, "\(mapped.faults)"))
    #expect(mapped.findings(document).isEmpty, "\(mapped.findings(document))")
    let (ours, theirs) = (try Export.own().rows.map { try $0.fields() }, try document.rows.map { try $0.fields() })
    #expect(ours.count == 6 && theirs == ours)
    #expect(mapped.skipped == (export.file == "limesurvey.csv" ? 1 : 0))
  }

  @Test(arguments: Export.all) func `a mapping reads back from its own text`(export: Export) throws {
    let mapping = try Export.mapping(try export.decided())
    #expect(try Export.mapping(mapping.source) == mapping)
    #expect(mapping.fits(try export.table()))
  }

  @Test func `codes, words of both languages and numbers mean what the mapping lists`() throws {
    let mapping =
      Self.head + """
        columns:
          - { column: When, use: day }
          - { column: Q1, question: overall, values: { A1: "1", A5: "5", جيّد جدا: "5", "-": "" } }
        """
    let rows = try Self.rows("When,Q1\n2026-11-20,A1\n2026-11-20,A5\n2026-11-20,جيد جداً\n2026-11-20,-\n", by: mapping)
    #expect(rows == [["overall", "chosen", "1"], ["overall", "chosen", "5"], ["overall", "chosen", "5"], []])
  }

  @Test func `answers that are joined keep the commas inside them`() throws {
    let mapping =
      Self.head + """
        columns:
          - { column: When, use: day }
          - column: Help
            question: help
            joined_by: ", "
            values: { "Food": food, "Cash, urgent": cash, Rent: rent }
            others: other
        """
    let rows = try Self.rows(
      "When,Help\n2026-11-20,\"Food, Cash, urgent\"\n2026-11-20,\"Cash, urgent, A coat\"\n2026-11-20,\n", by: mapping)
    #expect(rows == [["help", "several", "2", "cash", "food"], ["help", "several", "2", "cash", "other"], []])
  }

  @Test func `columns of single answers are ticked by the words of four programs`() throws {
    let mapping =
      Self.head + """
        columns:
          - { column: When, use: day }
          - { column: help/food, question: help, option: food }
          - { column: help/other, question: help, option: other, values: { "": "no" }, others: "yes" }
        """
    let rows = try Self.rows(
      "When,help/food,help/other\n2026-11-20,1,كتب\n2026-11-20,TRUE,\n2026-11-20,Y,\n2026-11-20,نعم,\n2026-11-20,0,\n",
      by: mapping)
    #expect(rows[0] == ["help", "several", "2", "food", "other"])
    #expect(rows[1...3].allSatisfy { $0 == ["help", "several", "1", "food"] } && rows[4].isEmpty)
    #expect(
      try Self.wrong("When,help/food,help/other\n2026-11-20,perhaps,\n", by: mapping) == [
        "2: ‘help/food’ is never answered ‘perhaps’; its answers are 1, TRUE, Y, Yes, نعم, 0, FALSE, N, No, لا"
      ])
  }

  @Test func `a time by clocks of another zone counts on the day of the charity`() throws {
    let mapping =
      "zone: UTC\n" + Self.head + """
        columns:
          - { column: _submission_time, use: day }
          - { column: Q1, question: overall }
        """
    let (_, document) = try Self.mapped(
      "_submission_time,Q1\n2026-11-20T21:30:00,5\n2026-11-20T20:59:59,4\n", by: mapping)
    #expect(document?.rows.map(\.day.description) == ["2026-11-21", "2026-11-20"])
  }

  @Test(arguments: [("day-month-year", "2026-04-03"), ("month-day-year", "2026-03-04")])
  func `days are read in the order that the mapping says`(order: String, day: String) throws {
    let mapping =
      "dates: \(order)\n" + Self.head + "columns: [{ column: When, use: day }, { column: Q1, question: overall }]"
    let (_, document) = try Self.mapped("When,Q1\n3/4/2026 9:21:33 م,5\n2026-04-05,4\n", by: mapping)
    #expect(document?.rows.map(\.day.description) == [day, "2026-04-05"])
  }

  @Test func `a day against the order, in the future or of the Hijri calendar is told with its row`() throws {
    let mapping =
      "dates: month-day-year\n" + Self.head
      + "columns: [{ column: When, use: day }, { column: Q1, question: overall }]"
    let wrong = try Self.wrong("When,Q1\n25/11/2026,5\n12/31/2026,5\n1448-06-15,5\nsoon,5\n", by: mapping)
    #expect(wrong.count == 4)
    for (line, words) in zip(2...5, ["is no day", "in the future", "Hijri", "is no day"]) {
      #expect(wrong.contains { $0.hasPrefix("\(line): ") && $0.contains(words) }, "\(wrong)")
    }
  }

  @Test func `every cell that means nothing is named by its row and its column, and nothing is taken`() throws {
    let mapping =
      Self.head + """
        columns:
          - { column: When, use: day }
          - { column: Rate, question: overall, values: { Good: "4", Poor: "2" } }
          - { column: Source, question: source }
          - { column: Words, question: improve }
        """
    let wrong = try Self.wrong("When,Rate,Source,Words\n2026-11-20,Great,web,\n2026-11-20,Bad,web,\n", by: mapping)
    #expect(
      wrong == [
        "2: ‘Rate’ is never answered ‘Great’; its answers are Good, Poor",
        "3: ‘Rate’ is never answered ‘Bad’; its answers are Good, Poor",
      ])
    let own = try Self.wrong(
      "When,Rate,Source,Words\n2026-11-20,Good,radio,\n2026-11-20,Good,web,\(String(repeating: "x", count: 201))\n",
      by: mapping)
    #expect(own.count == 2 && own[0].hasPrefix("2: ‘Source’ is never answered ‘radio’"))
    #expect(own[1] == "3: ‘Words’ is longer than 200 letters")
  }

  @Test func `every column is mapped or left out, and every one of the mapping is in the file`() throws {
    let mapping =
      Self.head + """
        columns: [{ column: When, use: day }, { column: Rate, question: overall }]
        left_out: [token, gone]
        """
    let wrong = try Self.wrong("When,Rate,token,Mood,When\n2026-11-20,5,x,fine,y\n", by: mapping)
    #expect(
      wrong == [
        "two columns of the file are called ‘When’; give one of them another heading",
        "the column ‘Mood’ is not in the mapping; write what it is, or put it under ‘left_out’",
        "the file has no column ‘gone’; take it out of the mapping, or use another file",
      ])
  }

  @Test func `rows are left out as the mapping says, and counted`() throws {
    let mapping =
      Self.head + """
        columns: [{ column: When, use: day }, { column: Rate, question: overall }]
        left_out: [State]
        skip_rows: [{ column: State, is: [test, ""] }]
        """
    let (mapped, document) = try Self.mapped(
      "When,Rate,State\n2026-11-20,5,done\n2026-11-20,4,test\n,3,\n", by: mapping)
    #expect(mapped.skipped == 2 && document?.rows.count == 1 && document?.findings.isEmpty == true)
  }

  @Test func `channel and department come from columns too`() throws {
    let mapping = """
      mapping: 1
      survey: visit
      columns:
        - { column: When, use: day }
        - { column: Place, use: channel, values: { Office: visit, Call centre: phone } }
        - { column: Team, use: department }
        - { column: Rate, question: overall }
      """
    let (_, document) = try Self.mapped(
      "When,Place,Team,Rate\n2026-11-20,Office,Reception,5\n2026-11-20,Call centre,البحث الاجتماعي,4\n", by: mapping)
    #expect(document?.rows.map(\.crowd.channel) == ["visit", "phone"])
    #expect(document?.rows.map(\.crowd.department) == ["reception", "research"])
    #expect(
      try Self.wrong("When,Place,Team,Rate\n2026-11-20,Moon,Reception,5\n", by: mapping) == [
        "2: ‘Moon’ is no Place; known are Office, Call centre"
      ])
  }

  @Test(arguments: [
    ("mapping: 2\nsurvey: visit\ncolumns: []", "1: ‘mapping: 2’ is no form that is known; write ‘mapping: 1’"),
    ("mapping: 1\nsurvey: other\ncolumns: []", "2: this is a mapping for ‘other’, not for ‘visit’"),
    ("colour: red", "‘colour’ is not known here"), ("dates: d/m/y", "‘dates’ cannot be ‘d/m/y’"),
    ("zone: Mars", "‘Mars’ is no time zone"), ("whole_file: { channel: moon }", "‘channel’ cannot be ‘moon’"),
    ("whole_file: { channel: \"?\" }", "‘channel’ is not decided"), ("whole_file: { day: soon }", "‘soon’ is no day"),
    ("columns: [{ column: A }]", "nothing says what ‘A’ is"),
    ("columns: [{ column: A, use: colour }]", "‘use’ cannot be ‘colour’"),
    ("columns: [{ column: A, use: day, question: overall }]", "‘A’ is a question or has a use, not both"),
    ("columns: [{ column: A, question: mood }]", "the survey has no question ‘mood’"),
    ("columns: [{ column: A, question: help, option: gold }]", "‘help’ has no answer ‘gold’"),
    ("columns: [{ column: A, question: overall, joined_by: \";\" }]", "‘overall’ takes one answer"),
    ("columns: [{ column: A, question: overall, values: { x: \"9\" } }]", "a cell of ‘A’ cannot mean ‘9’"),
    ("columns: [{ column: A, question: overall, values: { x: \"?\" } }]", "‘A: x’ is not decided"),
    ("columns: [{ column: A, question: overall, decide: why }]", "‘A’ is not decided"),
    ("columns: [{ column: A, use: day }, { column: A, use: channel }]", "the column ‘A’ stands here twice"),
    ("columns: [{ column: A, use: day }, { column: B, use: day_hijri }]", "‘day’ is said by ‘A’ and ‘B’"),
    (
      "columns: [{ column: A, question: overall }, { column: B, question: overall }]",
      "‘overall’ is said by ‘A’ and ‘B’"
    ),
    (
      "columns: [{ column: A, question: help, option: food }, { column: B, question: help, option: food }]",
      "‘help/food’ is said by ‘A’ and ‘B’"
    ),
    (
      "columns: [{ column: A, question: help }, { column: B, question: help, option: food }]",
      "‘help’ is said by ‘A’ and ‘B’"
    ),
    ("columns: []", "nothing says the day"), ("columns: []", "nothing says the channel"),
    ("skip_rows: [{ column: A, is: [x] }]", "the column ‘A’ is not in the mapping"),
    ("columns: [{ column: Email Address, question: improve }]", "‘Email Address’ tells who somebody is"),
    ("columns: [{ column: رقم الجوال, question: improve }]", "‘رقم الجوال’ tells who somebody is"),
    ("columns: [{ column: _gps_latitude, question: improve }]", "‘_gps_latitude’ tells who somebody is"),
    ("columns: {", "this is not YAML"),
  ]) func `what is wrong with a mapping is told with its line`(text: String, told: String) throws {
    let findings = try Export.findings(text)
    #expect(findings.contains { $0.hasPrefix("map.yaml:") && $0.contains(told) }, "\(findings)")
  }
}
