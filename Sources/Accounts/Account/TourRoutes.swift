package import Access
import HTTP
package import Hummingbird
import Pages
import PublicSite

/// The tour: gone on with, left, and begun again.
package struct TourRoutes: Sendable {
  let tours: any TourStore

  package init(tours: any TourStore) { self.tours = tours }

  package func receiveTurn(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let turn = Tour.Turn(rawValue: fields["do"] ?? "") else { throw HTTPError(.badRequest) }
    let account = try context.signedIn.account
    let step = Tour.step(after: turn, from: try await tours.step(of: account.name), of: account.role)
    try await tours.keep(step, of: account.name)
    let path = Tour(of: account.role, at: step)?.stop.path ?? account.role.home ?? "/account"
    return .redirect(to: request.link(path), type: .normal)
  }
}
