import Foundation
import Testing

/// Answers that other programs exported, by the command line.
@Suite struct MappingCommandTests {
  /// A house in which the survey of the exports is published.
  private func program() throws -> Program {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-answers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "visit"), withIntermediateDirectories: true)
    for file in ["channels.yaml", "departments.yaml"] {
      try FileManager.default.copyItem(
        at: Program.root.appending(path: "Surveys/\(file)"), to: folder.appending(path: file))
    }
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "Tests/Fixtures/answers/survey.yaml"), to: folder.appending(path: "visit/1.yaml")
    )
    let program = try Program(surveys: folder.path)
    #expect(try program.run("init").code == 0)
    let published = try program.run("survey", "publish", "\(folder.path)/visit/1.yaml")
    #expect(published.code == 0, "\(published.errors)")
    return program
  }

  private static let export = "Tests/Fixtures/answers/google-ar.csv"

  @Test func `a mapping is proposed, decided, kept beside the survey, and found again by the columns`() throws {
    let program = try program()
    let path = program.path("map.yaml")
    let proposed = try program.run("import", Self.export, "--survey", "visit", "--propose", path)
    #expect(proposed.code == 0, "\(proposed.errors)")
    #expect(proposed.output.hasPrefix("\(Self.export): an export of google-forms\n"))
    #expect(proposed.output.contains("‘channel’ is not decided"))
    #expect(try program.run("import", Self.export, "--survey", "visit", "--propose", path).code == 65)

    let undecided = try program.run("import", Self.export, "--mapping", path)
    #expect(undecided.code == 65 && undecided.errors.contains("‘department’ is not decided"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacing("  channel: \"?\"", with: "  channel: interview")
      .replacing("  department: \"?\"", with: "  department: reception")
    let folder = "\(program.surveys)/visit/mappings"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/google.yaml"))

    let taken = try program.run("import", Self.export, "--survey", "visit")
    #expect(taken.code == 0 && taken.output.contains("6 ratings sealed"), "\(taken.output) \(taken.errors)")
    #expect(taken.output.contains("was read by \(folder)/google.yaml"))
    #expect(taken.output.contains("1 columns were left out: عنوان البريد الإلكتروني"))
  }

  @Test func `of several mappings with the columns of a file the one is taken that reads it`() throws {
    let program = try program()
    func mapping(_ values: String) -> Data {
      Data(
        """
        mapping: 1
        survey: visit
        whole_file: { channel: interview, department: reception }
        columns: [{ column: When, use: day }, { column: Rate, question: overall, values: { \(values) } }]
        """.utf8)
    }
    let folder = "\(program.surveys)/visit/mappings"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try mapping("Good: \"4\"").write(to: URL(fileURLWithPath: "\(folder)/a.yaml"))
    try mapping("Good: \"4\", Great: \"5\"").write(to: URL(fileURLWithPath: "\(folder)/b.yaml"))
    let bad = try program.write("When,Rate\n2026-01-05,Good\n2026-01-05,Awful\n", to: "bad.csv")
    let refused = try program.run("import", bad, "--survey", "visit")
    #expect(refused.code == 65 && refused.errors.contains("None of 2 mappings reads the file"), "\(refused.errors)")
    let good = try program.write("When,Rate\n2026-01-05,Good\n2026-01-05,Great\n", to: "good.csv")
    let taken = try program.run("import", good, "--survey", "visit")
    #expect(taken.code == 0 && taken.output.contains("was read by \(folder)/b.yaml"), "\(taken.errors)")
  }

  @Test func `what the mapping does not say is refused whole, with row and column`() throws {
    let program = try program()
    let mapping = try program.write(
      """
      mapping: 1
      survey: visit
      whole_file: { channel: interview, department: reception }
      columns: [{ column: When, use: day }, { column: Rate, question: overall, values: { Good: "4" } }]
      """, to: "map.yaml")
    let bad = try program.write("When,Rate\n2026-01-05,Good\n2026-01-05,Great\n", to: "bad.csv")
    let run = try program.run("import", bad, "--mapping", mapping)
    #expect(run.code == 65 && run.errors.contains("bad.csv:3: ‘Rate’ is never answered ‘Great’"), "\(run.errors)")
    let wide = try program.write("When,Rate,Mood\n2026-01-05,Good,fine\n", to: "wide.csv")
    let other = try program.run("import", wide, "--mapping", mapping)
    #expect(other.code == 65 && other.errors.contains("the column ‘Mood’ is not in the mapping"), "\(other.errors)")
    #expect(try program.run("import", "--list").output.contains("visit") == false)
    #expect(try program.run("import", bad).code == 64)
    #expect(try program.run("import", bad, "--propose", "x.yaml").code == 64)
  }
}
