import Access
import Testing

/// Proposals as the log tells them in a line.
@Suite struct ProposalLineTests {
  @Test(arguments: [
    GraveOrder(.copy, "rida-2026-11-30-110000+0300.sqlite", amount: 5000, mark: "1"),
    GraveOrder(.account, "the second sara 12"), GraveOrder(.factor, ""), GraveOrder(.answers, "4", amount: 0),
    GraveOrder(.rule, "never", amount: 0, mark: "always 200"), GraveOrder(.rule, "when_possible", amount: 500),
    GraveOrder(.invitations, "short", amount: 250, mark: "x"), GraveOrder(.restoring, "a b", amount: 7),
  ])
  func `what was written is read again`(order: GraveOrder) throws {
    let line = ProposalLine(12, order)
    #expect(ProposalLine("\(line)") == line)
    #expect(line.order.kind == order.kind && line.order.subject == order.subject && line.order.amount == order.amount)
  }

  @Test(arguments: [
    "", "sara", "#1", "#1 copy name", "#x copy name 0123456789abcdef", "#1 dance name 0123456789abcdef",
  ])
  func `anything else is none`(text: String) { #expect(ProposalLine(text) == nil) }
}
