import Foundation
import Testing

/// What a person reads is kept verbatim; `RIDA_RECORD=1` writes it anew.
@Suite struct GoldenPagesTests {
  @Test(arguments: [
    "form.ar", "form.en", "form-drawn.ar", "form-easy.ar", "form-tapped.en", "form-second.ar", "form-problems.ar",
    "form-core.ar", "form-core.en", "form-rest.ar",
    "form-problems-damaged.ar", "thanks.ar", "thanks.en", "already-used.ar", "not-kept.ar", "unknown-link.en",
  ])
  func `a beneficiary reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: ["code.ar", "code-refused.ar", "sign-in.ar", "sign-in-wrong.en", "sign-in-ended.ar"])
  func `a door reads as kept`(name: String) throws { try compare(name) }

  @Test(
    arguments: [
      "overview.ar", "overview.en", "channels.ar", "departments.ar", "departments-small.ar", "matrix.ar", "question.ar",
      "questions.ar", "questions-analyst.ar", "channels-analyst.ar",
      "fieldwork.ar", "question-long.ar", "question-trial.ar", "question-words.ar", "channels-by-mode.ar",
      "comments.ar", "comments-open.ar", "comments-few.ar",
    ])
  func `the staff read the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: ["channel.ar", "channel.en", "channel-board.ar", "department.ar", "channels-trust.ar"])
  func `whoever follows a name reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: Gallery.accounts.keys.sorted())
  func `whoever lets people in, or is let in, reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: Gallery.approvals.keys.sorted())
  func `whoever confirms what cannot be undone reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: Gallery.settingUp.keys.sorted())
  func `whoever sets a charity up reads the page that is kept`(name: String) throws { try compare(name) }
  @Test(arguments: Gallery.upkeep.keys.sorted())
  func `whoever keeps the service reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: ["no-figures.ar", "no-figures-other.en", "staff-notice.ar"])
  func `whoever finds nothing reads why, and what comes next`(name: String) throws { try compare(name) }

  @Test(arguments: [
    "device.ar", "device-tablet.ar", "device-thanks.ar", "device-empty.ar", "form-station.ar", "stations.ar",
    "stations-problems.en", "call.ar", "call.en", "call-problems.ar", "call-done.ar",
  ])
  func `assisted pages read as kept`(name: String) throws { try compare(name) }

  @Test(
    arguments: [
      "register.ar", "action.ar", "action-problems.ar", "action-correction.ar", "target.ar", "documents.ar",
      "reports.ar", "settings.ar",
      "settings-problem.ar", "did.ar", "did.en", "did-empty.ar",
    ])
  func `what is done, kept and told reads as kept`(name: String) throws { try compare(name) }

  @Test(arguments: Gallery.proofs(.arabic).keys.sorted() + ["file-altered.en"])
  func `whoever checks a report reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: Gallery.linkGoldens)
  func `whoever issues links and keeps surveys reads the page that is kept`(name: String) throws { try compare(name) }

  @Test(arguments: [
    "draft.ar", "draft-problems.ar", "draft-empty.en", "draft-general.ar", "draft-scale.ar", "draft-scale-ends.en",
    "draft-question.ar", "draft-options.en", "draft-new.ar", "draft-comment.ar", "draft-changed.ar", "draft-gone.en",
    "draft-sealed.ar", "difference.ar", "difference.en", "looks.ar", "looks.en", "surveys-start.ar",
  ])
  func `whoever writes a survey reads the page that is kept`(name: String) throws { try compare(name) }
  @Test(arguments: Gallery.takings.keys.sorted() + Gallery.rules.keys.sorted())
  func `whoever takes files in and types forms reads the page that is kept`(name: String) throws { try compare(name) }

  private func compare(_ name: String) throws {
    let page = try #require(try Gallery.pages()[name])
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: "\(name).html")
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
    }
    #expect(page == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
