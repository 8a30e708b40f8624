import Foundation
import Reporting
import Samples
import Seals
import Surveys
import Tables
import Testing
import Workbooks

/// The charity's picture on the cover is sealed as every other: another one, none, or one that cannot be seen is named.
@Suite struct LogoSealTests {
  /// The parts of a PNG that say how large it is, with a byte that tells it from another.
  private static func png(_ width: UInt32, _ height: UInt32, mark: UInt8 = 0) -> Data {
    func number(_ value: UInt32) -> Data { withUnsafeBytes(of: value.bigEndian) { Data($0) } }
    func part(_ name: String, _ content: Data) -> Data {
      number(UInt32(content.count)) + Data(name.utf8) + content + number(0)
    }
    let head = number(width) + number(height) + Data([8, 6, 0, 0, 0])
    return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + part("IHDR", head) + part("IDAT", Data([mark]))
      + part("IEND", Data())
  }

  private static let code = png(185, 185, mark: 1)
  private static let logo = png(480, 160, mark: 2)

  private static func report(_ language: Language = .arabic, logo: Data? = logo) throws -> Workbook {
    let sealing = Sealing(
      key: try #require(Sample.key), address: { "https://rida.example/verify/\($0)" }, picture: { _ in code })
    return try ReportBuild(
      Sample.document, of: Sample.asked, comments: Sample.comments, period: Sample.period, logo: logo
    ).workbook(in: language, edition: Sample.edition, sealing: sealing)
  }

  /// A file as another program leaves it: all depends on what is seen.
  private func check(_ workbook: Workbook) throws -> SealCheck {
    let file = try ForgedFile(try XLSXWriter(workbook).data()).resaved
    return try SealCheck(file.data, trusting: Sample.key?.publicKey)
  }

  /// A genuine workbook whose cover has other pictures.
  private func drawing(_ change: ([Picture]) -> [Picture], on workbook: Workbook) throws -> SealCheck {
    let cover = workbook.sheets[0]
    let redrawn = Sheet(
      name: cover.name, rightToLeft: cover.rightToLeft, widths: cover.widths, rows: cover.rows,
      pictures: change(cover.pictures))
    return try check(
      Workbook(properties: workbook.properties, sheets: [redrawn] + workbook.sheets.dropFirst(), names: workbook.names))
  }

  @Test(arguments: Language.allCases)
  func `a cover with a picture is genuine, and so is one without`(language: Language) throws {
    for logo in [Self.logo, nil] {
      let check = try check(try Self.report(language, logo: logo))
      #expect(check.isGenuine && !check.isAsWritten, "\(check.alterations)")
    }
  }

  /// Wide, square, flat, steep, tiny, and as large as any.
  @Test(arguments: [(480, 160), (96, 96), (480, 20), (20, 160), (16, 16), (1, 1), (160, 160), (100, 60)])
  func `a picture of any shape is seen`(width: UInt32, height: UInt32) throws {
    let check = try check(try Self.report(logo: Self.png(width, height)))
    #expect(check.isGenuine, "\(check.alterations)")
  }

  @Test func `another picture, none, a squeezed or moved one and other words are named, and nothing else`() throws {
    let workbook = try Self.report()
    let cover = workbook.sheets[0].name
    func one(
      _ picture: Picture, content: Data? = nil, words: String? = nil, scale: Double? = nil, down: Int = 0
    ) -> Picture {
      Picture(
        content: content ?? picture.content, description: words ?? picture.description,
        address: CellAddress(row: picture.address.row + down, column: picture.address.column),
        scale: scale ?? picture.scale)
    }
    let forgeries: [(String, ([Picture]) -> [Picture])] = [
      ("another", { [$0[0], one($0[1], content: Self.png(480, 160, mark: 3))] }), ("none", { [$0[0]] }),
      ("squeezed", { [$0[0], one($0[1], scale: 0.02)] }), ("far below", { [$0[0], one($0[1], down: 90)] }),
      ("other words", { [$0[0], one($0[1], words: "شعار الوزارة")] }),
    ]
    for (name, change) in forgeries {
      let check = try drawing(change, on: workbook)
      #expect(!check.isGenuine, "\(name)")
      #expect(Set(check.alterations) == [.odd(sheet: cover, .picture(2))], "\(name) \(check.alterations)")
    }
    #expect(try drawing({ $0 }, on: workbook).alterations.isEmpty)
  }

  @Test func `a picture that was not sealed is named`() throws {
    let (workbook, drawn) = (try Self.report(logo: nil), try Self.report().sheets[0].pictures)
    let check = try drawing({ _ in drawn }, on: workbook)
    #expect(Set(check.alterations) == [.odd(sheet: workbook.sheets[0].name, .picture(2))])
  }

  @Test func `the picture does not take the place of the code`() throws {
    let workbook = try Self.report()
    let check = try drawing({ [$0[1], $0[0]] }, on: workbook)
    let cover = workbook.sheets[0].name
    #expect(Set(check.alterations) == [.odd(sheet: cover, .picture(1)), .odd(sheet: cover, .picture(2))])
  }
}
