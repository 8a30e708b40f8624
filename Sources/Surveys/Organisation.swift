/// A way in which a service is given: one of the policy's eight, or one that a charity adds.
package struct ServiceChannel: Equatable, Sendable {
  package let key: String
  package let name: LocalizedText
  /// Whether it serves nobody any more: what was answered about it keeps its name, and no new link is issued for it.
  package let isRetired: Bool

  /// A channel with its stable key and its name.
  package init(key: String, name: LocalizedText, isRetired: Bool = false) {
    self.key = key
    self.name = name
    self.isRetired = isRetired
  }
}

/// A part of the charity that gives services.
package struct Department: Equatable, Sendable {
  package let key: String
  package let name: LocalizedText
  /// The branch it belongs to; `nil` for the head office.
  package let branch: String?
  /// Whether it serves nobody any more.
  package let isRetired: Bool

  /// A department with its stable key, its name and its branch.
  package init(key: String, name: LocalizedText, branch: String? = nil, isRetired: Bool = false) {
    self.key = key
    self.name = name
    self.branch = branch
    self.isRetired = isRetired
  }
}

/// The charity as its figures know it: channels and departments, in the order in which they are shown.
package struct Organisation: Equatable, Sendable {
  package let channels: [ServiceChannel]
  package let departments: [Department]

  /// Everything by which answers can be told apart.
  package init(channels: [ServiceChannel], departments: [Department]) {
    self.channels = channels
    self.departments = departments
  }

  /// What links may be issued for: everything that is not retired.
  package var offered: Organisation {
    Organisation(channels: channels.filter { !$0.isRetired }, departments: departments.filter { !$0.isRetired })
  }

  /// The keys of one dimension, in the order in which they are shown.
  package func keys(of dimension: Dimension) -> [String] {
    switch dimension {
    case .channel: channels.map(\.key)
    case .department: departments.map(\.key)
    case .mode: CollectionMode.allCases.map(\.rawValue)
    case .language: AnswerLanguage.allCases.map(\.rawValue)
    // Those of a version: the charity has none of its own.
    case .arm: []
    }
  }

  /// Whether a channel or a department serves nobody any more.
  package func isRetired(_ key: String, in dimension: Dimension) -> Bool {
    switch dimension {
    case .channel: channels.contains { $0.key == key && $0.isRetired }
    case .department: departments.contains { $0.key == key && $0.isRetired }
    case .mode, .language, .arm: false
    }
  }

  /// The name of a label of one dimension; `nil` when the charity has no such label.
  package func name(of key: String, in dimension: Dimension) -> LocalizedText? {
    switch dimension {
    case .channel: channels.first { $0.key == key }?.name
    case .department: departments.first { $0.key == key }?.name
    case .mode: CollectionMode(rawValue: key)?.name
    case .language: AnswerLanguage(rawValue: key)?.name
    case .arm: Arm.name(of: key)
    }
  }
}
