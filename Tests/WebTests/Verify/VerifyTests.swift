import Documents
import Houses
import Hummingbird
import Storage
import Testing

/// Proofs for whoever holds a report.
@Suite struct VerifyTests {
  /// A report that the officer built, with its file.
  private func report(at site: TestSite) async throws -> (kept: ArchivedReport, file: [UInt8]) {
    _ = try await site.post("/reports/board", ["period": "2026Q3", "language": "ar"], as: .officer)
    let kept = try #require(await site.house.reports.reports().first)
    return (kept, Array(try await site.house.reports.content(of: kept)))
  }

  @Test func `a report's file is genuine, and a changed one is not`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/verify").status == .ok)
    let (_, file) = try await report(at: site)
    let genuine = try await site.upload("/verify?lang=en", file: file)
    #expect(genuine.status == .ok && genuine.body.contains("byte for byte"))
    var damaged = file
    damaged.removeLast(file.count / 2)
    #expect(try await site.upload("/verify", file: damaged).status == .unprocessableContent)
  }

  @Test func `what is no workbook is told as that, and no file as that`() async throws {
    let site = try await TestSite()
    #expect(try await site.upload("/verify", file: Array("a,b".utf8)).status == .unprocessableContent)
    for file in [nil, []] as [[UInt8]?] {
      #expect(try await site.upload("/verify", file: file).status == .unprocessableContent)
    }
    #expect(try await site.post("/verify", ["file": "x"]).status == .badRequest)
  }

  @Test func `the figures on a report's paper lead to what is known of it`() async throws {
    let site = try await TestSite()
    let (kept, _) = try await report(at: site)
    let proof = try await site.get("/verify/\(kept.figures)?lang=en")
    #expect(proof.status == .ok && proof.body.contains("Report"))
    let other = String(repeating: "0", count: 64)
    for path in ["/verify/\(other)", "/verify/x"] {
      #expect(try await site.get(path).status == .notFound, "\(path)")
    }
  }
}
