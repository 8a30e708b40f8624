import Delivery
import HTTP
import Pages
import Surveys
import Wording

/// Issues what a member of staff orders: links, cards and rounds of invitations.
struct LinkIssuing: Sendable {
  let links: LinkIssuer
  let surveys: any SurveyStore
  /// The address at which people reach the site, without a slash at its end.
  let base: String
  let clock: SiteClock

  var today: Day { clock.today() }
  /// Seconds since 1970.
  var now: Int { clock.seconds() }

  /// What can be ordered of a kind.
  func offer(_ kind: Survey.InvitationKind) async throws -> LinkOffer {
    LinkOffer(surveys: try await links.open(for: kind), organisation: try await surveys.places().offered)
  }

  /// The survey that an order names, or `nil` with what is wrong noted at its field.
  func survey(of order: inout LinkOrder, for kind: Survey.InvitationKind) async throws -> Survey? {
    guard !order[.survey].isEmpty else {
      order.note(LinksPhrase.missing, at: .survey)
      return nil
    }
    do {
      return try await links.survey(order[.survey], for: kind)
    } catch IssueProblem.retired(_, let day) {
      order.note(LinksPhrase.retired(day), at: .survey)
    } catch IssueProblem.takesNone {
      order.note(LinksPhrase.takesNone, at: .survey)
    } catch is SurveyStoreProblem {
      order.note(LinksPhrase.unknown, at: .survey)
    }
    return nil
  }
}

extension LinkOrder {
  /// Notes channels, departments and modes that are missing or that the charity does not know.
  mutating func check(_ fields: [(Field, Dimension)], in organisation: Organisation) {
    for (field, dimension) in fields {
      if self[field].isEmpty {
        note(LinksPhrase.missing, at: field)
      } else if !organisation.keys(of: dimension).contains(self[field]) {
        note(LinksPhrase.unknown, at: field)
      }
    }
  }
}
