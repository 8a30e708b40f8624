import Delivery
import Foundation
import Invitations
import Storage
import Surveys

/// Whoever invites people, and tries again where it was cut off.
struct Inviter {
  let world: World

  /// Issues links to so many people and says who they are.
  func invite(_ count: Int) async -> Range<Int> {
    while true {
      let first = world.people.count
      let (program, database) = world.program("rida invite")
      let issues = IssueFolder(keys: world.keys, notes: world.folder)
      let campaign = await issue(count, from: first, by: program, into: database, issues)
      _ = try? await issues.finish(in: PlainDatabase(engine: world.engine))
      let isThere = (try? world.engine.rows("SELECT id FROM campaign"))?.contains {
        (try? $0.text(0)) == campaign
      }
      if isThere == true {
        world.tell("\(count) people are invited from \(first) on")
        return first..<first + count
      }
      await Scheduler.shared.sleep(60)
    }
  }

  /// The campaign that was to be issued; `nil` where it never came to a write.
  private func issue(
    _ count: Int, from first: Int, by program: Program, into database: FaultyDatabase, _ issues: IssueFolder
  ) async -> String? {
    let today = Zone.riyadh.day(at: Scheduler.shared.now)
    let issuer = LinkIssuer(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database), contacts: SQLContactStore(database),
      rounds: SQLRoundStore(database), quiet: SQLQuietStore(database), keys: world.keys, underway: issues)
    let rows = (0..<count).map { offset in
      Interaction(
        reference: "R\(first + offset)", day: today,
        place: Place(channel: offset % 3 == 0 ? "visit" : "phone", department: "reception", mode: .sms),
        phone: Person.phone(first + offset))
    }
    guard let issue = try? await issuer.addressed(world.survey, interactions: rows, today: today) else { return nil }
    for (offset, invitee) in issue.issued.invitees.enumerated() {
      world.people.append(
        Person(
          index: first + offset, campaign: issue.campaign.id, token: invitee.token(secret: issue.secret),
          place: rows[offset].place, choice: "\(world.chance.among(1...3))", words: Person.words(first + offset)))
    }
    try? await issue.commit()
    return issue.campaign.id
  }
}
