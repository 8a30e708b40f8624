import Access
import Accountability
import Composition
import Delivery
import Foundation
import Houses
import Invitations
import Samples
import Surveys
import Testing

/// What somebody is told who asks what is held of her.
@Suite struct RequestTests {
  private func letter(_ held: HeldAnswer) -> RequestLetter {
    RequestLetter(
      held, charity: LocalizedText(ar: "جمعية العون", en: "Aoun"),
      stated: CharityStatements(contact: "privacy@example.sa"), today: Facts.today)
  }

  private let held = HeldAnswer(
    contact: "+966512345678",
    invitations: [
      HeldAnswer.Invitation(
        survey: LocalizedText(ar: "رأيكم في الزيارة", en: "Your opinion of the visit"), key: "visits",
        opensUntil: Facts.today + 21, keptUntil: Facts.today + 14, contents: [.name, .phone, .reference],
        message: .delivered)
    ], isAsked: true, quiet: .optedOut)

  @Test(arguments: Language.allCases)
  func `the letter tells what is held, and why there is never an answer, word for word`(language: Language) throws {
    #expect(try Golden.holds(letter(held).document(in: language).text, "request.\(language.rawValue).txt"))
  }

  @Test func `a letter about nothing says so, and tells nothing else of her`() throws {
    let nothing = HeldAnswer(contact: "+966512345678", invitations: [], isAsked: false, quiet: nil)
    let text = letter(nothing).document(in: .english).text
    #expect(text.contains("We hold nothing of this number or address.") && !text.contains("invitation to"))
    let record = try letter(nothing).content(.json, in: .english)
    #expect(String(decoding: record, as: UTF8.self).contains(#""answer" : "never held of a person""#))
  }

  private func number(_ index: Int) -> String { "+9665\(10_000_000 + index)" }

  private func found(_ index: Int, in workspace: Workspace) async throws -> HeldAnswer {
    guard case .success(let contact) = SoughtContact.read(number(index)) else {
      throw CocoaError(.formatting)
    }
    return try await HeldAnswer(of: contact, in: workspace)
  }

  @Test func `of a thousand numbers each is found where it was planted, and none once it is erased`() async throws {
    let workspace = try await Workspace.open(try await Seed.house().folder, for: .work)
    let survey = try await workspace.issuer.survey("sample", for: .addressed)
    let rows = (0..<500).map { index in
      Interaction(
        reference: "R\(index)", day: workspace.today,
        place: Place(channel: "phone", department: "reception", mode: .sms), phone: number(index))
    }
    try await workspace.issuer.addressed(survey, interactions: rows, today: workspace.today).commit()
    var (people, missed, strangers) = ([Data](), [Int](), [Int]())
    for index in 0..<1000 {
      guard case .success(let contact) = SoughtContact.read(number(index)) else { continue }
      let held = try await workspace.issuer.held(of: contact)
      people += held.people.map(\.person)
      if index < 500, held.people.count != 1 { missed.append(index) }
      if index >= 500, !held.people.isEmpty { strangers.append(index) }
    }
    #expect(missed.isEmpty && strangers.isEmpty && Set(people).count == 500)
    let one = try await found(7, in: workspace)
    #expect(one.invitations.map(\.key) == ["sample"])
    #expect(one.invitations[0].contents == [.phone, .reference] && one.invitations[0].message == nil)
    #expect(one.invitations[0].opensUntil == workspace.today + survey.validDays)
    _ = try await workspace.contacts.erase(people)
    for index in stride(from: 0, to: 1000, by: 7) {
      #expect(try await found(index, in: workspace).invitations.isEmpty, "\(index)")
    }
    #expect(try await workspace.contacts.all().isEmpty)
  }

  @Test func `that it was written stands in the log, and of whom stands nowhere`() async throws {
    let workspace = try await Workspace.open(try await Seed.newHouse().house.folder, for: .work)
    try await workspace.access.noteDisclosure(by: "administrator", at: TestClock.noon)
    let event = try #require(try await workspace.access.events(.init(), before: nil, most: 1).first)
    #expect(event.kind == .disclosed && event.actor == "administrator" && event.subject == "contact")
    #expect(try await workspace.audit().findings.isEmpty)
  }
}
