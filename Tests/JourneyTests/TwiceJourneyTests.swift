import Foundation
import Testing

/// The same thing twice, through the built program: a file is recognised by its rows, in whatever order and form.
@Suite(.serialized) struct TwiceJourneyTests {
  private let program: Program

  init() throws {
    program = try Program()
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Surveys/short/1.yaml").code == 0)
  }

  /// Rows of one day, each like no other by its ticks and its mode.
  private func answers(_ numbers: Range<Int>) -> [String] {
    let modes = ["sms", "letter", "phone", "kiosk", "web"]
    return numbers.map {
      "\(Program.today),phone,reception,\(modes[$0 / 25 % 5]),\($0 % 5 + 1),\($0 / 5 % 5 + 1)"
    }
  }

  private func take(_ rows: [String], _ more: String...) throws -> Program.Run {
    let file = try program.write(
      (["day,channel,department,mode,overall,ease"] + rows).joined(separator: "\n"), to: "a.csv")
    return try program.run(["import", file, "--survey", "short"] + more)
  }

  @Test func `answers are taken once, in whatever order of lines and columns`() throws {
    #expect(try take(answers(0..<40)).code == 0)
    let again = try take(answers(0..<40).reversed())
    #expect(again.code == 65 && again.errors.contains("all 40 rows were taken on \(Program.today), as file 1"))
    let turned = answers(0..<40).map { $0.split(separator: ",").reversed().joined(separator: ",") }
    let file = try program.write(
      (["ease,overall,mode,department,channel,day"] + turned).joined(separator: "\r\n"), to: "b.csv")
    #expect(try program.run("import", file, "--survey", "short").code == 65)
    #expect(try take(answers(0..<40), "--again").output.contains("40 ratings sealed"))
  }

  @Test func `rows that were taken are told by their lines, and the others can be taken alone`() throws {
    #expect(try take(answers(0..<40)).code == 0)
    let partly = try take(answers(30..<50))
    #expect(partly.code == 65, "\(partly.output)")
    #expect(partly.errors.contains("rows like those of lines 2–11 were taken on \(Program.today), as part of file 1"))
    #expect(try take(answers(30..<50), "--new-rows").output.contains("10 ratings sealed"))
    #expect(try take(answers(30..<50), "--new-rows").output.contains("Nothing was taken"))
    #expect(try take(answers(30..<50), "--new-rows", "--again").code == 64)
  }

  @Test func `a file is taken back whole until it is released, and then never`() throws {
    #expect(try take(answers(0..<40)).code == 0)
    #expect(try take(answers(40..<80)).code == 0)
    let back = try program.run("import", "--take-back", "1")
    #expect(back.code == 0 && back.output.contains("40 ratings of file 1 are taken back"), "\(back.errors)")
    #expect(try program.run("import", "--take-back", "1").errors.contains("was taken back on"))
    #expect(try program.run("import", "--take-back", "9").code == 65)
    #expect(try program.run("audit").code == 0)
    #expect(try take(answers(0..<40)).code == 0, "what was taken back may be taken again")
    #expect(try program.run("release").output.contains("80"))
    let released = try program.run("import", "--take-back", "2")
    #expect(released.code == 65 && released.errors.contains("40 ratings of file 2 are released already"))
    let list = try program.run("import", "--list").output.split(separator: "\n").map(String.init)
    #expect(list.count == 3 && list[0].hasSuffix("taken back on \(Program.today)") && list[2].hasSuffix("released: 40"))
    #expect(try take(answers(0..<40)).code == 65, "a released file is still recognised as a whole")
    #expect(try program.run("audit").code == 0)
  }

  @Test func `a crowd that waits through a release can still be taken back`() throws {
    #expect(try take(answers(0..<3)).code == 0)
    #expect(try program.run("release").code == 0)
    #expect(try program.run("import", "--list").output.contains("3 rows\tsealed; can be taken back"))
    #expect(try program.run("import", "--take-back", "1").code == 0)
    #expect(try program.run("audit").code == 0)
  }

  @Test func `who was invited is not invited twice`() throws {
    func invite(_ numbers: Range<Int>, _ more: String...) throws -> Program.Run {
      let rows = numbers.map { " R-\($0) ,\(Program.today),phone,reception,05501\(10_000 + $0)" }
      let file = try program.write(
        (["reference,day,channel,department,phone"] + rows).joined(separator: "\n"), to: "i.csv")
      return try program.run(["invite", "--survey", "short", "--interactions", file] + more)
    }
    #expect(try invite(0..<10).output.contains("10 links issued"))
    let again = try invite(5..<15)
    #expect(again.code == 65 && again.errors.contains("services of lines 2–6 were invited already"), "\(again.errors)")
    #expect(try invite(5..<15, "--new-rows").output.contains("5 links issued"))
    #expect(try invite(5..<15, "--again").output.contains("10 links issued"))
  }
}
