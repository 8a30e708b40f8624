package import Surveys

/// How a draft begins.
extension EditedSurvey {
  /// A survey with nothing in it but what every survey needs, for whoever begins from nothing.
  package static let bare = EditedSurvey(
    source: """
      audience: external
      languages: [ar, en]
      invitations: [addressed, drawn]
      valid_days: 21
      title: { ar: رأيكم في خدمتنا, en: Your opinion of our service }
      intro:
        ar: رأيكم حق لكم. الإجابة اختيارية، ولا تؤثر في مساعدتنا لكم. لا يظهر اسمكم مع إجابتكم.
        en: >-
          Your opinion is your right. Answering is optional and does not affect our help to you. Your name does not appear
          with your answer.
      thanks: { ar: شكراً لكم. وصلتنا إجابتكم., en: Thank you. Your answer has reached us. }
      release: { breakdowns: [channel], every: quarter, k_release: 5, k_show: 10, k_comment: 10 }
      scales:
        quality:
          - { ar: سيئ جداً, en: Very poor }
          - { ar: سيئ, en: Poor }
          - { ar: متوسط, en: Fair }
          - { ar: جيد, en: Good }
          - { ar: جيد جداً, en: Very good }
      """)

  /// This text as the first or next version of a survey.
  /// - Parameters:
  ///   - title: its title; `nil` keeps the one it has.
  ///   - withQuestions: whether it keeps its questions; their keys stay, for they are the same questions.
  package func begun(as name: SurveyName, title: LocalizedText? = nil, withQuestions: Bool) -> EditedSurvey {
    var draft = self
    draft.root[["key"]] = .text(name.key)
    draft.root[["version"]] = .text(String(name.version))
    if let title { draft.root[["title"]] = .words(ar: title.ar, en: title.en ?? "") }
    draft.nameScales()
    if !withQuestions || draft.questions.isEmpty { draft.root[["questions"]] = .list([]) }
    return draft
  }
}
