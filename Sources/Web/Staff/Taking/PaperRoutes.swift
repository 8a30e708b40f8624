import Accounts
import Ballots
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import Numerals
import Pages
import PublicSite
import Releases
import Surveys
import Taking
import Wording

/// Forms that were filled in on paper, typed one after another: each is sealed as soon as it is saved, and once.
struct PaperRoutes: Sendable {
  /// A pile that somebody types, with what stands for the form before her.
  struct TypedPile: Sendable {
    var pile: PaperPile
    var key = PaperRoutes.freshKey()
    var isBusy = false
  }

  let frames: StaffFrames
  let books: TakingBooks
  /// A pile stays for a working day; it holds no answer.
  let piles = SessionHandoff<TypedPile>(lifetime: 43_200)

  private static func freshKey() -> String {
    var generator = SystemRandomNumberGenerator()
    return "\(Token(using: &generator))"
  }

  func showPapers(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = request.uri.queryParameters
    let done: PapersPage.Done? =
      switch asked["done"] {
      case "gone": .gone
      case "kept": .notTakenBack
      case "back": Digits.number(in: String(asked["count"] ?? "")).map { .takenBack($0) }
      default: nil
      }
    let today = "\(books.clock.today())"
    return try await papers(TypedForm(["tongue": "ar", "first": today, "last": today]), request, context, done: done)
  }

  func beginPile(_ request: Request, _ context: StaffContext) async throws -> Response {
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    let pile = form.pile(of: try await books.offer(.answers), today: books.clock.today())
    guard let pile else { return try await papers(form, request, context, status: .unprocessableContent) }
    let name = piles.put(TypedPile(pile: pile), for: try context.signedIn.token, now: books.now)
    return .redirect(to: request.link("/papers/\(name)"), type: .normal)
  }

  func takeBackFile(_ request: Request, _ context: StaffContext) async throws -> Response {
    let number = Digits.number(in: try await request.staffFields(context)["number"] ?? "") ?? 0
    if let file = try await books.desk.answers.files().map(\.file).first(where: { $0.number == number }),
      file.takenBackOn == nil, let waits = try await frames.approvals.proposed(file.order, request, context)
    {
      return waits
    }
    do {
      let file = try await books.desk.answers.takeBack(number, today: books.clock.today())
      return .redirect(to: request.link("/papers", choosing: "done=back&count=\(file.rows)"), type: .normal)
    } catch is TakeBackProblem {
      return .redirect(to: request.link("/papers", choosing: "done=kept"), type: .normal)
    }
  }

  func showPaper(_ request: Request, _ context: StaffContext) async throws -> Response {
    guard let typed = piles.look(context.parameters.get("name"), for: try context.signedIn.token, now: books.now) else {
      return gone(request)
    }
    let noted = request.uri.queryParameters["noted"].flatMap { PaperPage.Noted(rawValue: String($0)) }
    return try await paper(typed, FilledForm(), request, context, noted: noted)
  }

  func receivePaper(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let (name, session) = (context.parameters.get("name") ?? "", try context.signedIn.token)
    guard let typed = piles.look(name, for: session, now: books.now) else { return gone(request) }
    if fields["do"] == "back" { return try await takeBackLast(name, request, context) }
    let noted: PaperPage.Noted
    switch AnswerCheck.check(fields.sheet, survey: typed.pile.survey, channel: typed.pile.place.channel) {
    case .failure(let wrong) where fields["paper"] == typed.key:
      let filled = FilledForm(sheet: fields.sheet, problems: wrong.problems)
      return try await paper(typed, filled, request, context, status: .unprocessableContent)
    case .failure: noted = .twice
    case .success(let answers):
      do {
        let saved = try await change(name, context) { typed in
          guard typed.key == fields["paper"] else { return nil }
          return { pile in
            try await books.desk.papers.save(answers, onto: pile, today: books.clock.today()) { begun in
              _ = piles.change(name, for: session, now: books.now) { $0.pile = begun }
            }
          }
        }
        noted = saved.map { $0.wasRepeated ? .twice : .saved } ?? .twice
      } catch StoreProblem.unknown {
        // Sent again as it stands there, it counts once.
        guard let typed = piles.look(name, for: session, now: books.now) else { return gone(request) }
        let filled = FilledForm(sheet: fields.sheet)
        return try await paper(typed, filled, request, context, status: .serviceUnavailable)
      }
    }
    return .redirect(to: request.link("/papers/\(name)", choosing: "noted=\(noted.rawValue)"), type: .normal)
  }

  private func takeBackLast(_ name: String, _ request: Request, _ context: StaffContext) async throws -> Response {
    let left = try await change(name, context) { typed in
      guard typed.pile.last != nil, !typed.pile.isUnsettled else { return nil }
      return { try await books.desk.papers.takeBackLast(of: $0, today: books.clock.today()) }
    }
    let noted: PaperPage.Noted = left == nil ? .notTakenBack : .takenBack
    return .redirect(to: request.link("/papers/\(name)", choosing: "noted=\(noted.rawValue)"), type: .normal)
  }

