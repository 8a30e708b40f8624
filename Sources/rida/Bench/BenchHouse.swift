import Ballots
import Invitations
import Storage
import Surveys

/// A charity with open tickets, on which speed is measured.
struct BenchHouse {
  let house: House
  let survey: Survey
  let tickets: [(token: Token, ticket: Ticket)]

  /// A new data folder with so many open tickets.
  init(folder: String, tickets count: Int, settings: Settings) async throws {
    house = try await House.make(folder, organisation: Files.organisation(settings.surveys))
    let file = try SurveyFolder(settings.surveys).draft("\(settings.surveys)/after-registration/1.yaml")
    guard let survey = file.document.survey else { throw Complaint.input(file.document.findings.map(\.description)) }
    self.survey = survey
    try await house.surveys.publish(PublishedSurvey(survey: survey, source: file.source, publishedOn: house.today))
    var generator = SystemRandomNumberGenerator()
    let departments = try await house.organisation().departments.map(\.key)
    tickets = (0..<count).map { index in
      let token = Token(using: &generator)
      let department = departments[index % departments.count]
      return (token, Ticket(token: token, place: Place(channel: "phone", department: department, mode: .sms)))
    }
    let campaign = Campaign(id: "bench", survey: survey, kind: .addressed, today: house.today)
    let sorted = Ticket.ordered(tickets.map(\.ticket))
    try await house.invitations.issue(sorted, in: campaign)
  }

  /// One ordinary form.
  var sheet: AnswerSheet {
    var sampler = Sampler(seed: 1)
    return SyntheticAnswers(survey: survey).sheet(channel: "phone", quality: 0.5, &sampler)
  }

  /// The ballot of whoever holds a ticket.
  func ballot(_ sheet: AnswerSheet, _ ticket: Ticket) throws -> Ballot {
    Ballot(
      survey: survey.key, version: survey.version, period: Period(survey.release.every, containing: house.today),
      place: ticket.place,
      answers: try AnswerCheck.check(sheet, survey: survey, channel: ticket.channel).get())
  }
}
