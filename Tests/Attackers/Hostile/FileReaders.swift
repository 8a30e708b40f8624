import Ballots
import CSV
import Delivery
import Drafts
import Fieldwork
import Forms
import Foundation
import Invitations
import Mapping
import Mutations
import Releases
import Reporting
import Seals
import Surveys
import Tables

/// Readers of the files that people hand over: workbooks, tables, surveys, reports.
extension Reader {
  static func workbooks() throws -> Reader {
    let files = try Samples.files("Reports/Sample", ".xlsx").map {
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    let workbooks = WorkbookMutation(genuine: files)
    return Reader(input: { workbooks.file(&$0) }) {
      _ = try? SealCheck(
        Data($0), trusting: nil, budget: ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(4)))
    }
  }

  static func tables() -> Reader {
    Reader(["a,b\r\n1,\"x\"\"y\"\r\n", "\u{FEFF}a\n\"\n\"\n", "=1,+1;-1\n\"a\nb\",c\n", interactionsText]) { text in
      var writer = CSVWriter()
      for row in (try? CSVReader(text).rows) ?? [] { writer.add(row.cells.map { .text($0) }) }
      _ = try? Table(writer.text)
    }
  }

  /// Tables of every form, from their bytes to what they would issue.
  static func files() throws -> Reader {
    let organisation = try organisation()
    let workbooks = WorkbookMutation(parts: TinyTables.files)
    let text = "المرجع;التاريخ;القناة;القسم\r\nأ;2026-01-05;phone;reception\r\n"
    let units = Array(text.utf16)
    let texts: [[UInt8]] = [
      Array(text.utf8), [0xFF, 0xFE] + units.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] },
      units.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }, Array("sep=|\na|b\n\"1\"|2\n".utf8),
      Array("a,b\n".utf8) + [0xE3, 0xDF, 0xC7, 0xE1, 0xE3, 0xC9, 0x2C, 0x31],
    ]
    return Reader(
      input: { dice in
        if dice.once(in: 2) { return workbooks.file(&dice) }
        let sample = dice.any(of: texts) ?? []
        return ByteMutation.mutated(sample, with: texts, &dice)
      },
      read: { bytes in
        let budget = ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(4))
        guard let table = try? Table(Data(bytes), budget: budget) else { return }
        if case .failure(let problems) = InteractionsDocument.read(table, organisation: organisation, today: today) {
          _ = RepeatedFinding.told(problems.findings).prefix(100).map { "\($0)" }
        }
        _ = OutcomeDocument(table).findings.prefix(100).map { "\($0)" }
      })
  }

  static func interactions() throws -> Reader {
    let organisation = try organisation()
    return Reader([interactionsText, "reference,day,channel,department\n1,2026-01-05,phone,reception\n"]) { text in
      switch InteractionsDocument.read(text, organisation: organisation, today: today) {
      case .failure(let findings): _ = findings.findings.prefix(100).map { "\($0)" }
      case .success(let read):
        _ = read.map {
          ($0.phone.map(ContactMask.phone), $0.email.map(ContactMask.email), $0.name.map(ContactMask.name))
        }
      }
    }
  }

  static func answers() throws -> Reader {
    let (organisation, survey) = (try organisation(), try survey())
    let keys = survey.questions.map(\.key).joined(separator: ",")
    let cells = String(repeating: ",5", count: survey.questions.count)
    let sample = "day,channel,department,mode,language,\(keys)\n2026-01-05,phone,reception,sms,ar\(cells)\n"
    return Reader([sample, "day,channel,department,overall,improve\n2026-01-05,phone,reception,٥,نص\n"]) { text in
      let document = AnswersDocument(text, survey: survey, organisation: organisation, today: today)
      _ = document.findings.prefix(100).map { "\($0)" }
    }
  }

  /// Mappings of files that other programs exported, each by which a small file is read; and what is proposed for a file.
  static func mappings() throws -> Reader {
    let (organisation, survey) = (try organisation(), try survey())
    let file = "When,Rate\n2026-01-05 21:30,5\n3/4/2026,جيد\n"
    let samples =
      [
        """
        mapping: 1
        survey: \(survey.key)
        dates: day-month-year
        zone: UTC
        whole_file: { channel: phone, department: reception }
        columns:
          - { column: When, use: day }
          - { column: Rate, question: overall, values: { "5": "5", جيد: "4" }, others: "" }
        left_out: [token]
        skip_rows: [{ column: When, is: [""] }]
        """, file, "_submission_time;group/overall;_uuid\n2026-01-05T21:30:00;5;x\n",
      ] + bombs
    let table = try Table(file)
    return Reader(samples) { text in
      let read = MappingReader.read(text, file: "m.yaml", survey: survey, organisation: organisation)
      _ = (read.findings.prefix(100).map { "\($0)" }, read.mapping.source)
      _ = MappedTable(table, by: read.mapping, survey: survey, in: .past(today: today)).findings.prefix(100)
      guard let foreign = try? Table(text) else { return }
      _ = MappingProposal(foreign, survey: survey, organisation: organisation)?.source
    }
  }

  static func served() throws -> Reader {
    let (organisation, survey) = (try organisation(), try survey())
    let samples = [
      "period,channel,department,count\n2026Q1,phone,reception,20\n2026-02,letters,media,3\n",
      "day,channel,department,language,count\n2026-01-05,phone,reception,ar,9223372036854775807\n2026-01-06,phone,reception,ar,1\n",
    ]
    return Reader(samples) { text in
      let document = ServedDocument(text, survey: survey, organisation: organisation, today: today)
      _ = document.findings.prefix(100).map { "\($0)" }
      // As the command line tells it.
      if document.findings.isEmpty { _ = document.counts.reduce(0) { $0 + $1.count } }
    }
  }

  static func outcomes() -> Reader {
    Reader(["reference,outcome\na-1,delivered\na-2,failed\n", "outcome,reference\nrefused,1\n"]) { text in
      let document = OutcomeDocument(text)
      _ = OutcomeMatch(document.rows, among: []).findings.prefix(100).map { "\($0)" }
      _ = document.findings.prefix(100).map { "\($0)" }
    }
  }

  static func surveys() throws -> Reader {
    let samples = try Samples.files("Surveys", ".yaml").map(Samples.text) + bombs
    return Reader(samples) { text in
      let draft = SurveyDraft(file: "short/1.yaml", source: text, channels: ["phone"])
      _ = draft.findings(against: []).map { "\($0)" }
    }
  }

  /// Forms of other programs, from their bytes to the survey that is made of them.
  static func questionnaires() throws -> Reader {
    let folder = "Tests/Fixtures/forms"
    let samples = try [".lss", ".json", ".txt"].flatMap { try Samples.files(folder, $0).map(Samples.text) }
    guard let name = SurveyName(key: "x", version: 1) else { throw Misuse() }
    return Reader(samples) { bytes in
      let budget = ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(4))
      guard case .success(let form) = FormFile.read(Data(bytes), budget: budget),
        let made = FormMapping.survey(of: form, named: name)
      else { return }
      _ = (made.survey.source, XLSFormWriter.sheets(of: made.survey))
    }
  }

  static func organisations() throws -> Reader {
    let samples = try ["Surveys/channels.yaml", "Surveys/departments.yaml"].map(Samples.text) + bombs
    return Reader(samples) { text in
      _ = OrganisationSource(channels: text, departments: text).read().findings.prefix(100).map { "\($0)" }
    }
  }

  static func reports() throws -> Reader {
    Reader(try Samples.files("Reports", ".yaml").map(Samples.text) + bombs) { text in
      _ = ReportDocument.read(text, file: "r.yaml").findings.prefix(100).map { "\($0)" }
    }
  }

  /// A day on which everything is tried.
  static let today = Day(ordinal: 20_786)

  static func organisation() throws -> Organisation {
    try OrganisationSource(
      channels: Samples.text("Surveys/channels.yaml"), departments: Samples.text("Surveys/departments.yaml")
    ).read().organisation
  }

  static func survey() throws -> Survey {
    let path = "Surveys/after-registration/1.yaml"
    guard let survey = SurveyDocument(source: try Samples.text(path), file: path).survey else { throw Misuse() }
    return survey
  }

  private static let interactionsText =
    "reference,day,channel,department,service,language,phone,email,name,mode\n"
    + "a-1,2026-01-05,phone,reception,x,ar,+966 50 123 4567,a@b.sa,\"محمد \"\"م\"\"\",sms\n"

  /// Texts of YAML that unfold to very much.
  private static let bombs = [
    "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
      + (1...9).map { n in "a\(n): &a\(n) [\((0..<10).map { _ in "*a\(n - 1)" }.joined(separator: ","))]" }.joined(
        separator: "\n")
      + "\nchannels: *a9\nquestions: *a9\nsheets: *a9\n",
    "key: " + String(repeating: "[", count: 4000), "key: " + String(repeating: "{a: ", count: 4000),
    "a: &a [*a]\nquestions: *a\n", (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ]
}
