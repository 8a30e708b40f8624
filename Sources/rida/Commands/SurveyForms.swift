import ArgumentParser
import Composition
import Drafts
import Forms
import Foundation
import Surveys
import Wording
import Workbooks

extension SurveyCommand {
  /// Makes a draft of a form of another program.
  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a draft of an XLSForm, a survey of LimeSurvey or a Google form.",
      discussion: """
        Reads .xlsx (XLSForm), .lss and .txt (LimeSurvey) and .json (the answer of the Google Forms API to forms.get). \
        Prints how many questions were taken, and names with its place everything that is not as it was. The draft is \
        written as KEY/1.yaml into the surveys folder; what is there is never written over.
        """)

    @OptionGroup var settings: Settings
    @Argument(help: "The file.", completion: .file(extensions: ["xlsx", "lss", "txt", "json"])) var file: String
    @ArgumentParser.Option(help: "The program that wrote it; told by the file itself if left out.")
    var from: FormSource?
    @ArgumentParser.Option(help: "The key of the new survey; made of the form's own name if left out.")
    var name: String?

    func validate() throws {
      guard name.map(SurveyName.accepts) ?? true else {
        throw ValidationError("--name is a key: small letters, digits, ‘-’ and ‘_’, beginning with a letter")
      }
    }

    func run() async throws {
      let form: ForeignForm
      let formats = Formats(language: .english)
      switch FormFile.read(try Files.content(file), from: from) {
      case .success(let read): form = read
      case .failure(let fault): throw Complaint.input("\(file): \(formats.say(FormFaultPhrase(fault)))")
      }
      let folder = SurveyFolder(settings.surveys)
      let published = try await (try? await Workspace.open(settings.data))?.surveys.published() ?? []
      let taken = Set(published.map(\.survey.key) + (try folder.files().map { String($0.file.prefix { $0 != "/" }) }))
      let key = name ?? form.key(taken: taken)
      guard !taken.contains(key) else {
        throw Complaint.input("there is a survey ‘\(key)’ already; choose another key with --name")
      }
      guard let name = SurveyName(key: key, version: 1), let made = FormMapping.survey(of: form, named: name) else {
        throw Complaint.input("‘\(key)’ cannot be a key; choose one with --name")
      }
      var survey = made.survey
      survey.remarks = made.report.remarks(formats)
      for line in made.report.lines(formats) { print(line) }
      do {
        try folder.keep(survey.source, as: name, over: nil)
      } catch {
        throw Complaint.input("\(settings.surveys)/\(name.file): it cannot be written, or is there already")
      }
      print("The draft is \(settings.surveys)/\(name.file); ‘rida survey check’ says what it still needs.")
    }
  }

  /// Writes a survey for other programs.
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a survey as an XLSForm, which reads back to the same survey.",
      discussion: "The column ‘rida’ holds what XLSForm has no column for; other programs pass over it.")

    /// In which form a survey is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case xlsform
    }

    @OptionGroup var settings: Settings
    @Argument(help: "The survey's key, for its newest version, or KEY/VERSION.") var survey: String
    @ArgumentParser.Option(help: "The form in which it is written.") var format = Format.xlsform
    @ArgumentParser.Option(help: "The file; KEY-VERSION.xlsx if left out.", completion: .file()) var out: String?

    func run() async throws {
      let workspace = try? await Workspace.open(settings.data)
      let published = try await workspace?.surveys.published() ?? []
      let sources =
        try SurveyFolder(settings.surveys).files().compactMap { draft in
          SurveyName(file: draft.file).map { ($0, draft.source) }
        }
        + published.compactMap { version in
          SurveyName(key: version.survey.key, version: version.survey.version).map { ($0, version.source) }
        }
      let wanted = sources.filter { survey == $0.0.key || survey == "\($0.0.key)/\($0.0.version)" }
      guard let (name, source) = wanted.max(by: { $0.0.version < $1.0.version }) else {
        throw Complaint.input("there is no survey ‘\(survey)’ in \(settings.surveys), and none is published")
      }
      guard let edited = EditedSurvey(source: source) else {
        throw Complaint.input("\(name.file): it cannot be read; ‘rida survey check’ says why")
      }
      let title = [edited.root.text("title", "ar"), name.key].first { !$0.isEmpty } ?? name.key
      let book = Workbook(
        XLSFormWriter.sheets(of: edited), title: title, subject: "XLSForm", on: workspace?.today.ordinal ?? 0)
      let path = out ?? "\(name.key)-\(name.version).xlsx"
      try Files.write(try XLSXWriter(book).data(), to: path)
      print("‘\(name.key)’ version \(name.version) is written as an XLSForm: \(path)")
    }
  }
}

extension FormSource: ExpressibleByArgument {}
