import Accountability
import Foundation
import Samples
import Surveys
import Testing

/// The register of processing activities.
@Suite struct RegisterTests {
  @Test(arguments: Language.allCases)
  func `the register tells what a house is set to, word for word`(language: Language) throws {
    let text = ProcessingRegister(try Facts.house(), today: Facts.today).document(in: language).text
    #expect(try Golden.holds(text, "register.\(language.rawValue).txt"))
  }

  @Test func `programs read the same as JSON, in both languages at once`() throws {
    let content = try ProcessingRegister(try Facts.house(), today: Facts.today).content(.json, in: .arabic)
    #expect(try Golden.holds(content, "register.json"))
  }

  private func keys(_ facts: HouseFacts) throws -> [String] {
    let content = try ProcessingRegister(facts, today: Facts.today).content(.json, in: .english)
    let record = try #require(JSONSerialization.jsonObject(with: content) as? [String: Any])
    return try #require(record["activities"] as? [[String: Any]]).compactMap { $0["key"] as? String }
  }

  @Test func `only what is set is listed`() throws {
    #expect(try keys(Facts.empty()) == ["left-in-peace", "staff", "backups"])
    var house = try Facts.house()
    #expect(
      try keys(house) == [
        "invitations/visits", "answers/visits", "left-in-peace", "staff", "board", "systems", "backups",
      ])
    house.surveys = [try Facts.survey("sending: { ways: [sms], call_days: 6 }")]
    (house.systems, house.webhooks, house.board) = ([], [], 0)
    #expect(
      try keys(house) == [
        "invitations/visits", "calls/visits", "answers/visits", "left-in-peace", "staff", "backups",
      ])
  }

  @Test func `what only the charity can say is left open until it says it`() throws {
    var house = try Facts.house()
    let open = ProcessingRegister(house, today: Facts.today).document(in: .english).text
    #expect(open.contains("Lawful basis: to be stated by the charity") && open.contains("privacy@example.sa"))
    house.stated.basis = "Consent of the person"
    let said = ProcessingRegister(house, today: Facts.today).document(in: .english).text
    #expect(said.contains("Lawful basis: Consent of the person"))
    #expect(!said.contains("Lawful basis: to be stated by the charity"))
  }

  @Test func `a plan without a carrier says that nobody is set`() throws {
    var house = try Facts.house()
    house.carriers = []
    let text = ProcessingRegister(house, today: Facts.today).document(in: .english).text
    #expect(text.contains("no carrier is set for it now") && !text.contains("unifonic"))
  }

  @Test func `a key of contacts that lies in the folder is told as what it is`() throws {
    var house = Facts.empty()
    house.guards = HouseFacts.Guards(
      contactKeyApart: false, secondFactorRequired: true, asksSecondPerson: false, copies: 0, copiesBringKeys: true)
    let text = ProcessingRegister(house, today: Facts.today).document(in: .english).text
    #expect(text.contains("whoever copies all of it reads names and numbers") && text.contains("needs a second factor"))
  }
}
