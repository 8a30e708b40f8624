import Foundation

/// One thing that a traced program did to its files, or that it told somebody.
struct TracedEvent {
  enum Kind {
    case create(String)
    case write(String, offset: Int?, bytes: [UInt8])
    case truncate(String, length: Int)
    case sync(String)
    case unlink(String)
    /// It told its client that an answer is received.
    case acknowledge
  }

  let kind: Kind
  /// The lines on which it began and ended: a sync covers what ended before it began.
  let began: Int
  let ended: Int
}

/// Reads what `strace -f -y -xx` wrote, in which every text is written in hexadecimal digits.
struct Trace {
  /// What makes the tracer write such a file; the words stand before the traced command.
  static func words(_ file: String, isDetached: Bool) -> [String] {
    [
      "strace", "-f", "-qq", "-y", "-xx", "-s", "100000", "-o", file, "-e",
      "trace=openat,pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync,ftruncate,unlink,unlinkat,rename",
    ] + (isDetached ? ["-D"] : [])
  }

  private(set) var events: [TracedEvent] = []
  private var now = 0
  private var unfinished: [String: (text: String, line: Int)] = [:]

  /// `after` is the number of lines of the traces before this one.
  init(_ file: String, after: Int = 0) throws {
    let lines = try String(contentsOfFile: file, encoding: .utf8).utf8.split(separator: UInt8(ascii: "\n"))
    for (number, line) in lines.enumerated() { read(String(line) ?? "", after + number) }
  }

  private mutating func read(_ line: String, _ number: Int) {
    now = number
    guard let space = line.firstIndex(of: " ") else { return }
    let thread = String(line[..<space])
    let text = line[space...].drop { $0 == " " }
    if text.hasSuffix("<unfinished ...>") {
      let begun = String(text.dropLast(16))
      // A client may hear as soon as the call began.
      if Trace.isReceipt(begun) { add(.acknowledge, number) }
      unfinished[thread] = (begun, number)
    } else if text.hasPrefix("<... ") {
      guard let start = unfinished.removeValue(forKey: thread), let end = text.range(of: "resumed>") else { return }
      if !Trace.isReceipt(start.text) { take(start.text + text[end.upperBound...], start.line) }
    } else {
      take(String(text), number)
    }
  }

  private mutating func add(_ kind: TracedEvent.Kind, _ line: Int) {
    events.append(TracedEvent(kind: kind, began: line, ended: now))
  }

  private mutating func take(_ text: String, _ line: Int) {
    guard let open = text.firstIndex(of: "("), let sign = text.range(of: "= ", options: .backwards),
      let end = text[..<sign.lowerBound].lastIndex(of: ")")
    else { return }
    let (arguments, result) = (text[open..<end], text[sign.upperBound...])
    guard result.first != "-" else { return }
    let path = Trace.between("<", ">", arguments).map(Trace.text)
    switch text[..<open] {
    case "openat":
      guard text.contains("O_CREAT"), let name = Trace.between("<", ">", result) else { return }
      add(.create(Trace.text(name)), line)
    case "pwrite64", "write":
      guard let path, let data = Trace.between("\"", "\"", text[open...]) else { return }
      if Trace.isReceipt(text) { return add(.acknowledge, line) }
      let places = arguments.split(separator: ",")
      let offset = text.hasPrefix("pwrite64") ? Int(places.last?.trimmingCharacters(in: .whitespaces) ?? "") : nil
      if path.hasPrefix("/") { add(.write(path, offset: offset, bytes: Trace.bytes(data)), line) }
    case "ftruncate":
      guard let path, let length = Int(arguments.split(separator: ",").last?.trimmingCharacters(in: .whitespaces) ?? "")
      else { return }
      add(.truncate(path, length: length), line)
    case "fsync", "fdatasync": if let path { add(.sync(path), line) }
    case "unlink": if let name = Trace.between("\"", "\"", text[open...]) { add(.unlink(Trace.text(name)), line) }
    case "writev", "sendto", "sendmsg": if Trace.isReceipt(text) { add(.acknowledge, line) }
    default: break
    }
  }

  /// Whether a call sends `HTTP/1.1 303`, or `ack `.
  private static func isReceipt(_ text: String) -> Bool {
    text.contains("\"\\x48\\x54\\x54\\x50\\x2f\\x31\\x2e\\x31\\x20\\x33\\x30\\x33")
      || text.contains("\"\\x61\\x63\\x6b\\x20")
  }

  private static func between(_ open: Character, _ close: Character, _ text: Substring) -> Substring? {
    guard let start = text.firstIndex(of: open) else { return nil }
    let rest = text[text.index(after: start)...]
    return rest.firstIndex(of: close).map { rest[..<$0] }
  }

  private static func text(_ digits: Substring) -> String { String(decoding: bytes(digits), as: UTF8.self) }

  /// The bytes that `\x61\x62…` writes.
  private static func bytes(_ digits: Substring) -> [UInt8] {
    func value(_ digit: UInt8) -> UInt8 { digit > 96 ? digit - 87 : digit - 48 }
    var copy = String(digits)
    return copy.withUTF8 { digits in
      stride(from: 0, to: digits.count - 3, by: 4).map { value(digits[$0 + 2]) << 4 | value(digits[$0 + 3]) }
    }
  }
}
