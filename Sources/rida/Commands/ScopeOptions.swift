import ArgumentParser
import Indicators
import Surveys

/// What part of the charity is meant: nothing for the whole.
struct ScopeOptions: ParsableArguments {
  @ArgumentParser.Option(help: "channel, department, mode, or a product such as channel*department.") var by = "none"
  @ArgumentParser.Option(help: "Which one, such as phone or phone*reception; the whole charity if left out.")
  var label = ""

  func validate() throws {
    guard Breakdown(by) != nil else {
      throw ValidationError("‘\(by)’ is no breakdown; use channel, department, mode, channel*department or none")
    }
  }

  /// The scope, where the survey publishes counts of it and the charity has it.
  func scope(in survey: Survey, of organisation: Organisation) throws -> Scope {
    try Scope(label, by: Breakdown(by) ?? .none, in: survey, of: organisation)
  }
}
