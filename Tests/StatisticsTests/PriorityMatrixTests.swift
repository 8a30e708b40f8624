import Statistics
import Testing

@Suite struct PriorityMatrixTests {
  @Test func `the four quadrants have their four names`() {
    let grid = PriorityMatrix([
      (importance: 0.8, performance: 2), (importance: 0.6, performance: 5), (importance: 0.2, performance: 1),
      (importance: 0.4, performance: 4),
    ])
    #expect(grid.quadrants == [.fixFirst, .keep, .watch, .possibleOverkill])
    #expect(isClose(grid.importanceCut, 0.5))
    #expect(grid.performanceCut == 3)
  }

  // The mean of 3.9, 4.0 and 4.1 is 4.0, but not in the last bit of a double; nor is that of three times 0.1.
  @Test func `exactly the mean counts as high, whatever the last bit says`() {
    let grid = PriorityMatrix([
      (importance: 0.1, performance: 3.9), (importance: 0.1, performance: 4.0), (importance: 0.1, performance: 4.1),
    ])
    #expect(grid.quadrants == [.fixFirst, .keep, .keep])
    let around = PriorityMatrix([
      (importance: -0.3, performance: 1), (importance: 0.1, performance: 1), (importance: 0.2, performance: 1),
      (importance: 0, performance: 1),
    ])
    #expect(around.quadrants == [.possibleOverkill, .keep, .keep, .keep])
  }

  @Test func `one driver alone is high in both`() {
    #expect(PriorityMatrix([(importance: -0.2, performance: 1)]).quadrants == [.keep])
  }

  @Test func `a driver that lacks a figure has no place and moves no cut`() {
    let grid = PriorityMatrix([
      (importance: 0.5, performance: 3), (importance: nil, performance: 100), (importance: 100, performance: nil),
      (importance: 0.7, performance: 2),
    ])
    #expect(grid.quadrants == [.possibleOverkill, nil, nil, .fixFirst])
    #expect(isClose(grid.importanceCut, 0.6))
    #expect(grid.performanceCut == 2.5)
  }

  @Test func `without drivers there is no cut`() {
    let nothing = PriorityMatrix([])
    #expect(nothing.quadrants.isEmpty)
    #expect(nothing.importanceCut == nil)
    #expect(PriorityMatrix([(importance: nil, performance: 2)]).performanceCut == nil)
  }
}
