/// A tool that the charity's policy puts into the hands of the beneficiary-relations officer.
package enum ReferenceTool: String, Sendable, CaseIterable {
  case bylaws
  case researchGuide = "research-guide"
  case supportGuide = "support-guide"
  case supportForm = "support-form"
}
