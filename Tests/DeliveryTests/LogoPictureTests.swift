import Delivery
import Foundation
import Testing

/// The charity's picture is drawn anew: nothing that cannot be seen survives, and nothing reaches beyond its place.
@Suite struct LogoPictureTests {
  private func svg(_ body: String, width: Int = 100, height: Int = 50) -> Data {
    Data(
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="\(width)" \
      height="\(height)" viewBox="0 0 \(width) \(height)">\(body)</svg>
      """.utf8)
  }

  /// Width and height of a PNG.
  private func size(_ png: Data?) throws -> [Int] {
    let head = [UInt8](try #require(png).prefix(24))
    return [16, 20].map { place in head[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test func `a drawing becomes a picture of the size of what is seen`() throws {
    let square = svg("<rect x='25' y='10' width='30' height='30' fill='#123456'/>")
    let sides = try size(LogoPicture.png(square))
    #expect(sides.allSatisfy { (94...98).contains($0) }, "\(sides)")
    #expect(try size(LogoPicture.png(svg("<rect width='100' height='50'/>"))) == [320, 160])
  }

  @Test func `a picture is drawn again no larger than its place, whatever it carried beside its pixels`() throws {
    let large = try #require(
      LogoPicture.png(svg("<rect width='480' height='160' fill='red'/>", width: 480, height: 160)))
    var carrying = large
    let note = Data("tEXtComment\0a secret of the machine".utf8)
    var length = UInt32(note.count - 4).bigEndian
    carrying.insert(
      contentsOf: withUnsafeBytes(of: &length) { Data($0) } + note + Data([0, 0, 0, 0]), at: 33)
    let again = LogoPicture.png(large)
    #expect(try size(again) == [480, 160])
    if let drawn = LogoPicture.png(carrying) { #expect(drawn.range(of: Data("secret".utf8)) == nil) }
  }

  @Test func `scripts and files of the machine are no part of it`() throws {
    let hostile = svg(
      """
      <script>alert(1)</script><image xlink:href="file:///etc/passwd" width="10" height="10"/>
      <image xlink:href="http://127.0.0.1:9/x.png" width="10" height="10"/><rect width="9" height="9"/>
      """)
    let drawn = try #require(LogoPicture.png(hostile))
    for word in ["script", "passwd", "127.0.0.1"] { #expect(drawn.range(of: Data(word.utf8)) == nil, "\(word)") }
  }

  @Test func `what is no picture, shows nothing or is too large is not taken`() throws {
    let whole = try #require(LogoPicture.png(svg("<rect width='100' height='50'/>")))
    var vast = whole
    vast.replaceSubrange(16..<24, with: [0, 1, 0, 0, 0, 1, 0, 0])
    let none = [
      Data(), Data("hello".utf8), svg(""), Data(whole.prefix(40)), vast, Data(whole.prefix(8)),
      Data(repeating: 32, count: LogoPicture.largestFile + 1), Data("<svg".utf8),
      Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 0xFF, count: 100)),
    ]
    for (index, content) in none.enumerated() { #expect(LogoPicture.png(content) == nil, "\(index)") }
  }

  @Test func `every cut and many spoiled bytes end nothing`() throws {
    let whole = try #require(LogoPicture.png(svg("<rect width='100' height='50' fill='#17624a'/>")))
    for length in stride(from: 0, to: whole.count, by: 7) { _ = LogoPicture.png(Data(whole.prefix(length))) }
    for place in 8..<min(whole.count, 200) {
      var spoiled = whole
      spoiled[place] ^= 0x5A
      _ = LogoPicture.png(spoiled)
    }
  }
}
