import Composition
import Delivery
import Foundation
import Mail
import Synchronization
import Testing
import Upkeep

/// Alerts by mail, with a clock that a test moves and a mail server on this machine.
@Suite struct AlertsTests {
  /// A house, its clock, and whether its disk has room.
  private final class Scene: Sendable {
    private struct State {
      var moment: Int
      var free = 4 << 30
    }

    let house: SoundHouse
    let relay: ToyRelay
    private let state: Mutex<State>

    init() async throws {
      house = try await SoundHouse()
      relay = try ToyRelay()
      state = Mutex(State(moment: house.now))
    }

    func pass(_ seconds: Int) { state.withLock { $0.moment += seconds } }
    func fill(_ isFull: Bool) { state.withLock { $0.free = isFull ? 1 << 20 : 4 << 30 } }

    /// Alerts as another start of the program has them.
    func alerts() async throws -> Alerts {
      var scene = house
      scene.machine.seconds = { [self] in state.withLock(\.moment) }
      scene.machine.free = { [self] _ in state.withLock(\.free) }
      scene.machine.carriers = Carriers(
        mail: SMTPSender(
          server: try SMTPServer("smtp://127.0.0.1:\(relay.port)", password: nil),
          from: try #require(MailAddress("rida@example.org"))),
        alerts: [try #require(MailAddress("noura@example.org")), try #require(MailAddress("sami@example.org"))])
      let workspace = try await Workspace.open(scene.folder, for: .work)
      return try #require(Alerts(HouseKeeper(workspace, base: scene.base, on: scene.machine)))
    }

    /// The words of the mails that arrived.
    func words() -> [String] {
      relay.mails.map { mail in
        let lines = mail.split(separator: "\n", omittingEmptySubsequences: false)
        let part = lines.drop { $0 != "Content-Transfer-Encoding: base64" }.drop { !$0.isEmpty }
        let content = part.dropFirst().prefix { !$0.hasPrefix("--") }.joined()
        return String(decoding: Data(base64Encoded: content) ?? Data(), as: UTF8.self)
      }
    }
  }

  @Test func `a cause is told once within a minute, in both languages, and once when it has ended`() async throws {
    let scene = try await Scene()
    let alerts = try await scene.alerts()
    try await alerts.look()
    #expect(scene.relay.mails.isEmpty)
    scene.fill(true)
    for _ in 0..<5 {
      scene.pass(20)
      try await alerts.look()
    }
    #expect(scene.relay.mails.count == 1)
    let told = try #require(scene.words().first)
    #expect(told.contains("القرص يكاد يمتلئ") && told.contains("the disk is nearly full"), "\(told)")
    #expect(told.contains("https://r.example.sa/upkeep"))
    #expect(!told.replacing("https://r.example.sa/upkeep", with: "").contains(/[0-9٠-٩]/), "\(told)")
    let head = try #require(scene.relay.mails.first)
    #expect(head.contains("noura@example.org") && head.contains("sami@example.org") && head.contains("Auto-Submitted"))
    scene.fill(false)
    scene.pass(20)
    try await alerts.look()
    #expect(scene.relay.mails.count == 2 && scene.words().last?.contains("Mended:") == true)
  }

  @Test func `what was told is not told again by another start, nor by what comes and goes within the hour`()
    async throws
  {
    let scene = try await Scene()
    scene.fill(true)
    try await scene.alerts().look()
    #expect(scene.relay.mails.count == 1)
    scene.pass(120)
    try await scene.alerts().look()
    #expect(scene.relay.mails.count == 1)
    scene.fill(false)
    try await scene.alerts().look()
    #expect(scene.relay.mails.count == 2)
    for isFull in [true, false, true] {
      scene.fill(isFull)
      scene.pass(300)
      try await scene.alerts().look()
    }
    #expect(scene.relay.mails.count == 2)
    scene.pass(3600)
    try await scene.alerts().look()
    #expect(scene.relay.mails.count == 3)
  }

  @Test func `what the server did not take is told when it does`() async throws {
    let scene = try await Scene()
    let alerts = try await scene.alerts()
    scene.fill(true)
    scene.relay.refuse(true)
    try await alerts.look()
    #expect(scene.relay.mails.isEmpty)
    scene.relay.refuse(false)
    scene.pass(20)
    try await alerts.look()
    #expect(scene.relay.mails.count == 1)
  }

  @Test func `nobody is told where nobody asked, or nothing carries it`() async throws {
    let scene = try await Scene()
    let workspace = try await Workspace.open(scene.house.folder, for: .work)
    #expect(Alerts(HouseKeeper(workspace, base: scene.house.base, on: scene.house.machine)) == nil)
    var machine = scene.house.machine
    machine.carriers = Carriers(alerts: [try #require(MailAddress("noura@example.org"))])
    #expect(Alerts(HouseKeeper(workspace, base: scene.house.base, on: machine)) == nil)
  }
}
