import ArgumentParser
import Invitations

/// What to do with rows that were taken before.
struct TwiceOptions: ParsableArguments {
  @Flag(help: "Take all rows, also those that were taken before.") var again = false
  @Flag(help: "Take only the rows that were not taken before.") var newRows = false

  func validate() throws {
    guard !again || !newRows else { throw ValidationError("--again and --new-rows exclude each other") }
  }
}

/// Whether a file that was taken before is taken once more.
struct AgainOption: ParsableArguments {
  @Flag(help: "Take the file although it was taken before.") var again = false
}
