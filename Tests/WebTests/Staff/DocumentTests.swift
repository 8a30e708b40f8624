import Foundation
import Houses
import Hummingbird
import Storage
import Testing

/// The charity's documents: fetched by whoever serves, put in their place by the officer.
@Suite struct DocumentTests {
  private static let file = Array("%PDF-1.7 a guide".utf8)

  @Test func `a document is put in its place and fetched as it was`() async throws {
    let site = try await TestSite()
    let kept = try await site.upload("/documents/research-guide?lang=en", file: Self.file, as: .officer)
    #expect(kept.status == .seeOther && kept.location == "/documents?lang=en")
    let page = try await site.get("/documents", as: .relations)
    let path = try #require(page.body.firstMatch(of: /\/documents\/[0-9a-f]{64}/)?.0)
    let fetched = try await site.get(String(path), as: .relations)
    #expect(fetched.bytes == Self.file && fetched.headers[.contentType] == "application/pdf")
    #expect(try await site.get(String(path), as: .administrator).status == .forbidden)
  }

  @Test func `what is no document, empty or too large is told at its place`() async throws {
    let site = try await TestSite()
    for file in [nil, [], Array("MZ".utf8), Self.file + [UInt8](repeating: 0, count: 21_000_000)] as [[UInt8]?] {
      let answer = try await site.upload("/documents/research-guide", file: file, as: .officer)
      #expect(answer.status == .unprocessableContent && answer.body.contains("/documents/research-guide"))
    }
    #expect(try await SQLDocumentStore(site.house.database, files: FileStore("x")).documents().isEmpty)
  }

  @Test func `a place or a document that is none is not there, and not everybody may replace`() async throws {
    let site = try await TestSite()
    #expect(try await site.upload("/documents/nothing", file: Self.file, as: .officer).status == .notFound)
    for path in ["/documents/x", "/documents/\(String(repeating: "0", count: 64))"] {
      #expect(try await site.get(path, as: .officer).status == .notFound, "\(path)")
    }
    #expect(try await site.upload("/documents/research-guide", file: Self.file, as: .board).status == .forbidden)
    #expect(try await site.post("/documents/research-guide", ["file": "x"], as: .officer).status == .badRequest)
  }
}
