import Access
import Foundation
import HTTP
import HTTPTypes
import Houses
import Hummingbird
import Invitations
import Logging
import NIOCore
import NIOEmbedded
import Storage
import Synchronization
import Testing
import Web

/// A whole site on a data folder of its own, asked in this process, without a socket.
struct TestSite: Sendable {
  let house: TestHouse
  let clock = TestClock()
  /// Links that nobody has used yet.
  let tokens: [Token]
  /// Who carries its text messages.
  let carrier = TestCarrier()
  /// The folder of its surveys.
  let drafts: TestDrafts
  /// How often whoever sends letters was woken.
  let woken = Woken()
  /// How often the site was to begin again.
  let restarted = Woken()
  /// Every path that the router has.
  let routes: [(method: HTTPRequest.Method, path: String)]
  private let sessions: [Role: SessionToken]
  private let responder: RouterResponder<SiteContext>

  /// A copy of the seed, with a site over it.
  init(hasRoom: Bool = true, hasMailServer: Bool = false, drafts: TestDrafts = TestDrafts()) async throws {
    let seed = try await Seed.shared()
    try await self.init(
      of: try await Seed.house(), seed.sessions, tokens: seed.tokens, hasRoom: hasRoom, hasMailServer: hasMailServer,
      drafts: drafts)
  }

  /// A copy of the seed that loses the answer to a commit when it is told to.
  static func losingAnswers() async throws -> (site: TestSite, answers: LostAnswer) {
    let (seed, house) = (try await Seed.shared(), try await Seed.house())
    let answers = LostAnswer(house.database)
    let site = try await TestSite(
      of: TestHouse(house, through: answers), seed.sessions, tokens: seed.tokens, hasRoom: true, hasMailServer: false)
    return (site, answers)
  }

  /// Another server of the same house.
  func beside() async throws -> TestSite {
    try await TestSite(of: house, sessions, tokens: tokens, hasRoom: true, hasMailServer: false)
  }

  /// A site on its first day.
  static func new() async throws -> TestSite {
    let (house, sessions) = try await Seed.newHouse()
    return try await TestSite(of: house, sessions, tokens: [], hasRoom: true, hasMailServer: false)
  }

  private init(
    of house: TestHouse, _ sessions: [Role: SessionToken], tokens: [Token], hasRoom: Bool, hasMailServer: Bool,
    drafts: TestDrafts = TestDrafts()
  ) async throws {
    self.drafts = drafts
    (self.house, self.tokens, self.sessions) = (house, tokens, sessions)
    let mail = SiteMail(hasServer: hasMailServer) { [woken] in woken.wake() }
    let router = Site(
      try await house.parts(clock, hasRoom: hasRoom, mail: mail, carrier: carrier, drafts: drafts) { [restarted] in
        restarted.wake()
      }
    ).router()
    routes = router.routes.map { ($0.method, "\($0.path)") }
    responder = router.buildResponder()
  }

  /// What a path answers to somebody, or to whoever is not signed in.
  func get(_ path: String, as role: Role? = nil, method: HTTPRequest.Method = .get) async throws -> TestAnswer {
    try await ask(path, method, cookie(role), body: nil)
  }

  /// What a posted form is answered; the token of the session is sent with it unless a test sends another.
  func post(_ path: String, _ fields: KeyValuePairs<String, String>, as role: Role? = nil) async throws -> TestAnswer {
    try await post(path, fields.map { ($0.key, $0.value) }, as: role)
  }

  /// The same of fields that were put together.
  func post(_ path: String, _ fields: [(String, String)], as role: Role?) async throws -> TestAnswer {
    var pairs = fields
    if let token = token(role), !fields.contains(where: { $0.0 == "csrf" }) { pairs.append(("csrf", token)) }
    let body = pairs.map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
    var headers = cookie(role)
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await ask(path, .post, headers, body: ByteBuffer(string: body.joined(separator: "&")))
  }

  /// What a form with a file is answered.
  func upload(
    _ path: String, file: [UInt8]?, fields: KeyValuePairs<String, String> = [:], as role: Role? = nil
  ) async throws -> TestAnswer {
    var body = ByteBuffer()
    var pairs = fields.map { ($0.key, $0.value) }
    if let token = token(role), !fields.contains(where: { $0.key == "csrf" }) { pairs.append(("csrf", token)) }
    for (name, value) in pairs {
      body.writeString("--b\r\ncontent-disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
    }
    if let file {
      body.writeString("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n")
      body.writeBytes(file)
      body.writeString("\r\n")
    }
    body.writeString("--b--\r\n")
    var headers = cookie(role)
    headers[.contentType] = "multipart/form-data; boundary=b"
    return try await ask(path, .post, headers, body: body)
  }

  /// Asks with any headers.
  func ask(
    _ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, body: ByteBuffer?
  ) async throws -> TestAnswer {
    let body = body ?? ByteBuffer()
    var headers = headers
    headers[.contentLength] = "\(body.readableBytes)"
    let request = Request(
      head: HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
      body: RequestBody(buffer: body))
    let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: Logger(label: "test"))
    let response = try await responder.respond(to: request, context: SiteContext(source: source))
    let writer = BodyWriter()
    try await response.body.write(writer)
    return TestAnswer(status: response.status, headers: response.headers, bytes: writer.bytes)
  }

  private func cookie(_ role: Role?) -> HTTPFields {
    role.flatMap { sessions[$0] }.map { [.cookie: "rida=\($0.cookie)"] } ?? [:]
  }

  private func token(_ role: Role?) -> String? { role.flatMap { sessions[$0]?.formToken } }

  /// Counts.
  final class Woken: Sendable {
    private let times = Mutex(0)
    var count: Int { times.withLock(\.self) }
    func wake() { times.withLock { $0 += 1 } }
  }
}

/// Keeps what a response writes.
private final class BodyWriter: ResponseBodyWriter, Sendable {
  private let written = Mutex<[UInt8]>([])
  var bytes: [UInt8] { written.withLock(\.self) }

  func write(_ buffer: ByteBuffer) { written.withLock { $0 += Array(buffer: buffer) } }
  func finish(_ trailers: HTTPFields?) {}
}

/// What the site answered.
struct TestAnswer: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let bytes: [UInt8]

  /// The page.
  var body: String { String(decoding: bytes, as: UTF8.self) }
  /// Where it leads.
  var location: String { headers[.location] ?? "" }
  /// What a browser would keep as the name of a file.
  var file: String? { headers[.contentDisposition] }
}
