import Foundation
import Tables
import Testing

/// Arabic that is not in the encoding for which it could be taken.
@Suite struct WrongEncodingTests {
  private static let words = [
    "السلام", "السلام عليكم", "رسالة", "مكالمة هاتفية", "شكراً لكم", "المرجع", "لم يتصل بي أحد", "ممتاز", "خدمة سريعة",
    "نعم", "الاستقبال", "تأخر الرد كثيراً، وشكراً", "جيد جداً", "قسم المساعدات", "هدى بنت سالم",
  ]

  private func file(_ text: String) -> String { "a,b\n1,\(text)\n" }

  @Test(arguments: words) func `ISO 8859-6 is told by name, and never read as other words`(word: String) {
    let bytes = file(word).unicodeScalars.map { UInt8($0.isASCII ? $0.value : $0.value - 0x600 + 0xA0) }
    #expect(throws: TextProblem.iso8859(line: 2)) { try PlainText(bytes) }
  }

  @Test(arguments: words) func `the same words in Windows-1256 are read`(word: String) throws {
    let read = try PlainText(Array(file(word).data(using: .windowsCP1256) ?? Data()))
    #expect(read.text == file(word) && read.encoding == .windows1256)
  }

  /// What a program makes of a text that it takes for another encoding.
  private func garbled(_ text: String, _ written: String.Encoding, readAs read: String.Encoding) -> String {
    String(data: text.data(using: written) ?? Data(), encoding: read) ?? ""
  }

  @Test(arguments: [
    (String.Encoding.utf8, String.Encoding.isoLatin1), (.utf8, .windowsCP1256), (.windowsCP1256, .isoLatin1),
    (.windowsCP1256, .windowsCP1252),
  ])
  func `letters that became others on the way are told`(written: String.Encoding, read: String.Encoding) throws {
    for word in ["السلام", "خدمة سريعة جدا", "ممتاز"] {
      let text = garbled(word, written, readAs: read)
      guard !text.isEmpty else { continue }
      #expect(throws: TableFinding(line: 3, fault: .notText(.garbled(line: 3)))) { try Table("a,b\n1,2\n3,\(text)\n") }
      let table = try Table("a,b\nالمرجع الأول,القناة\nالقسم,قناة هاتفية\n3,\(text.split(separator: " ")[0])\n")
      #expect(table.form.notes == [.garbled(1, first: 4)], "\(text)")
    }
  }

  @Test(arguments: [
    "café,naïve,Müller", "été à l’étranger — ça va", "جيد جداً، شكراً", "طيّب، عظيم؟ غالٍ…", "ط،ظ؛ع؟", "«طه»", "Ærø", "ÄÖÜ",
    "Que? Si?? No", "?", "??", "???", "لماذا؟؟ ?? ??",
  ])
  func `good words of any language are nothing to be told of`(text: String) throws {
    #expect(try Table("a\n\(text.replacing(",", with: " "))\n").form.notes.isEmpty)
  }

  @Test func `question marks in the place of words are told`() throws {
    #expect(try Table("a,b\n1,???? ??? ????\n2,ok\n3,????? ??\n").form.notes == [.lostLetters(2, first: 2)])
  }
}
