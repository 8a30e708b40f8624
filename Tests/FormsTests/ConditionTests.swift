import Forms
import Testing

/// Conditions as XLSForm and LimeSurvey write them.
@Suite struct ConditionTests {
  /// Three answers of one, of which one is given; and two of which several may be.
  private func opening(_ text: String) -> FormOpening {
    ConditionReader.read(text).opening { name in
      switch name {
      case "a": (["1", "2", "3"], false)
      case "m": (["x", "y"], true)
      case "b": (["yes", "no"], false)
      default: nil
      }
    }
  }

  @Test(arguments: [
    "${a} = '1'", "${a}=1", "'1' = ${a}", "a.NAOK == \"1\"", "((a.NAOK == \"1\"))", "a eq 1", "${a} < 2",
    "${a} <= 1 and ${a} != 3", "!is_empty(a.NAOK) && (a == \"1\")", "selected(${a}, '1')",
    "not(${a} = '2' or ${a} = '3')", "${a} = '1' and true()", "2 > ${a}",
  ]) func `one answer opens a question, however that is written`(text: String) {
    #expect(opening(text) == .on(question: "a", codes: ["1"]))
  }

  @Test func `several answers of one question open another`() {
    #expect(opening("${a} = '1' or ${a} = '2'") == .on(question: "a", codes: ["1", "2"]))
    #expect(opening("${a} > 1") == .on(question: "a", codes: ["2", "3"]))
    #expect(opening("selected(${m}, 'x') or selected(${m}, 'y')") == .on(question: "m", codes: ["x", "y"]))
    #expect(opening("${a} != ''") == .on(question: "a", codes: ["1", "2", "3"]))
  }

  @Test(arguments: [
    "${a} = '1' and ${b} = 'yes'", "${a} = '1' or ${b} = 'yes'", "not(selected(${m}, 'x'))",
    "selected(${m}, 'x') and selected(${m}, 'y')", "count-selected(${m}) > 1", "${a} = ${b}", "is_empty(a)",
    "${unknown} != '1'", "${a} + 1 = 2", "regex(${a}, '1')", "${a} = '1", "(${a} = '1'", "${a} =", "= 1", "and", "${a}",
    "${b} < 2",
  ]) func `what hangs on more than one question or cannot be read is told`(text: String) {
    #expect(opening(text) == .beyond)
  }

  @Test func `some conditions are always true and others never`() {
    for text in ["", " ", "1", "true()", "not(false())", "'yes' or ${a} = '1'"] { #expect(opening(text) == .always) }
    for text in ["0", "false()", "${a} = '1' and ${a} = '2'", "${a} > 3"] { #expect(opening(text) == .never) }
  }

  @Test func `endless brackets end`() {
    #expect(opening(String(repeating: "(", count: 5000) + "1") == .beyond)
    #expect(opening(String(repeating: "!", count: 3000) + "1") == .beyond)
    #expect(opening(String(repeating: "(", count: 30) + "1" + String(repeating: ")", count: 30)) == .always)
  }
}
