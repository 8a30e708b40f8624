extension Array where Element: Sendable {
  /// Works through parts of so many elements on every core.
  /// - Returns: what the work made of each part, in the order of the parts.
  package func onEveryCore<Result: Sendable>(
    partsOf size: Int, _ work: @escaping @Sendable (ArraySlice<Element>) throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      for start in stride(from: 0, to: count, by: size) {
        let part = self[start..<Swift.min(start + size, count)]
        group.addTask { (start, try work(part)) }
      }
      var results: [(start: Int, result: Result)] = []
      for try await (start, result) in group { results.append((start, result)) }
      return results.sorted { $0.start < $1.start }.map(\.result)
    }
  }
}
