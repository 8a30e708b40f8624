import Composition
import Delivery
import Foundation
import Houses
import Invitations
import Mail
import Preferences
import Storage
import Surveys
import Testing
import Upkeep

/// A house on its first day in which nothing is wrong, and the machine on which a doctor looks at it.
struct SoundHouse {
  let house: TestHouse
  var machine: Machine
  var base = "https://r.example.sa"
  /// The moment at which it is looked at, in seconds since 1970.
  let now = Clock.seconds
  var folder: String { house.folder }

  init() async throws {
    house = try await Seed.newHouse().house
    let now = now
    chmod(house.folder, 0o700)
    for mark in [TimeMark.backup, .work] { mark.note(now, in: house.folder) }
    let surveys = "\(house.folder)/surveys"
    try FileManager.default.createDirectory(atPath: "\(surveys)/sample", withIntermediateDirectories: true)
    for (name, text) in [
      ("channels.yaml", TestSurvey.organisation.channels), ("departments.yaml", TestSurvey.organisation.departments),
      ("sample/1.yaml", TestSurvey.source(1)),
    ] { try Data(text.utf8).write(to: URL(filePath: "\(surveys)/\(name)")) }
    machine = Machine(surveys: surveys)
    // However busy the machine is on which this runs.
    machine.patience = .seconds(120)
    machine.site = { _ in .believed(until: now + 60 * 86_400 + 600) }
  }

  /// Everything that a doctor says.
  func look() async throws -> [Diagnosis] { try await Doctor(folder: folder, base: base, on: machine).look() }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func run(_ sql: String) async throws { _ = try await house.database.write { try $0.run(Statement(sql)) } }

  /// Publishes the survey and issues a card of it, which is open today.
  func issue() async throws {
    let survey = try TestSurvey.published()
    try await SQLSurveyStore(house.database).publish(survey)
    _ = try await Seed.issue(1, of: survey.survey, on: Clock.today(in: .riyadh), in: house)
  }

  /// Publishes the survey and invites somebody by it.
  func invite() async throws {
    let (survey, today) = (try TestSurvey.published(), Clock.today(in: .riyadh))
    try await SQLSurveyStore(house.database).publish(survey)
    let person = Interaction(
      reference: "A1", day: today, place: Place(channel: "phone", department: "reception", mode: .sms),
      phone: "0550000123")
    try await house.links.addressed(survey.survey, interactions: [person], today: today).commit()
  }

  /// A message to somebody that waits until a moment, perhaps because of what a provider has against the charity.
  func queue(until moment: Int, problem: String? = nil) async throws {
    try await issue()
    try await run(
      """
      INSERT INTO message (person, step, campaign, way, state, attempts, next_at, sender, problem)
      SELECT ticket.key, 'invitation', campaign, 'sms', 'waiting', 0, \(moment),
        \(problem == nil ? "NULL" : "'unifonic'"), \(problem.map { "'\($0)'" } ?? "NULL") FROM ticket LIMIT 1
      """)
  }

  /// A mail server on this machine.
  mutating func mail(at port: Int, user: String? = nil) throws {
    let name = user.map { "\($0)@" } ?? ""
    machine.carriers = Carriers(
      mail: SMTPSender(
        server: try SMTPServer("smtp://\(name)127.0.0.1:\(port)", password: user.map { _ in "wrong" }),
        from: try #require(MailAddress("rida@example.org"))))
  }
}

/// A fault, how it comes into a house that was sound, and by which words its cure is known.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  /// Where it can be seen.
  enum Sight {
    /// On the page of the service as by the doctor.
    case page
    /// By an audit, or before the house is opened.
    case doctor
  }

  let testDescription: String
  let sight: Sight
  let cure: String
  let plant: @Sendable (inout SoundHouse) async throws -> Void
  let isIt: @Sendable (Diagnosis, SoundHouse) -> Bool

  init(
    _ name: String, _ sight: Sight = .page, cure: String,
    _ plant: @escaping @Sendable (inout SoundHouse) async throws -> Void,
    finds isIt: @escaping @Sendable (Diagnosis, SoundHouse) -> Bool
  ) {
    (testDescription, self.sight, self.cure, self.plant, self.isIt) = (name, sight, cure, plant, isIt)
  }
}
