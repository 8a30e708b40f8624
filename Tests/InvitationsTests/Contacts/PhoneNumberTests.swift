import Invitations
import Testing

/// Numbers as real lists have them, and the one form that they get.
@Suite struct PhoneNumberTests {
  @Test(arguments: [
    "0501234567", "+966501234567", "966501234567", "00966501234567", "+966 50 123 4567", "050-123-4567",
    "(050) 123 4567", "050.123.4567", "٠٥٠١٢٣٤٥٦٧", "۰۵۰۱۲۳۴۵۶۷", "０５０１２３４５６７", "＋966501234567",
    "+966 (0)50 123 4567", "+966-0501234567", "009660501234567", "tel:+966-50-123-4567",
    "\u{202A}+966501234567\u{202C}",
    "\u{200F}0501234567", "'0501234567", "’0501234567", "=\"0501234567\"", "050\u{A0}123\u{202F}4567",
    "٠٠٩٦٦ ٥٠ ١٢٣ ٤٥٦٧",
    "050–123–4567", " 0501234567\t", "966501234567.0", "+٩٦٦٥٠١٢٣٤٥٦٧", "050/123/4567",
  ])
  func `one number, however it is spelled`(text: String) throws {
    let number = try PhoneNumber(text)
    #expect(number.e164 == "+966501234567" && number.line == .mobile && !number.isRepaired)
  }

  @Test(arguments: [
    ("501234567", "+966501234567"), ("٥٠١٢٣٤٥٦٧", "+966501234567"), ("501234567.0", "+966501234567"),
    ("112345678", "+966112345678"), ("971501234567", "+971501234567"), ("201001234567", "+201001234567"),
  ])
  func `a lost zero is put back, and told`(text: String, e164: String) throws {
    let number = try PhoneNumber(text)
    #expect(number.e164 == e164 && number.isRepaired)
  }

  @Test(arguments: [
    ("011 234 5678", "+966112345678", PhoneLine.landline), ("920012345", "+966920012345", .unified),
    ("8001234567", "+9668001234567", .unified), ("+97431234567", "+97431234567", .mobile),
    ("+965 2221 2345", "+96522212345", .landline), ("00971 4 321 2345", "+97143212345", .landline),
    ("+44 20 7946 0958", "+442079460958", .unknown), ("+39 06 698 12345", "+390669812345", .unknown),
    ("+20 010 0123 4567", "+201001234567", .mobile),
  ])
  func `what rings there is known`(text: String, e164: String, line: PhoneLine) throws {
    let number = try PhoneNumber(text)
    #expect(number.e164 == e164 && number.line == line && !number.isRepaired)
    #expect(number.line.takesMessages == (line == .mobile || line == .unknown))
  }

  @Test(arguments: ["9.66501E+11", "9,66501E+11", "9.66501e11", "٩٫٦٦٥٠١E+11", "5.01235E+08"])
  func `what a spreadsheet shortened cannot be dialled`(text: String) {
    #expect(throws: PhoneProblem.scientific(text)) { try PhoneNumber(text) }
  }

  @Test(arguments: [
    "0501234567 / 0551234567", "0501234567,0551234567", "0501234567 0551234567", "0501234567؛0551234567",
    "0501234567\n0551234567", "0501234567 أو 0551234567", "0501234567;0551234567", "+966501234567+966551234567",
  ])
  func `two numbers in a cell are none`(text: String) {
    #expect(throws: PhoneProblem.several(text)) { try PhoneNumber(text) }
  }

  @Test(arguments: [
    ("لا يوجد", PhoneProblem.words("لا يوجد")), ("none", .words("none")), ("-", .words("-")),
    ("050123456O", .words("050123456O")),
    ("0501234567 x12", .words("0501234567 x12")), ("12345", .tooShort("12345")), ("050123456", .tooShort("050123456")),
    ("05012345678", .unassigned("05012345678")), ("+96650123456789", .tooLong("+96650123456789")),
    ("0500000000", .placeholder("0500000000")), ("0555555555", .placeholder("0555555555")),
    ("0000000000", .unassigned("0000000000")), ("0401234567", .unassigned("0401234567")),
    ("+999123456789", .unassigned("+999123456789")),
    ("+1234567890123456", .tooLong("+1234567890123456")), ("1234567890", .unassigned("1234567890")),
    ("#########", .words("#########")),
  ])
  func `what nobody can dial is named`(text: String, problem: PhoneProblem) {
    #expect(throws: problem) { try PhoneNumber(text) }
  }
}
