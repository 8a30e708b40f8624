import Foundation
import Testing

/// Surveys of other programs, taken over and handed on by the command line.
@Suite struct FormCommandTests {
  /// A surveys folder of its own, with channels and departments.
  private func program() throws -> Program {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-forms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in ["channels.yaml", "departments.yaml"] {
      try FileManager.default.copyItem(
        at: Program.root.appending(path: "Surveys/\(file)"), to: folder.appending(path: file))
    }
    return try Program(surveys: folder.path)
  }

  @Test func `a form is taken over with its report, once`() throws {
    let program = try program()
    let run = try program.run("survey", "import", "Tests/Fixtures/forms/service-desk.lss", "--name", "desk")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("LimeSurvey: 5 questions taken, 2 of them changed, 1 not asked here.\n"))
    #expect(run.output.contains("group 11, question 104 (Q05): not asked here: it asks for an e-mail address"))
    let file = "\(program.surveys)/desk/1.yaml"
    let draft = try String(contentsOfFile: file, encoding: .utf8)
    #expect(draft.hasPrefix("#: LimeSurvey: 5 questions taken") && draft.contains("\nkey: desk\n"))
    let again = try program.run("survey", "import", "Tests/Fixtures/forms/service-desk.lss", "--name", "desk")
    #expect(again.code == 65 && again.errors.contains("--name"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == draft)
    let check = try program.run("survey", "check", file)
    #expect(check.code == 65 && check.errors.contains("‘urgent’ is missing"))
  }

  @Test func `a survey is handed on and taken back, field by field`() throws {
    let (program, out) = (try program(), try Program())
    let file = out.path("short.xlsx")
    let written = try out.run("survey", "export", "short", "--format", "xlsform", "--out", file)
    #expect(written.code == 0, "\(written.errors)")
    let run = try program.run("survey", "import", file)
    #expect(run.code == 0 && run.output.hasPrefix("XLSForm: 5 questions taken.\n"), "\(run.output)\(run.errors)")
    let check = try program.run("survey", "check", "\(program.surveys)/short/1.yaml")
    #expect(check.output == "\(program.surveys)/short/1.yaml: good\n", "\(check.errors)")
    #expect(try out.run("survey", "export", "nothing", "--out", file).code == 65)
  }

  @Test func `what is no form is refused with what would be right`() throws {
    let program = try program()
    let text = try program.write("a,b\n1,2\n", to: "x.csv")
    let run = try program.run("survey", "import", text)
    #expect(run.code == 65 && run.errors.contains("there is no column class"))
    #expect(try program.run("survey", "import", text, "--from", "xlsform").errors.contains("give an XLSForm (.xlsx)"))
    #expect(try program.run("survey", "import", program.path("none")).code == 65)
    #expect(try program.run("survey", "import", text, "--name", "Bad Key").code == 64)
    #expect(try program.run("survey", "import", text, "--from", "paper").code == 64)
  }
}
