import Access
import Foundation
import Pages
import Surveys

/// Who may sign in, and one's own account.
extension Gallery {
  private static let link = JoinLink(key: Data(repeating: 7, count: 32), madeAt: 1_790_000_000)

  private static func account(
    _ name: String, _ role: Role, hash: String = "hash", isDisabled: Bool = false, hasFactor: Bool = false
  )
    -> StaffAccount
  {
    StaffAccount(
      name: name, role: role, passwordHash: hash, isDisabled: isDisabled, sealedFactor: hasFactor ? Data([1]) : nil)
  }

  static func administration(_ path: String, _ language: Language) -> StaffFrame {
    StaffFrame(
      language: language, role: .administrator, path: path, survey: "", period: nil, comparison: nil, surveys: [],
      periods: [], hasMatrix: false, csrf: "csrf-token")
  }

  static func people(_ language: Language, form: TypedForm = TypedForm()) -> PeoplePage {
    PeoplePage(
      frame: administration("/people", language),
      rows: [
        .init(account: account("admin", .administrator), sessions: 1, seen: 1_790_000_000, isOwn: true),
        .init(account: account("sara", .analyst, hash: "", hasFactor: true), sessions: 0, seen: nil, isOwn: false),
        .init(account: account("huda", .relations, isDisabled: true), sessions: 0, seen: nil, isOwn: false),
      ],
      events: StaffEvent.Kind.allCases.enumerated().map { index, kind in
        StaffEvent(
          number: 20 - index, at: 1_790_000_000 - 600 * index, actor: "admin", kind: kind, subject: "sara",
          role: [.invited, .added, .role].contains(kind) ? .analyst : nil)
      },
      fresh: form.isWrong ? nil : .init(name: "sara", address: "https://r.example.sa/join/TOKEN"), form: form,
      refusal: form.isWrong ? .lastAdministrator : nil)
  }

  static var peopleWithProblems: PeoplePage {
    var form = TypedForm(["name": "sara", "role": ""])
    form.note(PeopleProblem.nameTaken("sara"), at: "name")
    form.note(PeopleProblem.roleMissing, at: "role")
    return people(.english, form: form)
  }

  static func ownAccount(_ language: Language, isWrong: Bool = false) -> AccountPage {
    var form = TypedForm()
    if isWrong {
      form.note(PasswordProblem.wrong, at: "present")
      form.note(PasswordProblem.length, at: "password")
      form.note(PasswordProblem.differ, at: "again")
    }
    var generator = Repeating()
    let token = SessionToken(using: &generator)
    var page = AccountPage(
      frame: administration("/account", language), name: "admin",
      sessions: [token.key, Data([2])].map {
        Session(key: $0, staff: "admin", began: 1_790_000_000, seen: 1_790_000_600)
      }, current: token, done: isWrong ? nil : .password, form: form)
    if isWrong {
      page.setup = FactorSetup(factor: OneTimeCode(using: &generator), side: 9, path: "M4 4h1v1h-1z", isRefused: true)
      page.isFactorNeeded = true
    }
    return page
  }

  /// A second factor that was set up just now, or that is to be taken away.
  static func ownFactor(_ language: Language, isRemoval: Bool) -> AccountPage {
    var (page, generator) = (ownAccount(language), Repeating())
    page.hasFactor = true
    if isRemoval { page.isRemovalRefused = true } else { page.recovery = [RecoveryCode(using: &generator)] }
    return page
  }

  static func join(_ language: Language, isOver: Bool = false) -> JoinPage {
    var form = TypedForm()
    if !isOver { form.note(PasswordProblem.differ, at: "again") }
    return JoinPage(language: language, path: "/join/TOKEN", name: isOver ? nil : "sara", form: form)
  }

  static var accounts: [String: String] {
    [
      "people.ar": people(.arabic).html, "people-problems.en": peopleWithProblems.html,
      "account.ar": ownAccount(.arabic).html, "account-problems.en": ownAccount(.english, isWrong: true).html,
      "factor-codes.ar": ownFactor(.arabic, isRemoval: false).html,
      "factor-removal.en": ownFactor(.english, isRemoval: true).html,
      "join.ar": join(.arabic).html, "join-over.en": join(.english, isOver: true).html,
    ]
  }

  /// Draws the same number for ever.
  private struct Repeating: RandomNumberGenerator {
    mutating func next() -> UInt64 { 7 }
  }
}
