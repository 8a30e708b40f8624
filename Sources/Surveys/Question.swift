/// One question, with what may be answered to it and when it is asked.
package struct Question: Equatable, Sendable {
  /// What kind of answer it takes.
  package enum Kind: Equatable, Sendable {
    /// Ordered satisfaction, least favourable first.
    case rating(Scale)
    /// Ordered ease, hardest first.
    case effort(Scale)
    /// Would you recommend us, 0 to 10.
    case nps
    /// Yes or no, and perhaps something between.
    case yesNo(partly: LocalizedText?)
    /// One of several.
    case choice([Option])
    /// Any of several.
    case multiple([Option])
    /// Free text of at most so many characters.
    case comment(maxLength: Int)
  }

  /// Asked only where an earlier question has one of these answers.
  package struct Condition: Equatable, Sendable {
    package let question: String
    package let values: [String]

    /// The question that decides, and the answers that open this one.
    package init(question: String, values: [String]) {
      self.question = question
      self.values = values
    }
  }

  /// Stable for ever: the same key is the same question in every survey and version.
  package let key: String
  /// Its place in the map of the policy (`P1`, `G2`, …).
  package let code: String?
  package let kind: Kind
  package internal(set) var text: LocalizedText
  package let help: LocalizedText?
  package let policy: PolicyPiece?
  /// Whether it is the survey's overall rating.
  package let isOverall: Bool
  /// Whether it stands on the first page of a form that asks the rest only of those who have two more minutes.
  package let isCore: Bool
  /// The picture beside its words, for whoever reads little.
  package let picture: Pictogram?
  /// The words of «I don't know», where it is offered.
  package let dontKnow: LocalizedText?
  /// Whether «does not apply» is offered.
  package let allowsNotApplicable: Bool
  /// The service channels for which it is asked; `nil` for all.
  package let channels: Set<String>?
  package let condition: Condition?

  package init(
    key: String, code: String? = nil, kind: Kind, text: LocalizedText, help: LocalizedText? = nil,
    policy: PolicyPiece? = nil, isOverall: Bool = false, isCore: Bool = false, picture: Pictogram? = nil,
    dontKnow: LocalizedText? = nil, allowsNotApplicable: Bool = true, channels: Set<String>? = nil,
    condition: Condition? = nil
  ) {
    self.key = key
    self.code = code
    self.kind = kind
    self.text = text
    self.help = help
    self.policy = policy
    self.isOverall = isOverall
    self.isCore = isCore
    self.picture = picture
    self.dontKnow = dontKnow
    self.allowsNotApplicable = allowsNotApplicable
    self.channels = channels
    self.condition = condition
  }

  /// Whether it is asked of somebody who was served through this channel.
  package func isAsked(through channel: String) -> Bool { channels?.contains(channel) ?? true }
}
