import Access
import Foundation
import HTTPTypes
import Houses
import Messages
import Storage
import Testing

/// The description of the API says what the API does.
@Suite struct DescriptionTests {
  /// What stands for the parameters of a path on the sample charity.
  private static func filled(_ path: String) -> String {
    String(path.dropFirst("/api/v1".count)).replacing("{key}", with: "sample").replacing("{number}", with: "1")
  }

  private static func method(_ way: String) -> HTTPRequest.Method { way == "get" ? .get : .post }

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

  @Test func `every event that webhooks are told of is described, and nothing else is`() async throws {
    let described = try await APIDescription(of: try await TestSite()).webhooks
    #expect(Set(described.keys) == Set(WebhookTopic.allCases.map(\.rawValue) + [WebhookEvent.test]))
    for (event, ways) in described {
      #expect(Array(ways.keys) == ["post"], "\(event)")
      #expect(
        ways["post"]?.names(in: "header") == ["webhook-id", "webhook-timestamp", "webhook-signature"], "\(event)")
      #expect(ways["post"]?.responses["410"] != nil && ways["post"]?.responses["2XX"] != nil, "\(event)")
    }
  }

  @Test func `a call needs the scope that the description names, and tells of the others`() async throws {
    let site = try await TestSite()
    try await site.buildReport()
    _ = try await SQLProposalStore(site.house.database).propose(
      GraveOrder(.invitations, "sample", amount: 2, mark: "x"), sealed: nil, by: "administrator", at: site.clock.now)
    for (path, ways) in try await APIDescription(of: site).paths {
      for (way, operation) in ways {
        guard let scope = operation.scope.flatMap(APIScope.init) else {
          #expect(path == "/api/v1/openapi.json")
          continue
        }
        let isOfOneSurvey = operation.parameters?.contains { $0.required == true && $0.in == "query" } ?? false
        let asked = Self.filled(path) + (isOfOneSurvey ? "?survey=sample" : "")
        let method = Self.method(way)
        // What is posted without a body is let in, and then not taken.
        let taken: HTTPResponse.Status = method == .get ? .ok : .unsupportedMediaType
        #expect(scope.writes == (method == .post), "\(path)")
        #expect(try await site.call(asked, site.key([scope]), method: method).status == taken, "\(path)")
        let others = Set(APIScope.allCases).subtracting([scope])
        let refused = try await site.call(asked, site.key(others), method: method)
        #expect(refused.status == .forbidden && refused.body.contains(scope.rawValue), "\(path)")
        #expect(refused.headers[.wwwAuthenticate]?.contains("insufficient_scope") == true)
        #expect(try await site.call(asked, nil, method: method).status == .unauthorized, "\(path)")
        let other: HTTPRequest.Method = method == .get ? .post : .get
        let wrong = try await site.call(asked, site.key([scope]), method: other)
        #expect(wrong.status == .methodNotAllowed && wrong.headers[.allow]?.hasPrefix(method.rawValue) == true)
      }
    }
  }

  @Test func `a parameter that the description does not name is refused by name`() async throws {
    let site = try await TestSite()
    let keys = [try await site.key(), try await site.key([.services, .receipts, .releases])]
    for (path, ways) in try await APIDescription(of: site).paths {
      for way in ways.keys {
        let method = Self.method(way)
        let key = keys[method == .get ? 0 : 1]
        let answer = try await site.call("\(Self.filled(path))?surprise=1", key, method: method)
        #expect(answer.status == .badRequest && answer.body.contains("surprise"), "\(path)")
      }
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
