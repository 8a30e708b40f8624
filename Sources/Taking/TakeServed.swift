package import Ballots
package import Fieldwork
package import Surveys

/// Registers how many services were given, as a file counts them.
package struct TakeServed: Sendable {
  private let register: any ServiceRegister
  private let recognition: FileRecognition

  /// Something that writes to a register and knows the files that it was given.
  package init(register: any ServiceRegister, recognition: FileRecognition) {
    self.register = register
    self.recognition = recognition
  }

  /// Counts held against the files that were taken before.
  package func recognised(
    _ counts: [ServedCount], of survey: String, today: Day
  ) async throws -> RecognisedFile {
    let rows = counts.map {
      ["\($0.period)", $0.channel, $0.department, $0.language?.rawValue ?? "", "\($0.count)"]
    }
    return try await recognition.look(.services, of: survey, rows: rows, today: today)
  }

  /// Registers counts and notes their file.
  /// - Returns: for how many periods, channels and departments an earlier count was replaced.
  package func callAsFunction(
    _ counts: [ServedCount], of survey: String, noting intake: FileIntake
  ) async throws -> Int {
    let replaced = try await register.keep(counts, of: survey)
    try await recognition.files.keep(intake)
    return replaced
  }
}

extension [ServedCount] {
  /// All services of them together.
  package var services: Int { reduce(0) { $0 + $1.count } }
  /// How many periods, channels and departments they count.
  package var places: Int { Set(map { [$0.period.description, $0.channel, $0.department] }).count }
}
