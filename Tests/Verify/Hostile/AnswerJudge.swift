/// What may never come back, whatever was sent.
enum AnswerJudge {
  /// What is wrong with an answer; `nil` where nothing is.
  static func fault(status: Int, head: String, body: [UInt8]) -> String? {
    let head = head.lowercased()
    if status >= 500, !(status == 503 && head.contains("\r\nretry-after:")) { return "was answered with \(status)" }
    if status == 0 { return "was answered with no status" }
    let isShown = head.contains("\r\ncontent-type: text/html") && !head.contains("\r\ncontent-disposition: attachment")
    if isShown, body.firstRange(of: "<xss1".utf8) != nil { return "came back as a tag of the page" }
    return nil
  }

  /// What is wrong with all answers to bytes that were no request, or several.
  static func fault(in bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    for match in text.matches(of: /HTTP\/1\.1 ([0-9]{3})[^\n]*\r\n(?:[^\r\n]+\r\n)*/) {
      if let fault = fault(status: Int(match.1) ?? 0, head: String(match.0), body: []) { return fault }
    }
    return nil
  }
}
