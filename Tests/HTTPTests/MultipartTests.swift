import Testing
import HTTP

/// Forms that carry files: what browsers send is read, anything else is refused and harms nothing.
@Suite struct MultipartTests {
  private let type = "multipart/form-data; boundary=x-1"
  private let form = """
    --x-1\r\nContent-Disposition: form-data; name="csrf"\r\n\r\ntoken\r\n--x-1\r\n\
    Content-Disposition: form-data; name="file"; filename="دليل.pdf"\r\nContent-Type: application/pdf\r\n\r\n\
    %PDF\r\n--x\r\n\r\n\r\n--x-1--\r\n
    """

  private func read(_ text: String, _ type: String? = nil) throws -> Multipart {
    try Multipart(Array(text.utf8), contentType: type ?? self.type)
  }

  @Test func `fields and files come as they were sent, whatever bytes they hold`() throws {
    for type in [type, "Multipart/Form-Data;boundary=\"x-1\""] {
      let read = try read(form, type)
      #expect(read.parts.map(\.name) == ["csrf", "file"] && read.text("csrf") == "token")
      #expect(read["file"]?.fileName == "دليل.pdf" && read.text("file") == nil)
      #expect(read["file"].map { String(decoding: $0.content, as: UTF8.self) } == "%PDF\r\n--x\r\n\r\n")
    }
    let empty = form.replacing("%PDF\r\n--x\r\n\r\n", with: "").replacing("دليل.pdf", with: "")
    #expect(try read(empty)["file"]?.content.isEmpty == true)
  }

  @Test func `a form without a file may have many fields, and several of one name`() throws {
    let pairs = [("topics", "a"), ("topics", "b"), ("improve", "شكراً\r\n")] + (0..<40).map { ("q\($0)", "\($0)") }
    let parts = pairs.map { "--x-1\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }
    let body = Array((parts.joined() + "--x-1--\r\n").utf8)
    let fields = FormFields(try Multipart(body, contentType: type, for: .fields))
    #expect(fields.values["topics"] == ["a", "b"] && fields["improve"] == "شكراً\r\n" && fields["q39"] == "39")
    #expect(fields.values.count == 42 && fields.damaged.isEmpty)
    #expect(throws: MultipartProblem.unreadable) { try Multipart(body, contentType: type) }
    let damaged =
      Array("--x-1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF] + Array("\r\n--x-1--".utf8)
    #expect(FormFields(try Multipart(damaged, contentType: type, for: .fields)).damaged == ["a"])
    let file = FormFields(try Multipart(Array(form.utf8), contentType: type, for: .fields))
    #expect(file.values == ["csrf": ["token"]], "a file answers nothing")
  }

  @Test func `every byte may stand in a file, and so may what looks like a boundary`() throws {
    let head = "--x-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
    let end = "\r\n--x-1--"
    let odd: [[UInt8]] = [
      [], [0], Array(0...255), [0xFF, 0xFE, 13],
      Array("\r\n".utf8), Array("\r\n--".utf8), Array("\r\n--x-".utf8), Array("x--x-1".utf8), Array("\n--x-1\n".utf8),
    ]
    for content in odd {
      let read = try Multipart(Array(head.utf8) + content + Array(end.utf8), contentType: type)
      #expect(read["file"]?.content == content, "\(content)")
    }
  }

  @Test func `five megabytes of carriage returns are read in a moment`() throws {
    let whole = Array(form.utf8).split(separator: UInt8(ascii: "%"), maxSplits: 1)
    let body = whole[0] + [UInt8](repeating: 13, count: 5_000_000) + whole[1]
    let clock = ContinuousClock()
    let began = clock.now
    #expect(try (Multipart(Array(body), contentType: type)["file"]?.content.count ?? 0) > 5_000_000)
    #expect(clock.now - began < .seconds(20))
  }

  @Test(arguments: [
    "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x-1; a=b",
    "multipart/mixed; boundary=x-1", "multipart/form-data; boundary=\(String(repeating: "x", count: 71))",
  ])
  func `a type that does not say how parts are bounded is refused`(type: String) {
    #expect(throws: MultipartProblem.unreadable) { try read(form, type) }
  }

  @Test(arguments: [
    ("--x-1--\r\n", ""), ("--x-1--\r\n", "--x-1--more"), ("\"csrf\"", "csrf"), ("\"csrf\"", "\"file\""),
    ("form-data", "attachment"), ("Content-Type", "X-Other"), ("\r\n\r\ntoken", "\r\ntoken"), ("--x-1", "before--x-1"),
  ])
  func `what no browser sends is refused`(old: String, new: String) {
    #expect(throws: MultipartProblem.unreadable) { try read(form.replacing(old, with: new, maxReplacements: 1)) }
  }

  @Test func `too many parts and too long heads are refused`() {
    let many = (0..<17).map { "--x-1\r\nContent-Disposition: form-data; name=\"n\($0)\"\r\n\r\n1\r\n" }.joined()
    #expect(throws: MultipartProblem.unreadable) { try read(many + "--x-1--") }
    let name = String(repeating: "n", count: 3000)
    #expect(throws: MultipartProblem.unreadable) { try read(form.replacing("csrf", with: name)) }
  }

  @Test func `a form that is cut off is refused, and one that is damaged anywhere never ends the program`() {
    let bytes = Array(form.utf8)
    for length in 0..<bytes.count - 2 {
      #expect(throws: MultipartProblem.unreadable) { try Multipart(Array(bytes[..<length]), contentType: type) }
    }
    for index in bytes.indices {
      for byte in [0, 10, 13, 34, 45, 255] as [UInt8] {
        var damaged = bytes
        damaged[index] = byte
        _ = try? Multipart(damaged, contentType: type)
        damaged.remove(at: index)
        _ = try? Multipart(damaged, contentType: type)
      }
    }
  }
}
