import Invitations
import Testing

/// Addresses as real lists have them.
@Suite struct EmailAddressTests {
  @Test(arguments: [
    (" Huda.Salem@Example.ORG.SA ", "Huda.Salem@example.org.sa"), ("mailto:a+b@x.sa", "a+b@x.sa"),
    ("\u{200F}a@x.sa\u{200E}", "a@x.sa"), ("هدى@مثال.السعودية", "هدى@مثال.السعودية"), ("a@ＸＮ.sa", "a@xn.sa"),
    ("a@xn--mgbh0fb.xn--kgbechtv", "a@xn--mgbh0fb.xn--kgbechtv"), ("'a@x.sa", "a@x.sa"),
  ])
  func `an address has one form`(text: String, form: String) throws { #expect(try EmailAddress(text).text == form) }

  @Test func `capitals tell no two addresses apart`() throws {
    #expect(try EmailAddress("Huda@X.sa").folded == EmailAddress("huda@x.SA").folded)
  }

  @Test(arguments: [
    ("huda", EmailProblem.noAt("huda")), ("a@x.sa;b@x.sa", .several("a@x.sa;b@x.sa")),
    ("a@x.sa b@x.sa", .several("a@x.sa b@x.sa")),
    ("a @x.sa", .blank("a @x.sa")), ("a@x,sa", .comma("a@x,sa")), ("a@x.sa.", .trailingDot("a@x.sa.")),
    ("a@gmail", .noEnding("a@gmail")), ("a@1.2", .noEnding("a@1.2")), ("@x.sa", .malformed("@x.sa")),
    ("a@", .malformed("a@")), ("a..b@x.sa", .malformed("a..b@x.sa")), ("a@-x.sa", .malformed("a@-x.sa")),
    ("a@@x.sa", .malformed("a@@x.sa")), ("a@x..sa", .malformed("a@x..sa")), ("a<b@x.sa", .malformed("a<b@x.sa")),
  ])
  func `damage is named`(text: String, problem: EmailProblem) {
    #expect(throws: problem) { try EmailAddress(text) }
  }
}
