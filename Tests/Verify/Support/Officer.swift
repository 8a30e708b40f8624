import Foundation

/// The officer and her password, as she signs in from one place or another.
struct Officer {
  private let port: Int
  private let password: String

  private init(port: Int, password: String) {
    self.port = port
    self.password = password
  }

  /// A new account of a charity.
  init(of charity: Charity) throws {
    port = charity.port
    password = try charity.run("officer", "add", "officer").firstMatch(of: /with (\S+)/).map { String($0.1) } ?? ""
  }

  /// What she was told, after how long, the cookie by which her device is known, and the whole head of the answer.
  struct Told {
    let status: Int
    let seconds: Double
    let device: String?
    let head: String
  }

  /// The same officer at another server of the same charity.
  func at(_ port: Int) -> Officer { Officer(port: port, password: password) }

  /// Signs in, from an address of this machine or, by a proxy's word, from any.
  func signIn(
    from: String = "127.0.0.1", device: String? = nil, password: String? = nil, forwarded: String? = nil
  ) throws -> Told {
    let (talk, start) = (try RawTalk(port: port, from: from), Date())
    talk.send(Officer.request("officer", password ?? self.password, device: device, forwarded: forwarded).utf8)
    let text = talk.receive(seconds: 60).text
    let cookie = text.firstMatch(of: /rida-device=([^;]+)/).map { String($0.1) }
    return Told(
      status: Int(text.dropFirst(9).prefix(3)) ?? 0, seconds: Date().timeIntervalSince(start), device: cookie,
      head: text.components(separatedBy: "\r\n\r\n")[0])
  }

  /// A try as a browser sends it.
  static func request(
    _ name: String, _ password: String, device: String?, forwarded: String? = nil
  ) -> String {
    let body = "name=\(name)&password=\(password.replacing(" ", with: "+"))"
    let cookie = device.map { "Cookie: rida-device=\($0)\r\n" } ?? ""
    let proxy = forwarded.map { "X-Forwarded-For: \($0)\r\n" } ?? ""
    return "POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\(cookie)\(proxy)"
      + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }
}
