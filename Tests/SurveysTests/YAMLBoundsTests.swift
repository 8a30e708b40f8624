import Surveys
import Testing

/// A text of YAML that would unfold, nest or grow without end is refused before it is made into anything.
@Suite struct YAMLBoundsTests {
  @Test func `an alias of aliases is refused at its line, as a value and as a name`() {
    let billion =
      "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
      + (1...9).map { n in "a\(n): &a\(n) [\(Array(repeating: "*a\(n - 1)", count: 10).joined(separator: ","))]\n" }
      .joined()
    for text in [billion, billion + "? *a9\n: x\n", "a: &a [*a]\n", "? &k {a: 1}\n: x\n? *k\n: y\n"] {
      #expect(YAMLBounds.fault(in: text)?.reason.contains("*") == true)
      #expect(SurveyDocument(source: text, file: "x.yaml").findings.count == 1)
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `what lies too deep is refused, however deep it is`(piece: String) {
    for count in [30, 900, 20_000] {
      let text = String(repeating: piece, count: count)
      #expect(!SurveyDocument(source: text, file: "x.yaml").findings.isEmpty)
    }
  }

  @Test func `a very large file is refused`() {
    #expect(YAMLBounds.fault(in: String(repeating: "a", count: 2_000_000))?.line == 1)
    #expect(YAMLBounds.fault(in: "k: [" + String(repeating: "x,", count: 60_000) + "]") != nil)
  }

  @Test func `an ordinary file is none of this`() {
    #expect(YAMLBounds.fault(in: "key: short\nquestions:\n  - { key: a, text: { ar: x } }\n") == nil)
    #expect(YAMLBounds.fault(in: "key: [") == nil)
  }
}
