import Foundation

/// Somebody of the staff, signed in on its site.
struct SignedInStaff {
  private let port: Int
  private let cookie: String

  /// Signs in a new account of a charity whose server runs.
  init(of charity: Charity, as role: String) throws {
    port = charity.port
    let told = try charity.run("officer", "add", role, "--role", role)
    let password = told.firstMatch(of: /with (\S+)/).map { String($0.1) } ?? ""
    let answer = try Connection(port: port).post("/sign-in", "name=\(role)&password=\(SignedInStaff.encoded(password))")
    guard let cookie = answer.headers["set-cookie"]?.split(separator: ";").first else {
      throw Failure("signing in was answered with \(answer.status)")
    }
    self.cookie = "cookie: \(cookie)\r\n"
  }

  /// Sends a form with the token that its page hides in it.
  func send(_ form: String, to path: String, from page: String) throws {
    let seen = try Connection(port: port).get(page, headers: cookie)
    let token = seen.body.firstMatch(of: /name="csrf" value="([^"]+)"/).map { String($0.1) } ?? ""
    let answer = try Connection(port: port).post(
      path, "csrf=\(SignedInStaff.encoded(token))&\(form)", headers: cookie)
    guard answer.status == 303 else { throw Failure("\(path) was answered with \(answer.status)") }
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
