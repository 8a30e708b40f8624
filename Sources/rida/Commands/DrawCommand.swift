import ArgumentParser
import Delivery
import Foundation
import Invitations
import Storage
import Surveys

/// Makes anonymous cards.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Make anonymous cards with link, typed code and QR: nobody knows who draws which.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "The service channel.") var channel: String
  @ArgumentParser.Option(help: "The department.") var department: String
  @ArgumentParser.Option(help: "How the rating is collected.") var mode = CollectionMode.letter.rawValue
  @ArgumentParser.Option(help: "How many cards.") var count: Int
  @ArgumentParser.Option(help: "The file: .csv, or .html to print.") var out: String

  func validate() throws {
    guard (1...100_000).contains(count) else { throw ValidationError("--count lies from 1 to 100000") }
    guard out.hasSuffix(".csv") || out.hasSuffix(".html") else {
      throw ValidationError("--out ends with .csv or .html")
    }
  }

  func run() async throws {
    let house = try await House.open(settings.data)
    let survey = try await house.surveys.newest(survey)
    guard survey.invitations.contains(.drawn) else {
      throw Complaint.input("‘\(survey.key)’ takes no drawn cards; invite with ‘rida invite’")
    }
    let organisation = try await house.organisation()
    for (dimension, key) in [(Dimension.channel, channel), (.department, department), (.mode, mode)]
    where organisation.name(of: key, in: dimension) == nil {
      let known = organisation.keys(of: dimension).joined(separator: ", ")
      throw Complaint.input("‘\(key)’ is no \(dimension.rawValue); known are \(known)")
    }
    let drawn = try DrawnIssue(
      house: house, survey: survey, channel: channel, department: department,
      mode: CollectionMode(rawValue: mode) ?? .letter, count: count)
    let sheet = CardSheet(
      cards: drawn.cards.cards, survey: survey, base: settings.base, openUntil: drawn.campaign.expiresOn)
    try Files.write(out.hasSuffix(".csv") ? sheet.csv : sheet.html, to: out)
    do {
      try await drawn.commit()
    } catch {
      try? FileManager.default.removeItem(atPath: out)
      throw error
    }
    print("\(count) cards for ‘\(survey.key)’ are in \(out).")
  }
}

/// One pile of cards.
struct DrawnIssue {
  let house: House
  let campaign: Campaign
  let cards: DrawnCards

  init(
    house: House, survey: Survey, channel: String, department: String, mode: CollectionMode, count: Int,
    today: Day? = nil
  ) throws {
    self.house = house
    var generator = SystemRandomNumberGenerator()
    let id = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
    campaign = Campaign(id: id, survey: survey, kind: .drawn, today: today ?? house.today)
    cards = DrawnCards(
      count: count, channel: channel, department: department, mode: mode, key: try house.keys.key("codes"),
      using: &generator)
  }

  /// Writes the tickets.
  func commit() async throws { try await house.invitations.issue(cards.tickets, in: campaign) }
}
