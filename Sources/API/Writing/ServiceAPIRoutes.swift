package import HTTP
import HTTPTypes
package import Hummingbird

/// People who were served, to be invited; and what became of links.
package struct ServiceAPIRoutes: Sendable {
  let once: CallsOnce
  let services: any ServiceDesk
  let outcomes: any OutcomeDesk

  package func inviteServed(_ request: Request, _ context: APIContext) async throws -> Response {
    _ = try APIQuery(request, [])
    let (bytes, key) = (try await APIBody.bytes(of: request), try context.provenKey)
    return try await once.answer(request, context, bytes) {
      let body = try APIBody(bytes, ["survey", "services", "invited_before"])
      let invited: InvitedBefore = try body.word("invited_before") ?? .refuse
      let rows = try body.rows("services", services.columns.all, needed: services.columns.needed)
      let taken = try await services.invite(rows, invited: invited, by: key)
      return CallsOnce.Done(status: taken.state == .issued ? .created : .accepted, answer: taken)
    }
  }

  package func showProposal(_ request: Request, _ context: APIContext) async throws -> Response {
    _ = try APIQuery(request, [])
    let asked = context.parameters.get("number") ?? ""
    // It lapses by the clock, of which no tag knows.
    guard let number = Int(asked), "\(number)" == asked,
      let standing = try await services.standing(ofProposal: number)
    else { throw APIProblem(.notFound, field: "number", "No services waited under ‘\(asked)’.") }
    return try APIAnswer.object(standing).response
  }

  package func takeReceipts(_ request: Request, _ context: APIContext) async throws -> Response {
    _ = try APIQuery(request, [])
    let bytes = try await APIBody.bytes(of: request)
    return try await once.answer(request, context, bytes) {
      let body = try APIBody(bytes, ["survey", "receipts"])
      let rows = try body.rows("receipts", outcomes.columns, needed: outcomes.columns)
      return CallsOnce.Done(answer: try await outcomes.take(rows))
    }
  }
}
