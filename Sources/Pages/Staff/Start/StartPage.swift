/// Where an administrator begins: how far the charity has come from an empty folder to its first answers.
package struct StartPage: Sendable {
  /// A step on the way, in their order.
  package enum Step: String, Sendable, CaseIterable {
    /// Who asks: name, logo and colour.
    case charity
    /// The address at which people open links.
    case address
    /// Channels and departments.
    case places
    /// A quality officer and somebody who issues links.
    case people
    /// Whoever carries messages; a charity may do without.
    case carriers
    /// A published survey.
    case survey
    /// Links or cards that are out.
    case links
  }

  package var frame: StaffFrame
  /// What is done already.
  package let done: Set<Step>

  /// A page with what is done.
  package init(frame: StaffFrame, done: Set<Step>) {
    self.frame = frame
    self.done = done
  }

  /// The page.
  package var html: String { Templates.render("start", StartView(self)) }
}
