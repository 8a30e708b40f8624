import Composition
import Delivery
import Storage

extension Workspace {
  /// Refuses to issue what was issued a moment ago by a command that was cut off.
  func refuseTwice(_ survey: String) throws {
    guard let issue = ended.first(where: { $0.survey == survey }) else { return }
    throw Complaint(
      code: 75,
      lines: [
        "nothing more was issued: look whether \(issue.path ?? "that round") is what you want, or run this again "
          + "with --again to issue another round"
      ])
  }
}
