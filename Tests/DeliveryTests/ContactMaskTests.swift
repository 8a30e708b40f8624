import Delivery
import Testing

/// What a preview shows of a contact.
@Suite struct ContactMaskTests {
  @Test(arguments: [
    ("+966550000123", "+966 5•• ••• 123"), ("+97431234567", "+974 3• ••• 567"), ("+201001234567", "+20 1 ••• ••• 567"),
    ("5", "•••"), ("", "•••"),
  ])
  func `a telephone number shows its country, its beginning and end, and how long it is`(number: String, mask: String) {
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
