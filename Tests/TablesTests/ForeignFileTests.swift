import Foundation
import Tables
import Testing

/// Files that are no tables, named as what they are.
@Suite struct ForeignFileTests {
  private static func compound(_ stream: String) -> Data {
    Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504))
      + Data(stream.utf8.flatMap { [$0, 0] })
  }

  @Test(arguments: [
    (compound("Workbook"), ForeignFile.oldWorkbook), (compound("Book"), .oldWorkbook),
    (compound("EncryptedPackage"), .encrypted), (compound("WordDocument"), .word),
    (Data("%PDF-1.7".utf8), .pdf), (Data([0x89, 0x50, 0x4E, 0x47, 0x0D]), .picture), (Data("{\\rtf1".utf8), .rtf),
    (Data("\u{FEFF} \n<!DOCTYPE HTML><table>".utf8), .html), (Data("<table border=1><tr><td>day".utf8), .html),
    (Data("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook".utf8), .xmlWorkbook),
    (Data("[{\"day\": 1}]".utf8), .json), (Data([0x1F, 0x8B, 8]), .compressed),
    (HandMade.zip([("word/document.xml", "x"), ("[Content_Types].xml", "x")]), .word),
    (HandMade.zip([("xl/workbook.bin", "x"), ("[Content_Types].xml", "x")]), .binaryWorkbook),
    (HandMade.zip([("Index/Document.iwa", "x"), ("Data/picture 1.jpg", "x")]), .numbers),
    (HandMade.zip([("mimetype", "application/vnd.oasis.opendocument.text")]), .openText),
    (HandMade.zip([("answers.csv", "a,b")]), .compressed),
    (HandMade.document("", manifest: "<m:file-entry><m:encryption-data/></m:file-entry>"), .encrypted),
  ])
  func `another kind of file is named, with what to do`(content: Data, file: ForeignFile) {
    #expect(throws: TableFinding(line: 1, fault: .foreign(file))) { try Table(content) }
    #expect("\(file)".contains("; "))
  }

  @Test func `a broken workbook is told to be one`() {
    let whole = HandMade.workbook([[HandMade.inline("a")], [HandMade.inline("b")]])
    #expect(throws: TableFinding.self) { try Table(whole.prefix(whole.count / 2)) }
    #expect(throws: TableFinding(line: 1, fault: .damaged(part: "zip"))) { try Table(whole.prefix(100)) }
  }
}
