import Delivery
import Hummingbird
import Pages
import Surveys
import Wording

extension Site {
  /// What can be ordered of a kind.
  func offer(_ kind: Survey.InvitationKind) async throws -> LinkOffer {
    LinkOffer(surveys: try await desk.open(for: kind), organisation: try await organisation())
  }

  /// The charity's channels and departments.
  func organisation() async throws -> Organisation {
    try await stores.surveys.organisation()?.read().organisation ?? Organisation(channels: [], departments: [])
  }

  /// The survey that an order names, or `nil` with what is wrong noted at its field.
  func survey(of order: inout LinkOrder, for kind: Survey.InvitationKind) async throws -> Survey? {
    guard !order[.survey].isEmpty else {
      order.note(LinksPhrase.missing, at: .survey)
      return nil
    }
    do {
      return try await desk.survey(order[.survey], for: kind)
    } catch IssueProblem.retired(_, let day) {
      order.note(LinksPhrase.retired(day), at: .survey)
    } catch IssueProblem.takesNone {
      order.note(LinksPhrase.takesNone, at: .survey)
    } catch is SurveyStoreProblem {
      order.note(LinksPhrase.unknown, at: .survey)
    }
    return nil
  }

  /// Notes channels, departments and modes that are missing or that the charity does not know.
  func check(
    _ fields: [(LinkOrder.Field, Dimension)], of order: inout LinkOrder, in organisation: Organisation
  ) {
    for (field, dimension) in fields {
      if order[field].isEmpty {
        order.note(LinksPhrase.missing, at: field)
      } else if !organisation.keys(of: dimension).contains(order[field]) {
        order.note(LinksPhrase.unknown, at: field)
      }
    }
  }
}

extension StaffFrame {
  /// The address of an order with its choices filled in.
  func link(_ path: String, choosing query: String) -> String {
    let address = link(path)
    return query.isEmpty ? address : address + (address.contains("?") ? "&" : "?") + query
  }
}

extension Request {
  /// The fields that the address names, as a form would send them.
  var queryFields: [String: [String]] {
    uri.queryParameters.reduce(into: [:]) { $0[String($1.key), default: []].append(String($1.value)) }
  }
}
