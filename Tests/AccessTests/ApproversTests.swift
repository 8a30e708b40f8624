import Access
import Foundation
import Testing

/// Who counts as a second person, whatever an administrator does with accounts.
@Suite struct ApproversTests {
  private static let start = 1_790_000_000
  private static let day = 86_400

  /// A charity whose accounts change as its log tells.
  private struct House {
    private(set) var events: [StaffEvent] = []
    private var accounts: [String: StaffAccount] = [:]
    private var days = 0
    var rule: @Sendable (Int) -> Bool = { $0 > 1 }
    var hasProvider = false

    /// Accounts that were made on the server itself.
    init(_ names: String..., role: Role = .administrator) {
      for name in names { apply(.added, name, by: StaffEvent.commandLine, role) }
      pass(days: 100)
    }

    var now: Int { ApproversTests.start + days * ApproversTests.day }

    mutating func pass(days count: Int) { days += count }

    /// Something that happens, and what the account is after it.
    mutating func apply(_ kind: StaffEvent.Kind, _ name: String, by actor: String, _ role: Role? = nil) {
      events.append(
        StaffEvent(number: events.count + 1, at: now, actor: actor, kind: kind, subject: name, role: role))
      let old = accounts[name]
      accounts[name] =
        kind == .removed
        ? nil
        : StaffAccount(
          name: name, role: role ?? old?.role ?? .administrator,
          passwordHash: [.invited, .reset].contains(kind)
            ? "" : [.joined, .added].contains(kind) ? "hash" : old?.passwordHash ?? "hash",
          isDisabled: kind == .disabled || (kind != .enabled && old?.isDisabled ?? false))
    }

    /// Somebody who is invited and chooses a password.
    mutating func invite(_ name: String, by actor: String, _ role: Role = .administrator) {
      apply(.invited, name, by: actor, role)
      apply(.joined, name, by: name)
    }

    /// A new link for somebody, and a password that is chosen by it.
    mutating func reset(_ name: String, by actor: String) {
      apply(.reset, name, by: actor)
      apply(.joined, name, by: name)
    }

    func approvers(_ permission: Permission = .upkeep) -> Approvers {
      Approvers(
        to: permission, isAlone: false, hasProvider: hasProvider, of: accounts.values.sorted { $0.name < $1.name },
        Independence(events), at: now,
        isAsked: rule)
    }

    /// Whether somebody must ask, and who may confirm it.
    func asks(_ name: String, _ permission: Permission = .upkeep) -> [String]? {
      let approvers = approvers(permission)
      return rule(approvers.count(asking: name)) ? approvers.confirming(name) : nil
    }
  }

  @Test func `two whom nobody touched confirm for each other`() {
    let house = House("a", "b")
    #expect(house.asks("a") == ["b"] && house.asks("b") == ["a"])
    #expect(house.approvers().ties(asking: "a").isEmpty)
  }

  @Test func `whoever makes a new link for a colleague is not confirmed by that account, nor confirms for it`() {
    var house = House("a", "b", "c")
    house.reset("b", by: "a")
    #expect(house.asks("a") == ["c"] && house.asks("b") == ["c"] && house.asks("c") == ["a", "b"])
    let tie = house.approvers().tie(of: "a", "b")
    #expect(tie?.until == house.now + 14 * Self.day)
    #expect(tie?.holds == [.init(holder: "a", actor: "a", kind: .reset, account: "b", at: house.now)])
    house.pass(days: 13)
    #expect(house.asks("a") == ["c"])
    house.pass(days: 1)
    #expect(house.asks("a") == ["b", "c"])
  }

  @Test func `keeping a colleague out makes nobody alone`() {
    for kind in [StaffEvent.Kind.disabled, .reset, .role] {
      var house = House("a", "b")
      house.apply(kind, "b", by: "a", kind == .role ? .board : nil)
      #expect(house.asks("a") == [], "\(kind)")
      house.pass(days: 14)
      #expect(house.asks("a") == nil, "\(kind): two weeks are enough to be missed")
    }
    var house = House("a", "b")
    house.apply(.role, "b", by: "a", .board)
    house.apply(.role, "b", by: "a", .administrator)
    #expect(house.asks("a") == [], "given back what was taken, b is no new account")
    house.apply(.disabled, "b", by: StaffEvent.commandLine)
    #expect(house.asks("a") == [])
    var other = House("a", "b")
    other.apply(.disabled, "b", by: StaffEvent.commandLine)
    #expect(other.asks("a") == nil, "whoever keeps the server could do everything")
  }

