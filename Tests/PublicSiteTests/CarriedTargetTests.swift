import Testing
import PublicSite

/// Targets as chat programs, writers and trackers leave them.
@Suite struct CarriedTargetTests {
  private static let token = "7N42DGM5Tflk9n8mt7Fhc7"

  private static func mended(_ target: String) -> String {
    CarriedTarget.mended(target.replacing("TOKEN", with: token)).replacing(token, with: "TOKEN")
  }

  @Test(arguments: [
    "/r/TOKEN", "/r/TOKEN.", "/r/TOKEN،", "/r/TOKEN%D8%8C", "/r/TOKEN)", "/r/TOKEN%20", "/r/TOKEN%E2%80%8F",
    "/r/TOKEN&utm=1",
    "/r/TOKEN%C2%A0", "/r/TOKEN%A0", "/r/TOKEN%0A", "/r/TOKEN%0D%0A", "/r/TOKEN%22", "/r/%3CTOKEN%3E", "/r/TOKEN%2520",
    "/r/*TOKEN*", "/r/TOKEN%", "/r/TOKEN%D", "/r/TOKEN%u200f", "/r/TOKEN#top", "/r/TOKEN?fbclid=%E3%",
    "/r/TOKEN;jsessionid=1F",
    "//r/TOKEN", "/r//TOKEN", "/r/TOKEN/", "/R/TOKEN", "/%72/TOKEN", "/r%2FTOKEN", "/ r /TOKEN", "/\u{200F}r/TOKEN",
    "/r\\TOKEN",
    "/r/%37N42DGM5Tfl%6B9n8mt7Fhc7", "/r/TOKEN?", "/r/TOKEN?&;=&a=&=5",
  ])
  func `a link opens whatever stands around it`(target: String) {
    #expect(Self.mended(target) == "/r/TOKEN")
  }

  @Test func `how a form is read comes along, cleaned`() {
    #expect(Self.mended("/r/TOKEN?lang=en&view=easy&page=2") == "/r/TOKEN?lang=en&view=easy&page=2")
    #expect(Self.mended("/r/TOKEN.?lang=en&amp;view=easy.") == "/r/TOKEN?lang=en&view=easy")
    #expect(Self.mended("/r/TOKEN?a=5%D8%8C") == "/r/TOKEN?a=5")
    #expect(Self.mended("/r/TOKEN?a=%D9%A5#x") == "/r/TOKEN?a=5")
    #expect(Self.mended("/r/TOKEN?a=-5&utm_source=%FF%FE") == "/r/TOKEN?a=-5")
  }

  @Test func `codes and devices are reached as well`() {
    for target in ["/r-code", "/R-CODE.", "/r-code/", "//r-code", "/r%E2%80%91code", "/r\u{2010}code،"] {
      #expect(Self.mended(target) == "/r-code", "\(target)")
    }
    #expect(Self.mended("/r-code،?lang=en") == "/r-code?lang=en")
    #expect(Self.mended("/Station/TOKEN%20") == "/station/TOKEN")
    #expect(Self.mended("/station/TOKEN./Thanks/") == "/station/TOKEN/thanks")
    #expect(Self.mended("/station/TOKEN/TOKEN،?lang=ar") == "/station/TOKEN/TOKEN?lang=ar")
  }

  @Test(arguments: [
    "/", "", "*", "/did#a", "/did?a=%", "/%zz", "/r/", "/r", "/r/TOKEN0.", "/r/TOKEN%00", "/r/%ED%A0%80",
    "/links/cards/TOKEN",
    "/reports?lang=en&channel=a%20b", "/r-codes", "/r-code/x", "http://r.example.sa/r/TOKEN.", "/station/TOKEN/a/b",
  ])
  func `every other target stays as it came`(target: String) { #expect(Self.mended(target) == target) }

  @Test func `eight thousand signs cost a walk, and more are not looked at`() {
    let long = "/r/TOKEN" + String(repeating: "%25", count: 2600)
    let time = ContinuousClock().measure { #expect(Self.mended(long) == "/r/TOKEN") }
    #expect(time < .seconds(10))
    #expect(Self.mended(long + long) == long + long)
  }
}
