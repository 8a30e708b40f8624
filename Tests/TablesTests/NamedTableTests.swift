import Surveys
import Tables
import Testing

/// Columns and values by the words that people have for them.
@Suite struct NamedTableTests {
  private let organisation = Organisation(
    channels: [
      ServiceChannel(key: "phone", name: LocalizedText(ar: "مكالمة هاتفية", en: "Telephone call")),
      ServiceChannel(key: "social-media", name: LocalizedText(ar: "وسائل التواصل الاجتماعي", en: "Social media")),
    ],
    departments: [
      Department(key: "aid", name: LocalizedText(ar: "المساعدات", en: "Aid")),
      Department(key: "help", name: LocalizedText(ar: "المُساعَدات.", en: "Help")),
    ])

  private func named(_ text: String, _ more: [TableColumn] = []) throws -> NamedTable {
    NamedTable(
      try Table(text),
      columns: [.day, .channel(organisation), .department(organisation), .reference, .phone, .email, .mode, .name]
        + more,
      required: ["day"])
  }

  @Test(arguments: [
    ("التاريخ", "day"), ("اليوم", "day"), (" Day ", "day"), ("DAY", "day"), ("ｄａｙ", "day"),
    ("\u{200F}day\u{200F}", "day"),
    ("da\u{200B}y", "day"), ("\u{A0}day", "day"), ("تاريخ_الخدمة", "day"), ("تاريخ-الخدمه", "day"),
    ("القَناة", "channel"),
    ("القنـــاة", "channel"), ("قناه", "channel"), ("الاداره", "department"), ("القسم/الإدارة", "department"),
    ("رقم الطلب:", "reference"), ("الجوال", "phone"), ("PHONE_NUMBER", "phone"), ("البريد الالكتروني", "email"),
    ("E-Mail", "email"), ("طريقة الإرسال", "mode"), ("الاسم", "name"), ("\u{FEE1}", "?"),
  ])
  func `a heading is found however it is typed`(heading: String, key: String) throws {
    let table = try named("\(heading),x1\na,b\n", [TableColumn("x1", [], .name)])
    #expect(table.header.cells.first == (key == "?" ? heading : key))
  }

  @Test func `two headings of one column, and one heading of two, are refused by name`() throws {
    let one = TableColumn("q1", ["السرعة", "Speed"], .name)
    let two = TableColumn("q2", ["السُّرعة", "Mode"], .name)
    #expect(try named("التاريخ,day\na,b\n").faults == [.sameColumn("day", headings: ["التاريخ", "day"])])
    #expect(try named("day,day\na,b\n").faults == [.repeatedColumn("day")])
    #expect(try named("day,السرعه\na,b\n", [one, two]).faults == [.ambiguousColumn("السرعه", meanings: ["q1", "q2"])])
    #expect(try named("day,السرعة\na,b\n", [one, two]).header.cells == ["day", "q1"])
    #expect(try named("day,mode\na,sms\n", [two]).faults.isEmpty)
    #expect(try named("day,Mode\na,sms\n", [two]).faults == [.ambiguousColumn("Mode", meanings: ["mode", "q2"])])
  }

  @Test func `an unknown heading is told with its marks made visible`() throws {
    let faults = try named("day,\u{200F}chan\u{A0}nell\u{200E}\na,b\n").faults
    #expect(
      faults.map { "\($0)" }.first?.hasPrefix("there is no column ‘chan⟨U+00A0⟩nell’; known are day, channel") == true)
    #expect(try named("channel,x\u{200B}y\nphone,b\n").faults.map(\.description).last == "the column ‘day’ is missing")
    #expect(try named("channel,x\u{200B}y\nphone,b\n").faults.first?.description.contains("‘x⟨U+200B⟩y’") == true)
  }

  @Test(arguments: [
    ("phone", "phone"), (" Phone\u{200F}", "phone"), ("مكالمة هاتفية", "phone"), ("مُكالمه  هاتفيّة.", "phone"),
    ("TELEPHONE call", "phone"), ("وسائل التواصل الاجتماعى", "social-media"), ("social media", "social-media"),
    ("Social_Media", "social-media"), ("fax", "fax"), ("", ""),
  ])
  func `a value is found however it is typed, and stays where it is none`(value: String, key: String) throws {
    #expect(try named("day,channel,name\na,\(value),x\n").rows.map { $0.cells[1] } == [key])
  }

  @Test func `a word that two values could be called is refused, unless it is exactly one of them`() throws {
    let table = try named("day,department\na,المساعدات\nb,المُساعَدات.\nc,المساعداتِ\nd,aid\n")
    #expect(table.rows.map { $0.cells[1] } == ["aid", "help", "aid"])
    #expect(
      table.findings == [
        TableFinding(
          line: 4, fault: .ambiguousValue(column: "department", value: "المساعداتِ", meanings: ["aid", "help"]))
      ])
  }

  @Test func `several answers stand with any sign between them`() throws {
    let words = [TableWord("slow", ["بطيء"]), TableWord("late", ["متأخر"]), TableWord("cost", ["غالٍ، أو بعيد"])]
    let column = TableColumn("why", ["لماذا؟"], .words(words))
    let cells = ["slow;late", "بطيء؛ متأخر", "بطئ; Late ;", "\"slow, late\"", "\"غالٍ، أو بعيد\"", "slow;x"]
    let table = try named("day,لماذا\n" + cells.map { "a,\($0)\n" }.joined(), [column])
    #expect(table.rows.map { $0.cells[1] } == ["slow;late", "slow;late", "slow;late", "slow;late", "cost", "slow;x"])
  }

  @Test func `comments keep their text, names lose the spaces around, signs every mark`() throws {
    let comment = TableColumn("improve", [], .comment)
    let table = try named(
      "reference,day,name,improve\n R\u{200F}-1\u{A0},a, من\u{200C}ال \u{200F},\" x\u{200F} \"\n", [comment])
    #expect(table.rows.map(\.cells) == [["R-1", "a", "من\u{200C}ال", " x\u{200F} "]])
  }

  @Test func `of a hundred thousand unknown columns the first are told, soon`() throws {
    let head = (0..<100_000).map { "c\($0 % 50_000)" }.joined(separator: ",")
    let text = head + "\n" + Array(repeating: "1", count: 100_000).joined(separator: ",") + "\n"
    var faults: [TableFault] = []
    let time = try ContinuousClock().measure { faults = try named(text).faults }
    #expect(faults.count == 20 + 1)
    #expect(time < .seconds(60))
  }

  @Test func `an error of a formula is told with its column, and its row is not read further`() throws {
    let table = try named("day,channel,name\n#N/A,phone,x\na,Err:502,x\na,phone,#####\na,phone,# 1\n")
    #expect(
      table.findings.map(\.fault) == [
        .errorCell(column: "day", value: "#N/A"), .errorCell(column: "channel", value: "Err:502"),
        .tooNarrow(column: "name"),
      ])
    #expect(table.rows.map(\.line) == [5])
  }
}
