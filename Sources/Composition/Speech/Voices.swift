import Foundation
import Pages
import PublicSite
import Surveys

/// Reads questions: what the charity recorded, and otherwise what a program speaks, where there is one.
struct Voices: QuestionVoices {
  private let recordings: Recordings
  private let speaker: Speaker?

  /// The recordings beside the surveys of a folder, and a program that speaks.
  init(surveys: String, speaker: Speaker?) {
    recordings = Recordings(folder: surveys)
    self.speaker = speaker
  }

  func canRead(_ question: SpokenQuestion) -> Bool {
    recordings.file(of: question) != nil || (speaker != nil && Speaker.accepts(question.text))
  }

  func reading(of question: SpokenQuestion) async throws -> Sound? {
    if let sound = try recordings.sound(of: question) { return sound }
    guard let speaker, Speaker.accepts(question.text) else { return nil }
    return Sound(type: SpeechWave.type, bytes: try await speaker.speak(question.text, in: question.language))
  }
}

/// What the charity recorded: `KEY/VERSION/LANGUAGE/QUESTION.mp3` beside the survey `KEY/VERSION.yaml`; the other wording
/// of an experiment as `QUESTION.b.mp3`.
struct Recordings {
  /// The endings, the first one that lies there first, with their media types.
  private static let types = [
    ("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("ogg", "audio/ogg"), ("wav", "audio/wav"),
  ]
  /// A recording beyond this is not sent to a phone.
  static let mostBytes = 1_000_000

  let folder: String

  /// The file of a question and its media type; `nil` where there is none, or one that is too large.
  func file(of question: SpokenQuestion) -> (path: String, type: String)? {
    let name = question.question + (question.isReworded ? ".\(Arm.b.rawValue)" : "")
    let place = "\(folder)/\(question.survey)/\(question.version)/\(question.language.rawValue)/\(name)"
    for (ending, type) in Recordings.types {
      let path = "\(place).\(ending)"
      let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
      if let size, (1...Recordings.mostBytes).contains(size) { return (path, type) }
    }
    return nil
  }

  /// The recording of a question.
  func sound(of question: SpokenQuestion) throws -> Sound? {
    guard let file = file(of: question) else { return nil }
    return Sound(type: file.type, bytes: try Data(contentsOf: URL(fileURLWithPath: file.path)))
  }
}
