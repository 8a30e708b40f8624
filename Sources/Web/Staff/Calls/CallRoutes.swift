import Access
import Accounts
import Ballots
import Delivery
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import PublicSite
import Surveys

/// Telephone interviews: one call after another, each with its rating or its ending.
struct CallRoutes: Sendable {
  let frames: StaffFrames
  let calls: CallQueue
  let forms: FormCache
  let ballots: BallotCasting
  let clock: SiteClock

  func showCalls(_ request: Request, _ context: StaffContext) async throws -> Response {
    let interviewer = try context.signedIn.token.key
    let next = try await calls.next(for: interviewer, today: clock.today(), now: clock.seconds())
    let asked = request.uri.queryParameters
    let language = asked["ask"].flatMap { Language(rawValue: String($0)) }
    let noted = asked["noted"].flatMap { CallPage.Noted(rawValue: String($0)) }
    return try await callPage(request, context, next, CallDraft(language: language), noted: noted)
  }

  func receiveCall(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let person = fields["call"].flatMap { Data(base64Encoded: $0) } ?? Data()
    guard let call = try await calls.call(person, today: clock.today()) else { return nextCall(.nothing, request) }
    guard let noted = fields["ending"].flatMap(CallPage.Noted.init) else { throw HTTPError(.badRequest) }
    switch noted {
    case .rating: return try await receiveInterview(call, fields, request, context)
    case .callBack: return try await receiveCallBack(call, fields, request, context)
    case .refused: return try await end(call, .refused, noted, request, context)
    case .noAnswer: return try await end(call, .noAnswer, noted, request, context)
    case .wrongNumber: return try await end(call, .wrongNumber, noted, request, context)
    case .optedOut: return try await end(call, .optedOut, noted, request, context)
    case .nothing: throw HTTPError(.badRequest)
    }
  }

  /// Casts what was answered on the telephone, or shows what is wrong with it.
  private func receiveInterview(
    _ call: PendingCall, _ fields: FormFields, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let arm = fields["arm"].flatMap(Arm.init)
    let survey = try await forms.asked(by: call.ticket, arm: arm).survey
    var draft = CallDraft(language: fields.spoken, arm: arm, form: FilledForm(sheet: fields.sheet))
    do {
      draft.form.problems = try await ballots.cast(
        draft.form.sheet, of: survey, for: call.ticket, in: draft.language ?? .arabic, arm: arm)
      guard draft.form.problems.isEmpty else {
        return try await callPage(request, context, call, draft, status: .unprocessableContent)
      }
    } catch RedemptionProblem.alreadyUsed {
      return nextCall(.nothing, request)
    }
    await calls.finish(call, by: try context.signedIn.token.key, today: clock.today())
    return nextCall(.rating, request)
  }

  private func receiveCallBack(
    _ call: PendingCall, _ fields: FormFields, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let typed = fields["day"] ?? ""
    guard let day = Day(typed), call.days(after: clock.today())?.contains(day) == true else {
      let draft = CallDraft(language: fields.spoken, day: String(typed.prefix(10)), isDayRefused: true)
      return try await callPage(request, context, call, draft, status: .unprocessableContent)
    }
    return try await end(call, .callBack(on: day), .callBack, request, context)
  }

  private func end(
    _ call: PendingCall, _ ending: Call.Ending, _ noted: CallPage.Noted, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let isNoted = try await calls.end(
      call, ending, by: try context.signedIn.token.key, today: clock.today(), now: clock.seconds())
    return nextCall(isNoted ? noted : .nothing, request)
  }

  private func nextCall(_ noted: CallPage.Noted, _ request: Request) -> Response {
    .redirect(to: "/calls?noted=\(noted.rawValue)&lang=\(request.language.rawValue)", type: .normal)
  }

  /// The page of a call: the only one that carries a script.
  private func callPage(
    _ request: Request, _ context: StaffContext, _ call: PendingCall?, _ draft: CallDraft, noted: CallPage.Noted? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let frame = try await frames.plain(request, context)
    var interview: CallPage.Interview?
    if let call { interview = try await self.interview(call, draft) }
    let standing = try await calls.standing(
      for: try context.signedIn.token.key, today: clock.today(), now: clock.seconds())
    return .scripted(
      CallPage(
        frame: frame, interview: interview, noted: noted, waiting: (standing.waiting, standing.isMore),
        done: standing.done
      ).html, status: status)
  }

  private func interview(_ call: PendingCall, _ draft: CallDraft) async throws -> CallPage.Interview {
    let arm = try await forms.arm(of: call.ticket).map { draft.arm ?? $0 }
    let form = try await forms.asked(by: call.ticket, arm: arm).page(
      in: draft.language ?? call.language ?? .arabic, action: "/calls", draft.form)
    var interview = CallPage.Interview(
      call: call.call.person.base64EncodedString(), name: call.name, phone: call.phone, form: form,
      days: call.days(after: clock.today()), typedDay: draft.day, isDayRefused: draft.isDayRefused)
    interview.arm = arm
    return interview
  }
}

/// What the interviewer has put into the page of a call.
private struct CallDraft {
  /// The language of the interview; `nil` for the person's own.
  let language: Language?
  /// The words of an experiment that are read to her; `nil` before they are drawn.
  var arm: Arm?
  var form = FilledForm()
  var day = ""
  var isDayRefused = false
}

extension FormFields {
  /// The language of the interview, where the page of a call says it.
  fileprivate var spoken: Language? { self["ask"].flatMap(Language.init) }
}

extension PendingCall {
  /// The days that may be named for another call: from tomorrow while the link is open.
  fileprivate func days(after today: Day) -> ClosedRange<Day>? {
    today < ticket.expiresOn ? today + 1...ticket.expiresOn : nil
  }
}
