import Benchmarks
import Foundation
import Testing

/// What the page on growth says is what the program computes.
@Suite struct ScaleModelTests {
  @Test func `docs/scale.md holds every line of the model, in its order`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let place = folder.appendingPathComponent("../../docs/scale.md")
    let lines = try String(contentsOf: place, encoding: .utf8).split(separator: "\n").map(String.init)
    let model = ScaleModel.sector.rows.map(\.line)
    #expect(model.count == 14)
    #expect(lines.filter(Set(model).contains) == model)
  }
}
