import Delivery
import Testing

/// What a preview shows of a contact.
@Suite struct ContactMaskTests {
  @Test(arguments: [("+966550000123", "•••23"), ("5", "•••5"), ("", "•••")])
  func `a telephone number keeps its last two digits`(number: String, mask: String) {
    #expect(ContactMask.phone(number) == mask)
  }

  @Test(arguments: [
    ("huda.salem@example.org.sa", "h•••@•••.sa"), ("a@b", "a•••@•••.b"), ("no address", "•••"), ("@x.sa", "•••"),
    ("a@b@c", "•••"),
  ])
  func `an address keeps its first letter and its ending`(address: String, mask: String) {
    #expect(ContactMask.email(address) == mask)
  }

  @Test func `a name keeps its first letter`() { #expect(ContactMask.name("هدى سالم") == "ه•••") }
}
