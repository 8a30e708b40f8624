package import Foundation
import PublicSite
package import Surveys

/// Speaks by espeak-ng, one text at a time. What was spoken is kept at hand, up to a bound, and whoever asks for the same
/// meanwhile waits for it.
package actor Speaker {
  /// Texts beyond this are not spoken.
  private static let mostLetters = 2000
  /// How many texts are spoken or wait for it.
  private static let mostWaiting = 8
  /// How much is kept at hand.
  private static let mostKept = 16_000_000

  private struct Text: Hashable {
    let words: String
    let language: Language
  }

  private let program: SpeechProgram
  private let queue = DispatchQueue(label: "rida.speech")
  private var kept: [Text: Data] = [:]
  private var order: [Text] = []
  private var size = 0
  private var waiting: [Text: Task<Data, any Error>] = [:]

  /// The program that speaks, where this machine has it.
  package init?(_ program: SpeechProgram? = .installed) {
    guard let program else { return nil }
    self.program = program
  }

  /// Whether a text is short enough to be spoken.
  package nonisolated static func accepts(_ text: String) -> Bool { !text.isEmpty && text.count <= mostLetters }

  /// A text as a wave file. Throws `VoiceProblem.busy` where too many wait, and `failed` where nothing came of it.
  package func speak(_ words: String, in language: Language) async throws -> Data {
    let text = Text(words: words, language: language)
    if let wave = kept[text] { return wave }
    if let task = waiting[text] { return try await task.value }
    guard waiting.count < Speaker.mostWaiting else { throw VoiceProblem.busy }
    let (program, queue) = (program, queue)
    let task = Task {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, any Error>) in
        queue.async { continuation.resume(with: Result { try program.wave(of: words, in: language) }) }
      }
    }
    waiting[text] = task
    defer { waiting[text] = nil }
    let wave = try await task.value
    keep(wave, of: text)
    return wave
  }

  /// Keeps a wave, and drops the oldest ones beyond the bound.
  private func keep(_ wave: Data, of text: Text) {
    kept[text] = wave
    order.append(text)
    size += wave.count
    while size > Speaker.mostKept, !order.isEmpty { size -= kept.removeValue(forKey: order.removeFirst())?.count ?? 0 }
  }
}
