import Documents
import Foundation
import Surveys
import Testing

/// Documents that the charity keeps at hand, and the reports that it built.
@Suite struct DocumentTests {
  private let day = Day(ordinal: 20_000)

  /// An archive of empty files, as far as its directory tells.
  private func zip(_ names: [String]) -> Data {
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 255) } }
    func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
    let local: [UInt8] = [0x50, 0x4B, 3, 4] + zeros(26)
    var entries: [UInt8] = []
    for name in names {
      entries += [0x50, 0x4B, 1, 2] + zeros(24)
      entries += number(name.utf8.count, 2) + zeros(16)
      entries += Array(name.utf8)
    }
    var end: [UInt8] = [0x50, 0x4B, 5, 6] + zeros(4)
    end += number(names.count, 2) + number(names.count, 2)
    end += number(entries.count, 4) + number(local.count, 4) + zeros(2)
    return Data(local + entries + end)
  }

  @Test func `a file is what its bytes say, never what it is called`() {
    #expect(FileKind(of: Data("%PDF-1.7\n…".utf8)) == .pdf)
    #expect(FileKind(of: Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0])) == .png)
    #expect(FileKind(of: Data([0xFF, 0xD8, 0xFF, 0xE0])) == .jpg)
    #expect(FileKind(of: zip(["[Content_Types].xml", "word/document.xml"])) == .docx)
    for content in ["", "<html>", "MZ", "%PD", "PK\u{3}\u{4}"] { #expect(FileKind(of: Data(content.utf8)) == nil) }
  }

  @Test func `an archive that is no document, has macros or is cut off is not kept`() {
    let document = zip(["[Content_Types].xml", "word/document.xml"])
    #expect(FileKind(of: zip(["[Content_Types].xml", "xl/workbook.xml"])) == nil)
    #expect(FileKind(of: zip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"])) == nil)
    for cut in [1, 20, 40, document.count - 30] { #expect(FileKind(of: document.dropLast(cut)) == nil) }
  }

  @Test func `a file is kept where it is of a known kind and not too large`() throws {
    let content = Data("%PDF-1.7".utf8)
    let document = try ArchivedDocument(content, for: .bylaws, on: day)
    #expect(document.fileName == "bylaws-2024-10-04.pdf" && document.size == 8)
    #expect(throws: DocumentProblem.missing) { try ArchivedDocument(Data(), for: .bylaws, on: day) }
    #expect(throws: DocumentProblem.wrongKind) { try ArchivedDocument(Data("hello".utf8), for: .bylaws, on: day) }
    let large = content + Data(count: ArchivedDocument.largest)
    #expect(throws: DocumentProblem.tooLarge) { try ArchivedDocument(large, for: .bylaws, on: day) }
  }

  @Test func `a fingerprint is SHA-256 in sixty-four digits, and nothing else names a file`() throws {
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let fingerprint = Fingerprint(of: Data("abc".utf8))
    #expect(fingerprint.description == known && Fingerprint(known) == fingerprint)
    #expect(Fingerprint(kept: fingerprint.bytes) == fingerprint)
    for text in ["", "../\(known)", String(known.dropLast()), String(repeating: "g", count: 64)] {
      #expect(Fingerprint(text) == nil)
    }
    #expect(Fingerprint(kept: Data([1])) == nil)
  }

  @Test func `a report is unchanged where the one before on the same period told the same figures`() throws {
    let quarter = try #require(Period("2026Q3"))
    func report(_ number: Int, _ figures: String, _ period: Period, _ language: Language = .arabic) -> ArchivedReport {
      ArchivedReport(
        number: number, name: "board", period: period, language: language, builtOn: day, size: 9,
        fingerprint: Fingerprint(of: Data("\(number)".utf8)), figures: Fingerprint(of: Data(figures.utf8)))
    }
    let built = [
      report(4, "b", quarter), report(3, "a", quarter, .english), report(2, "a", quarter.previous),
      report(1, "a", quarter),
    ]
    #expect(built.map { $0.isUnchanged(among: built) } == [false, true, nil, nil])
    #expect(built[1].fileName == "board-2026Q3-en.xlsx")
  }
}
