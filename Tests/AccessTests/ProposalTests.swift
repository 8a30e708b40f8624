import Access
import Foundation
import Testing

/// Who may decide on what cannot be undone.
@Suite struct ProposalTests {
  private static let order = GraveOrder(.copy, "rida-2026-09-21-171320.sqlite", amount: 5_000_000, mark: "1790000000")

  private static func account(_ name: String, _ role: Role, hash: String = "hash", isDisabled: Bool = false)
    -> StaffAccount
  {
    StaffAccount(name: name, role: role, passwordHash: hash, isDisabled: isDisabled)
  }

  private static func decided(
    _ decision: Proposal.Decision, by name: String, _ role: Role = .administrator, seen: String? = nil,
    at now: Int = 1000, ending: Proposal.Ending? = nil, tie: ApprovalTie? = nil
  ) -> ProposalProblem? {
    let proposal = Proposal(number: 1, order: order, proposer: "huda", at: 1000, ending: ending)
    do throws(ProposalProblem) {
      try proposal.check(
        decision, by: account(name, role), seen: seen ?? order.seal, isAlone: false, tie: tie, now: now)
      return nil
    } catch { return error }
  }

  @Test func `another of the same permission confirms or refuses, and whoever proposed it withdraws it`() {
    #expect(Self.decided(.confirm, by: "sara") == nil && Self.decided(.refuse, by: "sara") == nil)
    #expect(Self.decided(.withdraw, by: "huda") == nil)
    #expect(Self.decided(.confirm, by: "huda") == .own && Self.decided(.refuse, by: "huda") == .own)
    #expect(Self.decided(.withdraw, by: "sara") == .notOwn)
    for role in Role.allCases where role != .administrator {
      #expect(Self.decided(.confirm, by: "sara", role) == .forbidden, "\(role)")
    }
  }

  @Test func `what has waited a day, or has ended, is decided no more`() {
    #expect(Self.decided(.confirm, by: "sara", at: 1000 + Proposal.lifetime - 1) == nil)
    #expect(Self.decided(.confirm, by: "sara", at: 1000 + Proposal.lifetime) == .over)
    for end in Proposal.End.allCases {
      #expect(Self.decided(.confirm, by: "sara", ending: .init(end, by: "huda", at: 1001)) == .over)
    }
  }

  @Test func `whoever may be in one hand with the proposer refuses, and does not confirm`() {
    let hold = Independence.Hold(holder: "huda", actor: "huda", kind: .reset, account: "sara", at: 900)
    let tie = ApprovalTie(proposer: "huda", approver: "sara", holds: [hold], until: 9000)
    #expect(Self.decided(.confirm, by: "sara", tie: tie) == .tied(tie))
    #expect(Self.decided(.refuse, by: "sara", tie: tie) == nil)
    #expect(Self.decided(.confirm, by: "sara", .delegate, tie: tie) == .forbidden)
  }

  @Test func `what is confirmed is what was shown, to the last part of it`() {
    let others = [
      GraveOrder(.account, Self.order.subject, amount: 5_000_000, mark: "1790000000"),
      GraveOrder(.copy, "rida-2026-09-21-171321.sqlite", amount: 5_000_000, mark: "1790000000"),
      GraveOrder(.copy, Self.order.subject, amount: 5_000_001, mark: "1790000000"),
      GraveOrder(.copy, Self.order.subject, amount: 5_000_000, mark: "1790000001"),
    ]
    for other in others { #expect(Self.decided(.confirm, by: "sara", seen: other.seal) == .changed) }
    #expect(Self.decided(.confirm, by: "sara", seen: "") == .changed)
    #expect(GraveOrder(.copy, "ab", mark: "c").seal != GraveOrder(.copy, "a", mark: "bc").seal)
  }

  @Test func `those count who could sign in and do it now`() {
    let accounts = [
      Self.account("a", .administrator), Self.account("b", .administrator, hash: ""),
      Self.account("c", .administrator, isDisabled: true), Self.account("d", .relations), Self.account("e", .officer),
    ]
    #expect(accounts.able(to: .people, isAlone: false).map(\.name) == ["a"])
    #expect(accounts.able(to: .invitations, isAlone: false).map(\.name) == ["d"])
    #expect(accounts.able(to: .invitations, isAlone: true).map(\.name) == ["d", "e"])
  }

  @Test func `whoever may do something grave reaches the page of approvals, and nobody else`() {
    let roles = Role.allCases.filter { $0.may(.approvals) }
    #expect(Set(roles) == [.administrator, .relations, .interviewer])
    #expect(Role.officer.may(.approvals, isAlone: true))
  }

  @Test func `erasing is an administrator's, and its line in the log names nobody`() throws {
    let order = GraveOrder.erasing(mark: "0f1e2d3c")
    #expect(order.kind.permission == .upkeep && order.amount == 0)
    let line = ProposalLine(7, order)
    #expect("\(line)" == "#7 erasing contact \(order.seal.prefix(16))")
    let read = try #require(ProposalLine("\(line)"))
    #expect(read == line && read.order.kind == .erasing && read.order.subject == "contact")
  }
}
