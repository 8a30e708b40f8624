package import Access
package import Accounts
package import Delivery
package import HTTP
import HTTPTypes
package import Hummingbird
import Invitations
import Pages
import PublicSite

/// What is held of a telephone number or an address: looked for, and erased where a second person agrees.
package struct ErasingRoutes: Sendable {
  let frames: StaffFrames
  let links: LinkIssuer
  let access: any AccessStore
  let clock: SiteClock

  package init(frames: StaffFrames, links: LinkIssuer, access: any AccessStore, clock: SiteClock) {
    self.frames = frames
    self.links = links
    self.access = access
    self.clock = clock
  }

  package func showErasing(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await page(request, context, isDone: request.uri.queryParameters["done"] != nil)
  }

  package func receiveOrder(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let order = fields["do"], ["look", "erase"].contains(order) else { throw HTTPError(.badRequest) }
    var form = TypedForm(["contact": fields["contact"] ?? ""])
    guard !form["contact"].isEmpty else {
      form.note(ErasingProblem.missing, at: "contact")
      return try await page(request, context, form: form, status: .unprocessableContent)
    }
    switch SoughtContact.read(form["contact"]) {
    case .failure(let problem):
      form.note(ErasingProblem.contact(problem), at: "contact")
      return try await page(request, context, form: form, status: .unprocessableContent)
    case .success(let contact):
      let held = try await links.held(of: contact)
      let found = ErasingPage.Found(contact, held, isProposed: try await isProposed(contact))
      guard order == "erase" else { return try await page(request, context, form: form, found: found) }
      // Somebody erased or proposed it meanwhile.
      guard !held.isEmpty, !found.isProposed else {
        return try await page(request, context, form: form, found: found, status: .conflict)
      }
      return try await erase(contact, held, request, context)
    }
  }

  private func erase(
    _ contact: SoughtContact, _ held: HeldContact, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    var generator = SystemRandomNumberGenerator()
    let mark = SoughtContact.freshMark(using: &generator)
    let sealed = try contact.sealed(mark: mark, try links.erasingKey)
    if let waits = try await frames.approvals.proposed(.erasing(mark: mark), sealed: sealed, request, context) {
      return waits
    }
    _ = try await links.erase(held)
    try await access.noteErasing(by: try context.signedIn.account.name, at: clock.seconds())
    return .redirect(to: request.link("/upkeep/erasing", choosing: "done=1"), type: .normal)
  }

  /// Whether the same waits for a second person already.
  private func isProposed(_ contact: SoughtContact) async throws -> Bool {
    let (store, key) = (frames.approvals.store, try links.erasingKey)
    for proposal in try await store.waiting(at: clock.seconds()) where proposal.order.kind == .erasing {
      let sealed = try await store.sealed(proposal.number)
      let waiting = sealed.flatMap { SoughtContact(sealed: $0, mark: proposal.order.mark, key: key) }
      if waiting?.isSame(as: contact) == true { return true }
    }
    return false
  }

  private func page(
    _ request: Request, _ context: StaffContext, form: TypedForm = TypedForm(), found: ErasingPage.Found? = nil,
    isDone: Bool = false, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let frame = try await frames.plain(request, context).at("/upkeep/erasing")
    return .page(ErasingPage(frame: frame, form: form, found: found, isDone: isDone).html, status: status)
  }
}

extension ErasingPage.Found {
  /// What is held of a contact.
  fileprivate init(_ contact: SoughtContact, _ held: HeldContact, isProposed: Bool) {
    let quiet: Quiet? =
      switch held.suppressed {
      case .optedOut: .optedOut
      case .wrongContact: .wrongContact
      case .unreachable, .refused, .ineligible, .askedRecently, nil: nil
      }
    self.init(
      contact: contact.text, invitations: held.people.count, isAsked: held.isAsked, quiet: quiet,
      isProposed: isProposed)
  }
}
