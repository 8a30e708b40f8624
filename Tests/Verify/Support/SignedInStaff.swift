import Foundation

/// Somebody of the staff, signed in on its site.
struct SignedInStaff {
  private let port: Int
  private let cookie: String

  /// Signs in a new account of a charity whose server runs; its role has the account's name where none is given.
  init(of charity: Charity, as name: String, with role: String? = nil) throws {
    port = charity.port
    let told = try charity.run("officer", "add", name, "--role", role ?? name)
    let password = told.firstMatch(of: /with (\S+)/).map { String($0.1) } ?? ""
    let answer = try Connection(port: port).post("/sign-in", "name=\(name)&password=\(SignedInStaff.encoded(password))")
    guard let cookie = answer.headers["set-cookie"]?.split(separator: ";").first else {
      throw Failure("signing in was answered with \(answer.status)")
    }
    self.cookie = "cookie: \(cookie)\r\n"
  }

  /// Reads a page, whatever it says.
  func read(_ path: String) throws -> Connection.Answer { try Connection(port: port).get(path, headers: cookie) }

  /// Sends a form with the token that its page hides in it; returns what followed.
  @discardableResult
  func send(_ form: String, to path: String, from page: String) throws -> Connection.Answer {
    let seen = try Connection(port: port).get(page, headers: cookie)
    let token = seen.body.firstMatch(of: /name="csrf" value="([^"]+)"/).map { String($0.1) } ?? ""
    let answer = try Connection(port: port).post(
      path, "csrf=\(SignedInStaff.encoded(token))&\(form)", headers: cookie)
    guard answer.status == 303 else { throw Failure("\(path) was answered with \(answer.status)") }
    return answer
  }

  /// The same session at a charity that began as a copy of this one.
  func at(_ copy: Charity) -> SignedInStaff { SignedInStaff(port: copy.port, cookie: cookie) }

  private init(port: Int, cookie: String) {
    self.port = port
    self.cookie = cookie
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
