import Surveys
import Testing

@Suite struct ScaleTests {
  @Test(arguments: Scale.lengths, [0, 1]) func `the two boxes never meet, and none holds everybody`(
    length: Int, lowest: Int
  ) {
    let scale = Scale(min: lowest, labels: (0..<length).map { LocalizedText(ar: "\($0)") })
    #expect(!scale.favourable.overlaps(scale.unfavourable))
    #expect(scale.favourable.count == scale.unfavourable.count)
    #expect(scale.favourable.count == (length < 4 ? 1 : 2))
    #expect(scale.favourable.upperBound == scale.max && scale.unfavourable.lowerBound == scale.min)
    #expect(scale.values.count == length)
  }
}
