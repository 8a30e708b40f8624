package import Foundation
package import Pages

/// What reads questions aloud.
package protocol QuestionVoices: Sendable {
  /// Whether a question can be heard; asked for each question of a form, so it must not take long.
  func canRead(_ question: SpokenQuestion) -> Bool
  /// A question, read; `nil` where it cannot be. Throws a `VoiceProblem`, or what a disk throws.
  func reading(of question: SpokenQuestion) async throws -> Sound?
}

/// Where nothing reads.
package struct NoVoices: QuestionVoices {
  package init() {}
  package func canRead(_ question: SpokenQuestion) -> Bool { false }
  package func reading(of question: SpokenQuestion) async throws -> Sound? { nil }
}

/// A recording as browsers play it.
package struct Sound: Equatable, Sendable {
  /// Its media type, such as `audio/mpeg`.
  package let type: String
  package let bytes: Data

  /// Bytes of one kind.
  package init(type: String, bytes: Data) {
    self.type = type
    self.bytes = bytes
  }
}

/// Why a question is not read now.
package enum VoiceProblem: Error, Equatable {
  /// As many as may wait are waiting.
  case busy
  /// The program that speaks failed, said too much or took too long.
  case failed
}
