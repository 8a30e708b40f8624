import PublicSite
import Testing

/// The part of a sound that a player asks for.
@Suite struct ByteSpanTests {
  @Test(arguments: [
    ("bytes=0-1", 0, 1), ("bytes=0-", 0, 99), ("bytes=10-19", 10, 19), ("bytes=90-500", 90, 99), ("bytes=-5", 95, 99),
    ("bytes=-500", 0, 99), ("bytes=99-99", 99, 99),
  ])
  func `a range is what it says, within what is there`(text: String, first: Int, last: Int) {
    let span = ByteSpan(text, of: 100)
    #expect(span?.first == first && span?.last == last && span?.count == last - first + 1)
  }

  @Test(arguments: [
    "", "bytes=", "bytes=-", "bytes=100-", "bytes=5-4", "bytes=-0", "bytes=0-1,3-4", "items=0-1", "bytes=a-b",
    "bytes= 0-1", "bytes=99999999999999999999-",
  ])
  func `whatever else is asked is no range`(text: String) { #expect(ByteSpan(text, of: 100) == nil) }

  @Test func `nothing has no part`() { #expect(ByteSpan("bytes=0-", of: 0) == nil) }
}
