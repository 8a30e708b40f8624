import Composition
import Indicators
import Releases
import Surveys

/// What the sample charity did after people spoke: two actions of which they are told, and where it wants to be.
struct DemoImprovements {
  let workspace: Workspace
  let quarters: [Period]

  /// Keeps them; the second began with the quarter before financial support became better.
  func keep() async throws {
    let survey = try await workspace.surveys.newest("after-registration")
    let window = LocalizedText(
      ar: "نافذة ثانية في الاستقبال في ساعات الزحام", en: "A second window at reception in the busy hours")
    let waiting = LocalizedText(
      ar: "ننتظر طويلاً عند الاستقبال.", en: "We wait long at reception.")
    try await tell(window, answering: waiting, of: "reception", since: quarters[3].firstDay, in: survey)
    let day = LocalizedText(
      ar: "نقول لكل من يطلب مساعدة مالية متى يصله الرد",
      en: "We tell everybody who asks for financial help when the reply comes")
    let unknown = LocalizedText(
      ar: "لا نعرف متى تردون علينا.", en: "We do not know when you reply.")
    try await tell(
      day, answering: unknown, of: "financial-support", since: quarters[DemoCharity.action - 1].lastDay, in: survey)
    try await aim(at: 0.8, for: .satisfied, of: "overall", in: survey)
    try await aim(at: 0.85, for: .fulfilled, of: "told_reply_date", in: survey)
  }

  private func tell(
    _ text: LocalizedText, answering said: LocalizedText, of department: String, since: Day, in survey: Survey
  ) async throws {
    let scope = Scope(breakdown: Breakdown(.department), label: Label([department]))
    let action = try ImprovementAction(text, at: scope, question: nil, since: since, in: survey)
    let number = try await workspace.improvements.add(action)
    try await workspace.improvements.keep(PublicWords(said, isShown: true), of: number)
  }

  private func aim(at value: Double, for indicator: Indicator, of question: String, in survey: Survey) async throws {
    try await workspace.improvements.set(
      Target(value, for: indicator, of: question, at: .everybody, since: quarters[4], in: survey))
  }
}
