import Foundation

/// A clock that shows the program what an attack wants it to show, and that can be set while the program runs.
final class FalseClock {
  private let folder = NSTemporaryDirectory() + "verify-clock-\(UUID().uuidString)"

  private var library: String { "\(folder)/false-clock.so" }
  private var file: String { "\(folder)/ahead" }

  /// A clock that shows a moment, in UTC, and goes on from there.
  init(_ moment: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let source = Charity.root.appendingPathComponent("Tests/Verify/FalseClock/false-clock.c").path
    compiler.arguments = ["clang", "-O", "-shared", "-fPIC", "-o", library, source, "-lm", "-ldl"]
    try compiler.run()
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0 else { throw Failure("the false clock cannot be built") }
    try show(moment)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The words before a command that make it believe this clock. Pauses and timers last as long as they do.
  var words: [String] { ["LD_PRELOAD=\(library)", "FALSE_CLOCK=\(file)"] }

  /// Sets it to a moment such as `2028-02-29T20:59:58Z`; a running program sees it at once.
  @discardableResult
  func show(_ moment: String, plus seconds: Double = 0) throws -> Date {
    try show(FalseClock.moment(moment).addingTimeInterval(seconds))
  }

  /// Sets it to a moment; `rate` makes it run faster from there. Returns when it was so late in truth.
  @discardableResult
  func show(_ moment: Date, rate: Int = 1) throws -> Date {
    let now = Date()
    try "\(moment.timeIntervalSince(now)) \(now.timeIntervalSince1970) \(rate)"
      .write(toFile: file, atomically: true, encoding: .utf8)
    return now
  }

  /// The moment that a text in UTC names.
  static func moment(_ text: String) throws -> Date {
    guard let moment = ISO8601DateFormatter().date(from: text) else { throw Failure("‘\(text)’ is no moment") }
    return moment
  }
}
