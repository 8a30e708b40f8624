import Access
import Foundation
import Testing

/// The description of the API says what the API does.
@Suite struct DescriptionTests {
  /// What stands for the parameters of a path on the sample charity.
  private static func filled(_ path: String) -> String {
    String(path.dropFirst("/api/v1".count)).replacing("{key}", with: "sample").replacing("{number}", with: "1")
  }

  @Test func `every path of the API is described, and nothing else is`() async throws {
    let site = try await TestSite()
    let description = try await APIDescription(of: site)
    #expect(description.openapi == "3.1.0")
    let described = description.paths.flatMap { path, ways in ways.keys.map { "\($0.uppercased()) \(path)" } }
    let routed = site.routes.filter { $0.method != .head && $0.path.hasPrefix("/api/") }
      .map { "\($0.method) \($0.path)" }
    #expect(described.sorted() == routed.sorted())
    let ids = description.paths.values.flatMap { $0.values.map(\.operationId) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a call needs the scope that the description names, and tells of the others`() async throws {
    let site = try await TestSite()
    try await site.buildReport()
    for (path, ways) in try await APIDescription(of: site).paths {
      guard let scope = ways["get"]?.scope.flatMap(APIScope.init) else {
        #expect(path == "/api/v1/openapi.json")
        continue
      }
      let isOfOneSurvey = ways["get"]?.parameters?.contains { $0.required == true && $0.in == "query" } ?? false
      let asked = Self.filled(path) + (isOfOneSurvey ? "?survey=sample" : "")
      #expect(try await site.call(asked, site.key([scope])).status == .ok, "\(path)")
      let others = Set(APIScope.allCases).subtracting([scope])
      let refused = try await site.call(asked, site.key(others))
      #expect(refused.status == .forbidden && refused.body.contains(scope.rawValue), "\(path)")
      #expect(refused.headers[.wwwAuthenticate]?.contains("insufficient_scope") == true)
      #expect(try await site.call(asked, nil).status == .unauthorized, "\(path)")
    }
  }

  @Test func `a parameter that the description does not name is refused by name`() async throws {
    let site = try await TestSite()
    let key = try await site.key()
    for path in try await APIDescription(of: site).paths.keys {
      let answer = try await site.call("\(Self.filled(path))?surprise=1", key)
      #expect(answer.status == .badRequest && answer.body.contains("surprise"), "\(path)")
    }
  }

  @Test func `every parameter that the description names is known to its path`() async throws {
    let site = try await TestSite()
    let key = try await site.key()
    for (path, ways) in try await APIDescription(of: site).paths {
      for name in ways["get"]?.names(in: "query") ?? [] {
        let answer = try await site.call("\(Self.filled(path))?\(name)=x&surprise=1", key)
        #expect(answer.body.contains("surprise") && answer.body.contains(name), "\(path) \(name)")
      }
    }
  }
}
