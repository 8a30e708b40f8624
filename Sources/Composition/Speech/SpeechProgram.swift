import Configuration
package import Foundation
import PublicSite
package import Surveys

/// espeak-ng, called as a program: a text in, a wave out by a pipe. It gets nothing of our surroundings.
package struct SpeechProgram: Sendable {
  private let path: String
  /// How long one text may take.
  private let seconds: Double

  /// More than this, two minutes of sound, is no question.
  private static let mostBytes = 6_000_000
  /// Where Debian puts it.
  private static let places = ["/usr/bin/espeak-ng", "/usr/local/bin/espeak-ng"]

  /// A program by its path.
  package init(path: String, seconds: Double = 10) {
    self.path = path
    self.seconds = seconds
  }

  /// The one that is named by `RIDA_SPEECH`, or that of this machine; `nil` where nothing can be run there.
  package static var installed: SpeechProgram? {
    let named = Places.environment.string(forKey: "rida.speech", default: "")
    return (named.isEmpty ? places : [named]).first { FileManager.default.isExecutableFile(atPath: $0) }.map {
      SpeechProgram(path: $0)
    }
  }

  /// A text as a small wave file. Blocks until it is spoken; throws `VoiceProblem.failed` where nothing came of it.
  package func wave(of text: String, in language: Language) throws -> Data {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    // Slower than its usual 175 words a minute, and with a pause between lines.
    process.arguments = ["-v", language.rawValue, "-s", "130", "-g", "4", "--stdin", "--stdout"]
    process.environment = ["LANG": "C.UTF-8", "HOME": "/nonexistent"]
    process.standardInput = try SpeechProgram.input(text)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw VoiceProblem.failed }
    let limit = DispatchWorkItem { SpeechProgram.end(process) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: limit)
    defer { limit.cancel() }
    var spoken = Data()
    let reading = output.fileHandleForReading
    while spoken.count <= SpeechProgram.mostBytes, let part = try reading.read(upToCount: 65_536), !part.isEmpty {
      spoken += part
    }
    // Whoever goes on, be it a program that this one started, finds nobody who reads.
    if spoken.count > SpeechProgram.mostBytes { SpeechProgram.end(process) }
    try reading.close()
    process.waitUntilExit()
    guard process.terminationStatus == 0, process.terminationReason == .exit,
      let wave = SpeechWave(spoken: spoken)
    else { throw VoiceProblem.failed }
    return wave.bytes
  }

  /// Ends a program at once: what a server starts ignores the signal that asks it to, as the server itself does.
  private static func end(_ process: Process) {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// A text to read from: a file without a name, for writing to a program that has ended would end us too.
  private static func input(_ text: String) throws -> FileHandle {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("rida-speech-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FileHandle(forReadingFrom: file)
  }
}
