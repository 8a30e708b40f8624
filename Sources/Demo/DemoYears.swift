import Ballots
import Composition
import Delivery
import Fieldwork
import Foundation
import Invitations
import Releases
import Storage
import Surveys

/// Two years of the sample charity, pushed through the real path: invite, rate, release, quarter by quarter.
struct DemoYears {
  let workspace: Workspace
  let intake: BallotIntake
  /// The quarters, oldest first.
  let quarters: [Period]

  init(workspace: Workspace, today: Day, quarters: Int = 8) {
    self.workspace = workspace
    intake = BallotIntake(box: workspace.box)
    let last = Period(.quarter, containing: today).previous
    self.quarters = (0..<quarters).map { last.advanced(by: $0 - quarters + 1) }
  }

  /// How many people each survey asks in a quarter.
  static let invitations = [("after-registration", 2300), ("short", 700)]

  /// One quarter of all surveys, then its closing release. Returns how many answered.
  func live(_ quarter: Period, number: Int) async throws -> Int {
    var answered = 0
    for (key, count) in DemoYears.invitations {
      let survey = try await workspace.surveys.newest(key)
      answered += try await rate(survey, in: quarter, number: number, invitations: count)
    }
    let surveys = try await workspace.surveys.published().map(\.survey)
    _ = try await workspace.release(surveys: surveys, today: quarter.lastDay + 1)
    return answered
  }

  private func rate(_ survey: Survey, in quarter: Period, number: Int, invitations: Int) async throws -> Int {
    var sampler = Sampler(seed: UInt64(number * 1000 + survey.key.utf8.reduce(0) { $0 + Int($1) }))
    let interactions = (0..<invitations).compactMap { index in
      interaction("\(quarter)-\(survey.key)-\(index)", in: quarter, &sampler)
    }
    let issue = try await workspace.issuer.addressed(survey, interactions: interactions, today: quarter.firstDay)
    try await issue.commit()
    try await register(interactions, of: survey, in: quarter)
    try await report(issue.issued.invitees, of: issue.campaign.id)
    let answers = SyntheticAnswers(survey: survey)
    var casts: [(ballot: Ballot, ticket: Data)] = []
    for invitee in issue.issued.invitees {
      let given = invitee.interaction
      guard sampler.happens(DemoCharity.willingness(channel: given.channel)) else { continue }
      let quality = DemoCharity.quality(channel: given.channel, department: given.department, quarter: number)
      let sheet = answers.sheet(channel: given.channel, quality: quality, &sampler)
      guard case .success(let checked) = AnswerCheck.check(sheet, survey: survey, channel: given.channel) else {
        continue
      }
      let ballot = Ballot(
        survey: survey.key, version: survey.version, period: quarter, place: given.place,
        language: given.language.map(AnswerLanguage.init) ?? .arabic,
        answers: checked)
      casts.append((ballot, invitee.token(secret: issue.secret).key))
    }
    try await cast(casts, of: survey)
    return casts.count
  }

  /// The services that were given: more than were followed by an invitation.
  private func register(_ interactions: [Interaction], of survey: Survey, in quarter: Period) async throws {
    let places = Dictionary(grouping: interactions) { Label([$0.channel, $0.department]) }
    let counts = places.map { place, given in
      ServedCount(
        period: quarter, channel: place.keys[0], department: place.keys[1], language: nil,
        count: Int((Double(given.count) / DemoCharity.invited(channel: place.keys[0])).rounded(.up)))
    }
    _ = try await workspace.register.keep(counts, of: survey.key)
  }

  /// What became of the links: those given by hand arrive, and of messages and letters all but one in twenty-five, which
  /// has a wrong number or an old address.
  private func report(_ invitees: [Invitee], of campaign: String) async throws {
    var report = OutreachReport(campaign: campaign)
    for (index, invitee) in invitees.enumerated() {
      let given = invitee.interaction
      let stratum = OutreachStratum(
        place: given.place, language: given.language)
      let isSent = [.sms, .email, .letter].contains(given.mode)
      report.add(isSent && index % 25 == 7 ? .failed : .delivered, in: stratum)
    }
    _ = try await workspace.outreach.keep([report])
  }

  /// A hundred and twenty-eight people at a time, as on a busy day.
  private func cast(_ casts: [(ballot: Ballot, ticket: Data)], of survey: Survey) async throws {
    let hands = 128
    try await withThrowingTaskGroup(of: Void.self) { group in
      for hand in 0..<hands {
        group.addTask {
          for index in stride(from: hand, to: casts.count, by: hands) {
            _ = try await intake.cast(casts[index].ballot, of: survey, ticket: casts[index].ticket)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func interaction(_ reference: String, in quarter: Period, _ sampler: inout Sampler) -> Interaction? {
    guard let channel = sampler.pick(DemoCharity.channels) else { return nil }
    let isVolunteering = channel == "volunteering"
    guard let department = isVolunteering ? "volunteering" : sampler.pick(DemoCharity.departments) else { return nil }
    // Most invitations go out within a few days of the service, some after two or three weeks.
    let days = quarter.lastDay.ordinal - quarter.firstDay.ordinal
    let drawn = Int.random(in: 0...days, using: &sampler)
    // Thrown in this order, so that the same dice give the same charity.
    let language = sampler.happens(DemoCharity.english) ? Language.english : .arabic
    let mode = DemoCharity.mode(channel: channel, &sampler)
    return Interaction(
      reference: reference, day: quarter.firstDay - (drawn * drawn / (4 * days)),
      place: Place(channel: channel, department: department, mode: mode), language: language)
  }
}
