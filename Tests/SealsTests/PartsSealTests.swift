import Foundation
import Samples
import Seals
import Tables
import Testing
import Workbooks

/// Every part of a written file is sealed, byte by byte.
struct PartsSealTests {
  private static let genuine = Result { try XLSXWriter(try Sample.report()).data() }
  private static let properties = "docProps/custom.xml"

  private func check(_ file: Data) throws -> SealCheck { try SealCheck(file, trusting: Sample.key?.publicKey) }

  @Test func `a file is as it was written, however it is packed`() throws {
    let genuine = try Self.genuine.get()
    for file in [genuine, try ForgedFile(genuine).data] {
      let check = try check(file)
      #expect(check.isAsWritten)
      #expect(check.isGenuine)
    }
  }

  @Test func `the same report gives the same bytes`() throws {
    #expect(try XLSXWriter(try Sample.report()).data() == Self.genuine.get())
  }

  @Test func `a sign that nobody sees is found in whichever part it stands, and the part is named`() throws {
    let genuine = try ForgedFile(try Self.genuine.get())
    for part in genuine.parts.map(\.name) where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
      var file = genuine
      file[part] += "\n"
      let check = try check(file.data)
      #expect(!check.isGenuine, "\(part)")
      #expect(check.alterations.map(\.part) == [part])
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a list of parts that is none is refused at once, not tried in every way to cut it`() throws {
    var file = try ForgedFile(try Self.genuine.get())
    file[Self.properties] = file[Self.properties].replacing(#/(name="Parts 1"><vt:lpwstr>[^<]*)/#) { "\($0.1)!" }
    #expect(try !check(file.data).isGenuine)
    file[Self.properties] = file[Self.properties].replacing(
      #/(name="Parts 1"><vt:lpwstr>)[^<]*/#
    ) { "\($0.1)\(String(repeating: "a.", count: 40_000))" }
    #expect(try !check(file.data).isGenuine)
  }

  @Test func `a part that is added or taken out is named`() throws {
    let genuine = try ForgedFile(try Self.genuine.get())
    var (more, less) = (genuine, genuine)
    more["docProps/thumbnail.jpeg"] = "nothing"
    less.parts.removeAll { $0.name == "xl/theme/theme1.xml" }
    #expect(try check(more.data).alterations.contains(.odd(sheet: nil, .part("docProps/thumbnail.jpeg"))))
    #expect(throws: PackageProblem.damaged(part: "xl/theme/theme1.xml")) { try check(less.data) }
  }

  @Test func `the seal cannot be taken out of a file that was only written over`() throws {
    let genuine = try ForgedFile(try Self.genuine.get())
    var (bare, marks, seal) = (genuine, genuine, genuine)
    bare[Self.properties] = bare[Self.properties].replacing(
      #/<property fmtid="[^"]*" pid="[0-9]+" name="(Parts|Seal).*?<\/property>/#, with: "")
    marks[Self.properties] = marks[Self.properties].replacing("name=\"Parts 1\"", with: "name=\"Part 1\"")
    seal[Self.properties] = seal[Self.properties].replacing("name=\"Seal\"", with: "name=\"Sealed\"")
    for file in [bare, marks, seal] {
      let check = try check(file.data)
      #expect(!check.isAsWritten)
      #expect(!check.alterations.isEmpty)
    }
    #expect(try check(bare.data).alterations.map(\.part) == [Self.properties])
  }
}

extension Alteration {
  /// The part that was written over.
  fileprivate var part: String? {
    if case .odd(_, .patched(let part)) = self { part } else { nil }
  }
}
