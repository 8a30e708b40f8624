import Foundation

/// The steps of a command at which it can be killed.
enum Steps {
  /// Runs a command under a tracer and says how often each thread makes each call; a tracer counts by thread.
  static func count(
    _ charity: Charity, _ arguments: [String], calls: [String]
  ) throws -> [(call: String, number: Int)] {
    let trace = "\(charity.folder)/steps"
    let run = try charity.attempt(
      arguments, under: ["strace", "-f", "-qq", "-o", trace, "-e", "trace=\(calls.joined(separator: ","))"])
    guard run.code == 0 else { throw Failure("\(arguments) ended with \(run.code): \(run.errors)") }
    var most: [String: [String: Int]] = [:]
    for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count > 1, let call = calls.first(where: { words[1].hasPrefix($0 + "(") }) else { continue }
      most[call, default: [:]][String(words[0]), default: 0] += 1
    }
    guard most["pwrite64"] != nil, most["fsync"] != nil else { throw Failure("the trace shows no work: \(most.keys)") }
    return calls.flatMap { call in (0..<(most[call]?.values.max() ?? 0)).map { (call, $0 + 1) } }
  }
}
