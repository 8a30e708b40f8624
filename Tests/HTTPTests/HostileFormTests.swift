import Testing
import HTTP

/// What no browser sends is refused, and nothing of it costs more than its bytes.
@Suite struct HostileFormTests {
  @Test func `a field that stands ten thousand times keeps every value`() {
    let fields = FormFields(Array(String(repeating: "a=1&", count: 10_000).utf8))
    #expect(fields.values["a"]?.count == 10_000)
  }

  @Test(arguments: [" ", "\"", ";", "boundary=", "multipart/form-data;", "a", "=", "multipart/form-data; boundary=\""])
  func `a type or a head of 64 KB is read in a walk`(piece: String) {
    let long = String(repeating: piece, count: 65_536 / piece.utf8.count)
    let part = "--b\r\nContent-Disposition: form-data; name=\"\(long)\r\n\r\n\r\n--b--\r\n"
    let time = ContinuousClock().measure {
      _ = try? Multipart(Array("--b--\r\n".utf8), contentType: "multipart/form-data; boundary=b" + long)
      _ = try? Multipart(Array("--b--\r\n".utf8), contentType: long)
      _ = try? Multipart(Array(part.utf8), contentType: "multipart/form-data; boundary=b")
    }
    #expect(time < .seconds(5))
  }

  @Test func `a million delimiters in a row are no form`() {
    let body = Array(String(repeating: "\r\n--b", count: 1_000_000).utf8)
    let time = ContinuousClock().measure {
      #expect(throws: MultipartProblem.unreadable) {
        try Multipart(body, contentType: "multipart/form-data; boundary=b")
      }
    }
    #expect(time < .seconds(5))
  }
}
