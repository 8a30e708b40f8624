import Accounts
import Drafts
import Forms
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import Pages
import Surveys
import Worker

/// A form of another program, made into a draft.
extension SurveyRoutes {
  /// Reads a file, and leads to the draft that was made of it, with what became of the form at its head.
  func receiveForm(_ request: Request, _ context: StaffContext) async throws -> Response {
    var typed = TypedForm()
    guard let sent = try await request.staffUpload(context, upTo: FormFile.largest.bytes + Multipart.aroundFile) else {
      typed.note(FormFileProblem.fault(.tooLarge(megabytes: FormFile.largest.megabytes)), at: "file")
      return try await page(request, context, form: typed, status: .contentTooLarge)
    }
    typed = TypedForm(["form_key": sent.text("form_key") ?? ""])
    let published = try await surveys.published().map(\.survey.key)
    let taken = Set(published + (try drafts.files().map { String($0.file.prefix { $0 != "/" }) }))
    let wish = typed["form_key"]
    if !wish.isEmpty, !SurveyName.accepts(key: wish) { typed.note(StartProblem.badKey, at: "form_key") }
    if taken.contains(wish) { typed.note(StartProblem.taken(wish), at: "form_key") }
    let form = try await read(sent["file"], noting: &typed)
    guard let form, !typed.isWrong,
      let name = SurveyName(key: wish.isEmpty ? form.key(taken: taken) : wish, version: 1),
      let made = FormMapping.survey(of: form, named: name)
    else { return try await page(request, context, form: typed, status: .unprocessableContent) }
    var survey = made.survey
    survey.remarks = made.report.remarks(try await frames.plain(request, context).formats)
    do {
      try drafts.keep(survey.source, as: name, over: nil)
    } catch {
      let isSealed = error == .notWritable
      typed.note(isSealed ? StartProblem.notWritable : .taken(name.key), at: "form_key")
      return try await page(request, context, form: typed, status: isSealed ? .serviceUnavailable : .conflict)
    }
    return edit(name, request)
  }

  private func read(_ file: Multipart.Part?, noting typed: inout TypedForm) async throws -> ForeignForm? {
    guard let file, file.fileName?.isEmpty == false, !file.content.isEmpty else {
      typed.note(FormFileProblem.noFile, at: "file")
      return nil
    }
    switch try await forms.read(Data(file.content)) {
    case .success(let form): return form
    case .failure(let fault):
      typed.note(FormFileProblem.fault(fault), at: "file")
      return nil
    }
  }
}

/// Reads forms of other programs one at a time, so that a costly one keeps nobody else waiting.
struct FormReading: Sendable {
  private let queue = WorkQueue("rida.forms")

  /// The form in a file, or why there is none.
  func read(_ content: Data) async throws -> Result<ForeignForm, FormFault> {
    try await queue.run { FormFile.read(content) }
  }
}
