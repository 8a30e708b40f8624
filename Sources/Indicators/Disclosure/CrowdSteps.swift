/// Parts of a crowd, told so coarsely that none of them tells of one to four people: in steps of five per cent, or of
/// five people where these are more.
///
/// The parts are rounded together (largest remainders; Hamilton 1792), so that they add up to the whole: parts that are
/// rounded one by one tell, by what their sum lacks, on which side of a step they lay.
package enum CrowdSteps {
  /// The parts in twentieths of the whole, in their order; all 0 where there is nobody.
  package static func twentieths(of parts: [Int]) -> [Int] {
    let all = parts.reduce(0, +)
    guard all > 0 else { return parts.map { _ in 0 } }
    let step = [1, 2, 4, 5, 10].first { $0 * all >= SpreadRule.smallest * 20 } ?? 20
    let steps = 20 / step
    var whole = parts.map { $0 * steps / all }
    let byRemainder = parts.indices.sorted { one, other in
      (parts[other] * steps % all, one) < (parts[one] * steps % all, other)
    }
    for index in byRemainder.prefix(steps - whole.reduce(0, +)) { whole[index] += 1 }
    return whole.map { $0 * step }
  }
}
