import Ballots
import Indicators
import Releases
import Surveys
import Wording

/// The small cast of every page: one survey, two channels, two departments, eight quarters.
enum Cast {
  static let period = quarter("2026Q3")
  static let before = quarter("2026Q2")

  static let organisation = Organisation(
    channels: [
      ServiceChannel(key: "interview", name: LocalizedText(ar: "المقابلة", en: "Interview")),
      ServiceChannel(key: "social", name: LocalizedText(ar: "وسائل التواصل الاجتماعي", en: "Social media")),
      ServiceChannel(key: "letters", name: LocalizedText(ar: "الرسائل", en: "Letters")),
    ],
    departments: [
      Department(key: "reception", name: LocalizedText(ar: "علاقات المستفيدين", en: "Beneficiary relations")),
      Department(key: "research", name: LocalizedText(ar: "البحث الاجتماعي", en: "Social research")),
      Department(key: "visits", name: LocalizedText(ar: "الزيارات المنزلية", en: "Home visits")),
    ])

  static let survey = survey(.samePage)
  /// The same survey with its conditional question on a second page.
  static let routed = survey(.secondPage)

  /// The same survey with three questions first, each beside a picture.
  static let stepped = survey(
    .samePage,
    questions.map { question in
      let pictures: [String: Pictogram] = ["overall": .star, "informed": .information, "remark": .pencil]
      return pictures[question.key].map { question.first(beside: $0) } ?? question
    })

  /// The same survey, asked of staff and volunteers.
  static let `internal` = survey(.samePage, of: .internal)

  private static func survey(
    _ routing: Survey.Routing, _ questions: [Question] = questions, of audience: Survey.Audience = .external
  ) -> Survey {
    Survey(
      key: "service", version: 3, audience: audience, languages: [.arabic, .english],
      title: LocalizedText(ar: "كيف كانت خدمتنا لكم؟", en: "How was our service to you?"),
      intro: LocalizedText(
        ar: "التقييم حق لكم، ولا يؤثر في المساعدة التي تصلكم. لا يظهر اسمكم مع إجابتكم.",
        en: "Rating is your right and does not affect the help you receive. Your name does not appear with your answer."
      ),
      thanks: LocalizedText(ar: "سنحسّن خدمتنا بما قلتم.", en: "We will improve our service with what you said."),
      urgent: LocalizedText(
        ar: "إن كنتم تحتاجون إلى مساعدة عاجلة فاتصلوا بنا على 920000000.",
        en: "If you need urgent help, please call us on 920000000."),
      invitations: [.addressed], validDays: 21,
      release: ReleaseRule(breakdowns: [Breakdown(.channel, .department)]), routing: routing, questions: questions)
  }

  static let questions = [
    Question(
      key: "overall", code: "G2", kind: .rating(quality),
      text: LocalizedText(ar: "كيف كانت خدمتنا لكم بشكل عام؟", en: "Overall, how was our service?"), policy: .quality,
      isOverall: true, dontKnow: LocalizedText(ar: "لا أعرف", en: "I do not know")),
    Question(
      key: "informed", code: "P3", kind: .yesNo(partly: LocalizedText(ar: "نوعاً ما", en: "Partly")),
      text: LocalizedText(
        ar: "هل كانت المعلومات التي قلناها لكم كاملة وواضحة؟",
        en: "Was the information we gave you complete and clear?"), policy: .completeInformation),
    Question(
      key: "ease", code: "G3", kind: .effort(ease),
      text: LocalizedText(ar: "هل كان الحصول على الخدمة سهلاً؟", en: "Was it easy to get the service?"), policy: .ease),
    Question(
      key: "answered", code: "G4", kind: .yesNo(partly: nil),
      text: LocalizedText(
        ar: "هل وجدتم جواباً لسؤالكم عن طريق {channel}؟",
        en: "Did you find the answer to your question through {channel}?")),
    Question(
      key: "referral", code: "P4b", kind: .yesNo(partly: nil),
      text: LocalizedText(
        ar: "هل حوّلناكم إلى الباحث الاجتماعي ليشرح لكم؟",
        en: "Did we send you to the social-research officer to explain it?"),
      policy: .referral, condition: Question.Condition(question: "answered", values: ["no"])),
    Question(
      key: "recommend", kind: .nps,
      text: LocalizedText(
        ar: "هل تنصحون من يحتاج إلينا بطلب خدمتنا؟", en: "Would you advise others in need to ask for our service?")),
    Question(
      key: "remark", kind: .comment(maxLength: 500),
      text: LocalizedText(ar: "هل تحبون أن تقولوا لنا شيئاً آخر؟", en: "Is there anything else you would like to say?")),
  ]

  static let quality = Scale(
    min: 1,
    labels: [
      LocalizedText(ar: "سيئ جداً", en: "Very poor"), LocalizedText(ar: "سيئ", en: "Poor"),
      LocalizedText(ar: "متوسط", en: "Fair"), LocalizedText(ar: "جيد", en: "Good"),
      LocalizedText(ar: "جيد جداً", en: "Very good"),
    ])

  static let ease = Scale(
    min: 1,
    labels: [
      LocalizedText(ar: "صعب جداً", en: "Very hard"), LocalizedText(ar: "صعب", en: "Hard"),
      LocalizedText(ar: "بين السهل والصعب", en: "Neither"), LocalizedText(ar: "سهل", en: "Easy"),
      LocalizedText(ar: "سهل جداً", en: "Very easy"),
    ])

  /// A quarter that is known to be written right; the first of 1970 would stand out in every golden file.
  static func quarter(_ text: String) -> Period { Period(text) ?? Period(.quarter, containing: Day(ordinal: 0)) }
}

extension Question {
  /// The same question as a core one.
  fileprivate func first(beside picture: Pictogram) -> Question {
    Question(
      key: key, code: code, kind: kind, text: text, help: help, policy: policy, isOverall: isOverall, isCore: true,
      picture: picture, dontKnow: dontKnow, allowsNotApplicable: allowsNotApplicable, channels: channels,
      condition: condition)
  }
}
