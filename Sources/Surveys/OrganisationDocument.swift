/// The two YAML texts that say which channels and departments a charity has.
package struct OrganisationSource: Equatable, Sendable {
  package let channels: String
  package let departments: String

  /// The texts of `channels.yaml` and `departments.yaml`.
  package init(channels: String, departments: String) {
    self.channels = channels
    self.departments = departments
  }

  /// Reads both, with every mistake and its line.
  package func read() -> (organisation: Organisation, findings: [SurveyFinding]) {
    let channelList = FindingList<SurveyProblem>(file: "channels.yaml")
    let departmentList = FindingList<SurveyProblem>(file: "departments.yaml")
    let channels = entries(of: channels, under: "channels", list: channelList).map {
      ServiceChannel(key: $0.key, name: $0.name, isRetired: $0.isRetired)
    }
    let departments = entries(of: departments, under: "departments", list: departmentList).map {
      Department(key: $0.key, name: $0.name, branch: $0.branch, isRetired: $0.isRetired)
    }
    return (
      Organisation(channels: channels, departments: departments), channelList.findings + departmentList.findings
    )
  }

  private func entries(
    of source: String, under name: String, list: FindingList<SurveyProblem>
  ) -> [(key: String, name: LocalizedText, branch: String?, isRetired: Bool)] {
    guard let root = SurveyField(document: source, list: list), let field = root.field(name) else { return [] }
    let texts = TextReader(english: true, most: SurveyLimits.nameLetters)
    var seen: Set<String> = []
    return field.items.compactMap { item in
      item.allow(["key", "ar", "en", "branch", "retired"])
      guard let key = item.field("key")?.key, let text = texts.read(item) else { return nil }
      if key == SurveyLimits.otherLabel { item.note(.reservedKey(key)) }
      guard seen.insert(key).inserted else {
        item.note(.duplicateKey(key))
        return nil
      }
      return (
        key, text, item.field("branch", required: false)?.string, item.field("retired", required: false)?.flag ?? false
      )
    }
  }
}
