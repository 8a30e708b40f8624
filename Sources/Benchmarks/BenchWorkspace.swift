import Ballots
import Composition
import Demo
import Invitations
import Storage
import Surveys

/// A charity with open tickets, on which speed is measured.
struct BenchWorkspace {
  let workspace: Workspace
  let survey: Survey
  let tickets: [(token: Token, ticket: Ticket)]

  /// A new data folder with so many open tickets.
  /// - Parameter more: what stands in the survey's file beside what is there.
  init(folder: String, tickets count: Int, folders: CharityFolders, adding more: String = "") async throws {
    workspace = try await Workspace.make(
      folder, in: .own(of: folder), organisation: Files.organisation(folders.surveys))
    let file = try SurveyFolder(folders.surveys).draft("\(folders.surveys)/after-registration/1.yaml")
    let source = file.source + more
    let document = SurveyDocument(source: source, file: "after-registration/1.yaml")
    guard let survey = document.survey else { throw Complaint.input(document.findings.map(\.description)) }
    self.survey = survey
    try await workspace.surveys.publish(
      PublishedSurvey(survey: survey, source: source, publishedOn: workspace.today))
    var generator = SystemRandomNumberGenerator()
    let departments = try await workspace.organisation().departments.map(\.key)
    tickets = (0..<count).map { index in
      let token = Token(using: &generator)
      let department = departments[index % departments.count]
      return (token, Ticket(token: token, place: Place(channel: "phone", department: department, mode: .sms)))
    }
    let campaign = Campaign(id: "bench", survey: survey, kind: .addressed, today: workspace.today)
    let sorted = Ticket.ordered(tickets.map(\.ticket))
    try await workspace.invitations.issue(sorted, in: campaign)
  }

  /// One ordinary form.
  var sheet: AnswerSheet {
    var sampler = Sampler(seed: 1)
    return SyntheticAnswers(survey: survey).sheet(channel: "phone", quality: 0.5, &sampler)
  }

  /// The ballot of whoever holds a ticket.
  func ballot(_ sheet: AnswerSheet, _ ticket: Ticket) throws -> Ballot {
    Ballot(
      survey: survey.key, version: survey.version, period: Period(survey.release.every, containing: workspace.today),
      place: ticket.place,
      answers: try AnswerCheck.check(sheet, survey: survey, channel: ticket.channel).get())
  }
}