  @Test func `an account that somebody makes is no second person beside her, and she is one beside it`() {
    var house = House("a")
    #expect(house.asks("a") == nil)
    house.invite("b", by: "a")
    #expect(house.asks("a") == nil, "as before: by inviting herself she gains nothing")
    #expect(house.approvers().ties(asking: "a").map(\.approver) == ["b"])
    #expect(house.asks("b") == ["a"], "a could do it alone, so that her word evades nobody")
    house.pass(days: 14)
    #expect(house.asks("a") == ["b"] && house.asks("b") == ["a"])
  }

  @Test func `accounts that one person makes do not speak for each other where somebody else counts`() {
    var house = House("a", "b")
    house.invite("x", by: "a")
    house.invite("y", by: "x")
    #expect(house.asks("a") == ["b"] && house.asks("x") == ["b"] && house.asks("y") == ["b"])
    // Also where the second was made by another account that she holds.
    house.reset("b", by: "y")
    #expect(house.asks("a") == [] && house.asks("b") == [])
    var relations = House("lama", role: .relations)
    relations.apply(.added, "a", by: StaffEvent.commandLine, .administrator)
    relations.invite("r1", by: "a", .relations)
    relations.invite("r2", by: "a", .relations)
    #expect(relations.asks("r1", .invitations) == ["lama"] && relations.asks("lama", .invitations) == ["r1", "r2"])
    var fresh = House("a")
    fresh.invite("r1", by: "a", .relations)
    fresh.invite("r2", by: "a", .relations)
    #expect(fresh.asks("r1", .invitations) == nil, "on its first day a charity sends")
    fresh.pass(days: 14)
    #expect(fresh.asks("r1", .invitations) == ["r2"])
  }

  @Test func `what a colleague did before somebody took her account is her own`() {
    var house = House("a", "b")
    house.reset("c", by: StaffEvent.commandLine)
    house.apply(.enabled, "c", by: "b")
    house.reset("b", by: "a")
    #expect(house.asks("a") == ["c"], "c was touched by b while b was herself")
    house.apply(.enabled, "c", by: "b")
    #expect(house.asks("a") == [])
  }

  @Test func `a code that she set up herself keeps a new link from opening her account`() {
    var house = House("a", "b")
    house.apply(.factor, "b", by: "b")
    house.reset("b", by: "a")
    #expect(house.asks("a") == ["b"])
    // Without it the link opens the account after all, however long ago it was made.
    house.pass(days: 20)
    house.apply(.withoutFactor, "b", by: "c")
    #expect(house.asks("a") == [])
    var taken = House("a", "b")
    taken.reset("b", by: "a")
    taken.apply(.factor, "b", by: "b")
    taken.pass(days: 20)
    taken.reset("b", by: "a")
    #expect(taken.asks("a") == [], "whoever held the account may have set up the code")
  }

  @Test func `where a second person is always asked it waits`() {
    var house = House("a")
    house.rule = { _ in true }
    house.invite("b", by: "a")
    #expect(house.asks("a") == [] && house.asks("b") == [])
    house.pass(days: 14)
    #expect(house.asks("a") == ["b"])
    house.rule = { _ in false }
    house.reset("b", by: "a")
    #expect(house.asks("a") == nil && house.approvers().tie(of: "a", "b") == nil)
  }

  @Test func `whoever comes in by the charity's provider counts without a password of ours`() {
    var house = House("a", "b")
    house.apply(.invited, "c", by: StaffEvent.commandLine, .administrator)
    #expect(house.asks("a") == ["b"])
    house.hasProvider = true
    #expect(house.asks("a") == ["b", "c"])
  }

  @Test func `a name that was removed and given again begins anew`() {
    var house = House("a", "b", "c")
    house.reset("b", by: "a")
    house.apply(.removed, "b", by: "c")
    house.apply(.added, "b", by: StaffEvent.commandLine, .administrator)
    #expect(house.asks("a") == ["b", "c"])
  }
}
