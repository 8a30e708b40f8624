import Foundation
import Testing

/// The description that is served, as far as tests read it.
struct APIDescription: Decodable {
  struct Operation: Decodable {
    let operationId: String
    let description: String?
    let parameters: [Parameter]?
    let responses: [String: Response]

    /// The scope that it names.
    var scope: String? { description?.firstMatch(of: /`([a-z]+:[a-z]+)`/).map { String($0.1) } }
    func names(in place: String) -> [String] { (parameters ?? []).filter { $0.in == place }.map(\.name) }
  }

  struct Parameter: Decodable {
    let name: String
    let `in`: String
    let required: Bool?
  }

  struct Response: Decodable {}

  let openapi: String
  let paths: [String: [String: Operation]]
  let webhooks: [String: [String: Operation]]

  /// What a site serves.
  init(of site: TestSite) async throws {
    self = try JSONDecoder().decode(
      APIDescription.self, from: Data(try await site.call("/openapi.json", nil).bytes))
  }
}
