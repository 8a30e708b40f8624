import Statistics
import Testing

@Suite struct DetectableDifferenceTests {
  /// From scipy 1.17: (norm.ppf(1 − α/2) + norm.ppf(0.8)) · sqrt(p(1 − p)(1/n₁ + 1/n₂)). statsmodels 0.15, NormalIndPower
  /// for the effect d = difference ÷ √(p(1 − p)), gives the same to five digits: it counts the far tail too.
  @Test(arguments: [
    (0.05, 0.8, 30, 30, 0.2893464771395306), (0.05, 0.8, 50, 50, 0.22412681744903742),
    (0.05, 0.8, 100, 100, 0.1584815924639738), (0.05, 0.8, 200, 200, 0.11206340872451871),
    (0.05, 0.8, 300, 300, 0.09149939007067583), (0.05, 0.8, 600, 600, 0.06469983919340794),
    (0.05, 0.8, 1500, 1500, 0.04091977121956009), (0.05, 0.62, 100, 400, 0.15203601815904697),
    (0.05 / 6, 0.74, 187, 203, 0.15471417179579616),
  ])
  func `the difference is what other programs compute`(
    level: Double, share: Double, before: Int, after: Int, expected: Double
  ) throws {
    let found = try #require(DetectableDifference(level: level).between(share: share, bases: before, after))
    #expect(abs(found - expected) < 1e-12)
  }

  @Test(arguments: [(0.03, 0.8, 2791), (0.06, 0.74, 839), (0.1, 0.5, 393), (-0.1, 0.5, 393)])
  func `as many answers are needed as make the difference visible, and no fewer`(
    difference: Double, share: Double, expected: Int
  ) throws {
    let rule = DetectableDifference()
    let base = try #require(rule.base(toShow: difference, around: share))
    #expect(base == expected)
    #expect(try #require(rule.between(share: share, bases: base, base)) <= abs(difference))
    #expect(try #require(rule.between(share: share, bases: base - 1, base - 1)) > abs(difference))
  }

  @Test func `where nothing varies, or nobody answered, nothing can be told`() {
    let rule = DetectableDifference()
    #expect(rule.between(share: 1, bases: 50, 50) == nil)
    #expect(rule.between(share: 0, bases: 50, 50) == nil)
    #expect(rule.between(share: 0.5, bases: 0, 50) == nil)
    #expect(rule.base(toShow: 0, around: 0.5) == nil)
    #expect(rule.base(toShow: 1e-300, around: 0.5) == nil, "more than can be counted")
  }
}
