/// One mistake in a file that a person wrote: where it is, what is wrong, what would be right.
package struct Finding<Problem: YAMLProblem>: Error, Equatable {
  package let file: String
  package let line: Int
  package let problem: Problem

  /// A mistake at a line of a file.
  package init(file: String, line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

extension Finding: CustomStringConvertible {
  /// `file:line: what is wrong and what would be right`.
  package var description: String { "\(file):\(line): \(problem)" }
}

/// Collects the mistakes of one file while it is read, so that all of them are told at once, and each once.
package final class FindingList<Problem: YAMLProblem> {
  private let file: String
  package private(set) var findings: [Finding<Problem>] = []
  private var told: Set<String> = []

  /// No mistakes yet.
  package init(file: String) { self.file = file }

  func add(_ problem: Problem, line: Int) {
    let finding = Finding(file: file, line: line, problem: problem)
    if told.insert(finding.description).inserted { findings.append(finding) }
  }
}
