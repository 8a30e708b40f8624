import Invitations
import Surveys
import Tables
import Testing

/// Contacts in a file of services: what is refused, and what is told of those that are taken.
@Suite struct ContactRowsTests {
  private func read(_ rows: String...) -> Result<[Interaction], InteractionFindings> {
    let header = "reference,day,channel,department,phone,email,mode"
    return InteractionsDocument.read(
      ([header] + rows).joined(separator: "\n"), organisation: InteractionsDocumentTests.organisation,
      today: InteractionsDocumentTests.today)
  }

  private func findings(_ rows: String...) -> [String] {
    let header = "reference,day,channel,department,phone,email,mode"
    let read = InteractionsDocument.read(
      ([header] + rows).joined(separator: "\n"), organisation: InteractionsDocumentTests.organisation,
      today: InteractionsDocumentTests.today)
    guard case .failure(let findings) = read else { return [] }
    return findings.findings.map(\.description)
  }

  @Test func `a number and an address come out in one form`() throws {
    let rows = try read(" R1,2026-11-20,phone,reception,٠٥٠ ١٢٣ ٤٥٦٧,Huda@X.SA,sms").get()
    #expect(rows[0].phone == "+966501234567" && rows[0].email == "Huda@x.sa" && rows[0].line == 2)
  }

  @Test func `a damaged contact is named with its line`() {
    let told = findings(
      "R1,2026-11-20,phone,reception,9.66501E+11,,phone", "R2,2026-11-20,phone,reception,,,phone",
      "R3,2026-11-20,phone,reception,0501234567,a@x,sms")
    #expect(told.count == 3)
    #expect(told[0].hasPrefix("2: ‘9.66501E+11’ is what a spreadsheet makes of a long number"))
    #expect(told[1] == "3: ‘phone’ is empty, and a link by ‘phone’ needs it; fill it, or write another mode")
    #expect(told[2].hasPrefix("4: ‘a@x’ has no ending"))
  }

  @Test(arguments: [("sms", ",a@x.sa"), ("", ","), ("email", "0501234567,"), ("phone", ",")])
  func `where the mode needs a contact, one must be there`(mode: String, contact: String) {
    #expect(findings("R1,2026-11-20,phone,reception,\(contact),\(mode)").count == 1)
  }

  @Test(arguments: ["letter", "kiosk", "delegate", "web"])
  func `other modes need none`(mode: String) {
    #expect(findings("R1,2026-11-20,phone,reception,,,\(mode)").isEmpty)
  }

  @Test func `a file without any contact is for a sender who knows them`() throws {
    func read(_ mode: String) -> Bool {
      let text = "reference,day,channel,department\(mode.isEmpty ? "" : ",mode")\nR1,2026-11-20,phone,reception"
      let read = InteractionsDocument.read(
        text + (mode.isEmpty ? "" : ",\(mode)"), organisation: InteractionsDocumentTests.organisation,
        today: InteractionsDocumentTests.today)
      return (try? read.get()) != nil
    }
    #expect(read("") && read("letter") && !read("sms") && !read("phone") && !read("email"))
  }

  @Test func `a column that is missing is named, with what else it may be called`() throws {
    func told(_ header: String, _ rows: String...) -> [String] {
      let read = InteractionsDocument.read(
        (["reference,day,channel,department" + header] + rows.map { "R\($0.count),2026-11-20,phone,reception,\($0)" })
          .joined(separator: "\n"), organisation: InteractionsDocumentTests.organisation,
        today: InteractionsDocumentTests.today)
      guard case .failure(let findings) = read else { return [] }
      return RepeatedFinding.told(findings.findings).map(\.description)
    }
    #expect(
      told(",mode", "sms", "sms ") == [
        "2: the file has no column ‘phone’, also called ‘الجوال’, ‘جوال’, and a link by ‘sms’ needs it; add it, or write a "
          + "mode that needs none, such as letter (line 2 and 1 more; first lines 2, 3)"
      ])
    #expect(told(",phone,mode", "0501234567,email")[0].contains("no column ‘email’, also called ‘البريد الإلكتروني’"))
    #expect(told(",mode", "letter").isEmpty && told(",email,mode", "a@x.sa,email").isEmpty)
  }

  @Test func `that nobody can be recognised is told where a file has no contacts`() throws {
    func notices(_ rows: String) throws -> [ContactNotice] {
      ContactNotice.all(
        of: try InteractionsDocument.read(
          rows, organisation: InteractionsDocumentTests.organisation, today: InteractionsDocumentTests.today
        ).get())
    }
    let header = "reference,day,channel,department"
    #expect(try notices("\(header)\nR1,2026-11-20,phone,reception") == [.noContacts])
    #expect(try notices("\(header),mode\nR1,2026-11-20,phone,reception,letter") == [])
    #expect(try notices("\(header),phone\nR1,2026-11-20,phone,reception,0501234567") == [])
  }

  @Test func `a number that takes no message is called or refused`() {
    for phone in ["0112345678", "920012345", "8001234567"] {
      #expect(findings("R1,2026-11-20,phone,reception,\(phone),,sms")[0].contains("no text message arrives"))
      #expect(findings("R1,2026-11-20,phone,reception,\(phone),,phone").isEmpty)
    }
  }

  @Test func `lost zeros are told, and one person in six spellings is recognised`() throws {
    let spellings = ["0501234567", "501234567", "+966 50 123 4567", "٠٥٠١٢٣٤٥٦٧", "00966501234567", "966501234567"]
    let rows = spellings.enumerated().map { "R\($0),2026-11-20,phone,reception,\($1),,sms" }
    let other = ["S1,2026-11-19,phone,reception,0501234567,,sms", "S2,2026-11-20,phone,reception,0551234567,,sms"]
    let interactions = try InteractionsDocument.read(
      (["reference,day,channel,department,phone,email,mode"] + rows + other).joined(separator: "\n"),
      organisation: InteractionsDocumentTests.organisation, today: InteractionsDocumentTests.today
    ).get()
    #expect(
      ContactNotice.all(of: interactions) == [.repaired(lines: [3]), .samePerson(lines: [2, 3, 4, 5, 6, 7])])
    #expect("\(ContactNotice.samePerson(lines: [2, 3, 4, 7]))".hasPrefix("lines 2–4, 7 have the same contact"))
  }
}
