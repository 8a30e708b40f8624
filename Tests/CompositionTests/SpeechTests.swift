import Composition
import Foundation
import PublicSite
import Surveys
import Testing

/// Questions read by a program: small, bounded, once for each text.
@Suite struct SpeechTests {
  /// A program that stands in for espeak-ng: a shell script in a folder of its own.
  private static func program(_ script: String, seconds: Double = 10) throws -> SpeechProgram {
    let path = NSTemporaryDirectory() + "rida-speech-" + UUID().uuidString
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return SpeechProgram(path: path, seconds: seconds)
  }

  /// A wave file of one channel and 16 bits, as espeak-ng writes it.
  private static func wave(_ samples: [Int16], rate: UInt32 = 22_050, channels: UInt8 = 1) -> Data {
    func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    let head =
      Array("RIFF".utf8) + bytes(0x7FFF_F024) + Array("WAVEfmt ".utf8) + bytes(16) + [1, 0, channels, 0] + bytes(rate)
      + bytes(2 * rate) + [2, 0, 16, 0] + Array("data".utf8) + bytes(0x7FFF_F000)
    return Data(head + samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
  }

  @Test func `a sample becomes the byte that G.711 gives it`() {
    // ITU-T G.711, table 2a: decision values times four, to 16 bits; and the two ends.
    for (sample, byte) in [
      (0, 0xFF), (8, 0xFE), (-8, 0x7E), (31 * 4, 0xEF), (8031 * 4, 0x80), (-8031 * 4, 0x00), (32_767, 0x80),
      (-32_768, 0x00),
    ] { #expect(SpeechWave.law(sample) == UInt8(byte), "\(sample)") }
  }

  @Test func `a wave is a quarter as large, and says itself how long it is`() throws {
    let spoken = Self.wave((0..<20_000).map { Int16(8000 * sin(Double($0) / 10)) })
    let small = try #require(SpeechWave(spoken: spoken)).bytes
    #expect(small.count == 58 + 10_000)
    #expect(small[20] == 7 && small[22] == 1 && Array(small[24..<28]) == [0x11, 0x2B, 0, 0])
    #expect(Array(small[54..<58]) == [0x10, 0x27, 0, 0])
  }

  @Test func `what is no such wave is none`() {
    for data in [
      Data(), Data("RIFF".utf8), Self.wave([]), Self.wave([1, 2, 3, 4], channels: 2), Self.wave([1, 2, 3, 4], rate: 1),
      Data(count: 5000),
    ] { #expect(SpeechWave(spoken: data) == nil) }
  }

  @Test func `a program that fails, talks without end or takes too long says nothing`() throws {
    for (script, seconds) in [("exit 3", 10.0), ("echo nonsense", 10), ("cat /dev/zero", 10), ("exec sleep 60", 0.5)] {
      let (program, began) = (try Self.program(script, seconds: seconds), Date())
      #expect(throws: VoiceProblem.failed, "\(script)") { try program.wave(of: "سلام", in: .arabic) }
      #expect(Date().timeIntervalSince(began) < 20)
    }
    #expect(throws: VoiceProblem.failed) { try SpeechProgram(path: "/nowhere").wave(of: "سلام", in: .arabic) }
  }

  @Test func `a program gets the words by a pipe and nothing of our surroundings`() throws {
    let place = NSTemporaryDirectory() + "rida-speech-" + UUID().uuidString
    let script = "{ echo \"$@\"; env; cat; } > \(place); exit 1"
    _ = try? Self.program(script).wave(of: "كيف كانت خدمتنا؟", in: .arabic)
    let told = try String(contentsOfFile: place, encoding: .utf8)
    #expect(told.hasPrefix("-v ar ") && told.hasSuffix("كيف كانت خدمتنا؟"))
    #expect(!told.contains("RIDA") && !told.contains("/root") && !told.split(separator: "\n")[0].contains("كيف"))
  }

  @Test func `a text is spoken once, whoever asks, and too many who ask at once are told so`() async throws {
    let count = NSTemporaryDirectory() + "rida-speech-" + UUID().uuidString
    let wave = NSTemporaryDirectory() + "rida-speech-" + UUID().uuidString
    try Self.wave(Array(repeating: 500, count: 4000)).write(to: URL(fileURLWithPath: wave))
    // It speaks only when the test lets it, however busy the machine is.
    let gate = NSTemporaryDirectory() + "rida-speech-" + UUID().uuidString
    let script = "echo x >> \(count); while [ ! -e \(gate) ]; do sleep 0.01; done; exec cat \(wave)"
    let speaker = try #require(Speaker(try Self.program(script, seconds: 60)))
    let waves = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<20 { group.addTask { try await speaker.speak("سلام", in: .arabic) } }
      try Data().write(to: URL(fileURLWithPath: gate))
      return try await group.reduce(into: Set<Data>()) { $0.insert($1) }
    }
    #expect(waves.count == 1)
    #expect(try await speaker.speak("سلام", in: .arabic) == waves.first)
    #expect(try String(contentsOfFile: count, encoding: .utf8) == "x\n")
    try FileManager.default.removeItem(atPath: gate)
    let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          do { _ = try await speaker.speak("\(number)", in: .arabic) } catch { return error as? VoiceProblem == .busy }
          return false
        }
      }
      var refused: [Bool] = []
      for try await isBusy in group {
        refused.append(isBusy)
        // Eight are being spoken and wait; whoever else asked has been told.
        if refused.count == 12 { try Data().write(to: URL(fileURLWithPath: gate)) }
      }
      return refused
    }
    #expect(refused == Array(repeating: true, count: 12) + Array(repeating: false, count: 8))
  }

  @Test func `texts without end are not spoken`() {
    #expect(Speaker.accepts("سلام") && !Speaker.accepts("") && !Speaker.accepts(String(repeating: "س", count: 2001)))
  }
}
