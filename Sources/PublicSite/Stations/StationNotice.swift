import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import Pages

extension Response {
  /// The page of a problem on a device.
  static func notice(_ problem: StationProblem, home: String?) -> Response {
    let (kind, status, pause): (DevicePage.Kind, HTTPResponse.Status, Int?) =
      switch problem {
      case .unknown: (.unknown, .notFound, nil)
      case .closed: (.closed, .gone, nil)
      case .empty: (.empty, .ok, nil)
      case .tooSoon: (.tooSoon, .tooManyRequests, StationForms.pace)
      case .late: (.late, .gone, 20)
      }
    let page = Response.page(DevicePage(kind, home: pause == nil ? nil : home).html, status: status)
    guard let pause, let home else { return page }
    return page.returning(to: home, after: pause)
  }

  /// The same answer, from which the browser goes on by itself after so many seconds.
  func returning(to path: String, after seconds: Int) -> Response {
    var response = self
    if let field = HTTPField.Name("Refresh") { response.headers[field] = "\(seconds); url=\(path)" }
    return response
  }
}