  /// Changes a pile by work that nobody else does to it meanwhile; `nil` where there is none to be done, or where it came
  /// to nothing.
  private func change(
    _ name: String, _ context: StaffContext,
    _ work: @Sendable (TypedPile) -> (@Sendable (PaperPile) async throws -> PaperPile?)?
  ) async throws -> PaperPile? {
    let session = try context.signedIn.token
    let claimed = piles.change(name, for: session, now: books.now) { typed in
      let claimed = typed
      guard !typed.isBusy, work(typed) != nil else { return claimed }
      (typed.isBusy, typed.key) = (true, PaperRoutes.freshKey())
      return claimed
    }
    guard let claimed, let work = work(claimed) else { return nil }
    guard !claimed.isBusy else { throw BallotProblem.busy }
    do {
      let pile = try await work(claimed.pile)
      _ = piles.change(name, for: session, now: books.now) { typed in
        typed.isBusy = false
        if let pile { typed.pile = pile }
      }
      return pile
    } catch {
      _ = piles.change(name, for: session, now: books.now) { ($0.isBusy, $0.key) = (false, claimed.key) }
      throw error
    }
  }

  private func gone(_ request: Request) -> Response {
    .redirect(to: request.link("/papers", choosing: "done=gone"), type: .normal)
  }

  private func papers(
    _ form: TypedForm, _ request: Request, _ context: StaffContext, done: PapersPage.Done? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let offer = try await books.offer(.answers)
    let titles = Dictionary(offer.surveys.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    let files = try await books.desk.answers.files().reversed().map { file, sealed in
      PapersPage.File(
        number: file.number, day: file.takenOn, survey: titles[file.survey] ?? LocalizedText(ar: file.survey),
        rows: file.rows, state: file.takenBackOn.map { .takenBack($0) } ?? (sealed == file.rows ? .sealed : .counted))
    }
    return .page(
      PapersPage(
        frame: try await frames.plain(request, context), offer: offer, form: form, files: files, done: done
      ).html, status: status)
  }

  private func paper(
    _ typed: TypedPile, _ filled: FilledForm, _ request: Request, _ context: StaffContext,
    noted: PaperPage.Noted? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (pile, organisation) = (typed.pile, try await books.surveys.places())
    let form = ChannelForm(
      survey: pile.survey, channel: pile.place.channel,
      channelName: organisation.name(of: pile.place.channel, in: .channel) ?? LocalizedText(ar: pile.place.channel),
      kind: .drawn)
    let page = PaperPage(
      frame: try await frames.plain(request, context), place: pile.place, days: pile.days, organisation: organisation,
      form: form.page(in: pile.language, action: request.uri.path, filled), key: typed.key, saved: pile.saved,
      hasLast: pile.last != nil && !pile.isUnsettled,
      noted: noted ?? (pile.isUnsettled && !typed.isBusy ? .unknown : nil))
    return .scripted(page.html, status: status)
  }
}

extension TypedForm {
  /// The pile that somebody describes; what keeps it from being one is noted at its field.
  fileprivate mutating func pile(of offer: LinkOffer, today: Day) -> PaperPile? {
    let survey = offer.surveys.first { $0.key == self["survey"] }
    if survey == nil { note(self["survey"].isEmpty ? LinksPhrase.missing : .unknown, at: "survey") }
    if survey?.experiment != nil { note(PaperPhrase.experiment, at: "survey") }
    for dimension in [Dimension.channel, .department, .mode] {
      let name = dimension.rawValue
      guard !offer.organisation.keys(of: dimension).contains(self[name]) else { continue }
      note(self[name].isEmpty ? LinksPhrase.missing : .unknown, at: name)
    }
    let language = Language(rawValue: self["tongue"])
    if language == nil { note(LinksPhrase.missing, at: "tongue") }
    if let survey, let language, !survey.languages.contains(language) { note(LinksPhrase.noEnglish, at: "tongue") }
    let (first, last) = (day("first", today), day("last", today))
    if let first, let last, last < first { note(PaperPhrase.lastBeforeFirst, at: "last") }
    guard !isWrong, let survey, let language, let first, let last, let mode = CollectionMode(rawValue: self["mode"])
    else { return nil }
    let place = Place(channel: self["channel"], department: self["department"], mode: mode)
    let pile = PaperPile(survey: survey, place: place, language: language, days: first...last)
    if pile == nil {
      let every = survey.release.every
      note(PaperPhrase.twoPeriods(Period(every, containing: first), Period(every, containing: last)), at: "last")
    }
    return pile
  }

  private mutating func day(_ name: String, _ today: Day) -> Day? {
    guard !self[name].isEmpty else {
      note(PaperPhrase.needsDay, at: name)
      return nil
    }
    do { return try Day(typed: self[name], in: .past(today: today)) } catch {
      note(DayPhrase.told(error), at: name)
      return nil
    }
  }
}
