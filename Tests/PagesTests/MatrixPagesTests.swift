import Foundation
import Indicators
import Releases
import Surveys
import Testing

@testable import Pages

/// Channels by departments: shades, signs, what is folded, and the list for small screens.
@Suite struct MatrixPagesTests {
  private let formats = Gallery.frame("/matrix", .english).formats

  private func figure(
    _ keys: [String], _ value: Double?, base: Int = 100, _ status: Status = .shown, question: String = "overall"
  ) -> Figure {
    Figure(
      label: Label(keys), question: question, indicator: .satisfied, status: status,
      base: status == .withheld ? nil : base,
      value: value, interval: nil)
  }

  private func cells(_ values: [(Double?, Int)], higherIsBetter: Bool?) -> MatrixRanking {
    let scale = LevelScale(of: .satisfied, around: values.compactMap(\.0))
    return MatrixRanking(
      values.enumerated().map { index, told in
        let one = figure(["a", "\(index)"], told.0, base: told.1, told.0 == nil ? .withheld : .shown)
        return (figure: one, cell: MatrixCell(one, at: "\(index)", on: scale, comparedTo: nil, formats))
      }, higherIsBetter: higherIsBetter, formats)
  }

  @Test func `the list begins with the worst, and of equals with the one of more answers`() {
    let values: [(Double?, Int)] = [(0.9, 50), (0.5, 40), (nil, 0), (0.5, 90), (0.7, 50)]
    #expect(cells(values, higherIsBetter: true).first.map(\.place) == ["3", "1", "4", "0"])
    #expect(cells(values, higherIsBetter: false).first.map(\.place) == ["0", "4", "3", "1"])
    let neither = cells(values, higherIsBetter: nil)
    #expect(neither.heading == "Highest first" && neither.first.map(\.place) == ["0", "4", "3", "1"])
    #expect(neither.withheld == "Cells withheld to protect those who answered: 1.")
  }

  @Test func `the rest of a long list is folded`() {
    let many = cells((0..<40).map { (Double($0) / 40, 60) }, higherIsBetter: true)
    #expect(many.first.count == 12 && many.rest.count == 28 && many.hasRest)
    #expect(!cells([(0.4, 60)], higherIsBetter: true).hasRest)
  }

  @Test func `departments go down and channels across, and each name leads to its page`() throws {
    let view = MatrixView(try Gallery.matrix(.english))
    #expect(view.columns.map(\.name).first == "Interview")
    #expect(view.rows.map(\.head.name).first == "Beneficiary relations")
    #expect(view.columns[0].href == "/channels/interview?survey=service&period=2026Q3&compare=2026Q2&lang=en")
    #expect(view.rows[0].head.href == "/departments/reception?survey=service&period=2026Q3&compare=2026Q2&lang=en")
    #expect(view.rows.allSatisfy { $0.cells.count == view.columns.count })
  }

  @Test func `rows and columns without a figure are folded into a line, and say why`() throws {
    let view = MatrixView(try Gallery.matrix(.english))
    let names = view.rows.map(\.head.name) + view.columns.map(\.name)
    for row in view.rows { #expect(row.cells.contains { $0.value != nil }, "\(row.head.name)") }
    for line in view.folded { #expect(names.allSatisfy { !line.contains($0) }, "\(line)") }
  }

  @Test func `a change has a shape for the eye and its word for the ear`() throws {
    let page = try Gallery.matrix(.arabic).html
    #expect(page.contains(#"<span class="sign" aria-hidden="true">▲</span><span class="tip">"#))
    #expect(page.contains("تحسّن حقيقي"))
    #expect(page.matches(of: /<td [^>]*tabindex="0"/).count == page.matches(of: #/<td /#).count)
  }

  @Test func `a change within chance has no sign, and the key says what that means`() throws {
    let view = MatrixView(try Gallery.matrix(.english))
    let silent = view.rows.flatMap(\.cells).filter { $0.change.map { !MatrixCell.shows($0) } ?? false }
    #expect(!silent.isEmpty && silent.allSatisfy { $0.sign == nil })
    #expect(view.key.noSign == "No sign: no real change, or too few answers to tell")
  }

  @Test func `the reason of hatched cells stands once outside the cells`() throws {
    let page = try Gallery.matrix(.arabic).html
    #expect(page.matches(of: /خطوط مائلة/).count == 1)
    #expect(page.contains(#"<td class="withheld" tabindex="0">"#))
  }
}
