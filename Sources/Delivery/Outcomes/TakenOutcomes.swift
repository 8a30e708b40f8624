import Fieldwork
import Foundation
package import Surveys

extension QuietStore {
  /// Takes in whom a report leaves in peace. What it says of a person replaces what an earlier one said of her, and of
  /// nobody else: a refusal is not forgotten because a later file leaves it out.
  package func take(_ matched: [OutcomeMatch.Matched], on day: Day) async throws {
    try await mark(
      matched.compactMap { match in
        match.reported.quiet.map {
          QuietMark(person: match.invitation.person, campaign: match.invitation.campaign, reason: $0)
        }
      }, lifting: matched.filter { $0.reported.quiet == nil }.map(\.invitation.person))
    let arrived = matched.filter { $0.reported == .delivered }.compactMap(\.invitation.reached)
    _ = try await lift(arrived, from: [.wrongContact])
    var suppressed: [Data: QuietReason] = [:]
    for match in matched {
      guard let reason = match.reported.quiet, reason.isForAllSurveys else { continue }
      let contacts = reason == .optedOut ? match.invitation.contacts : [match.invitation.reached].compactMap(\.self)
      for contact in contacts where suppressed[contact] != .optedOut { suppressed[contact] = reason }
    }
    try await suppress(suppressed, on: day)
  }
}
