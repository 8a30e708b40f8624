import Releases
import Surveys
import Testing

@Suite struct CutAuditTests {
  /// The lightest cut by looking at every subset: right, and slow.
  private func exhaustive(_ weights: [[Int]]) -> Int? {
    let count = weights.count
    var cuts: [Int] = []
    for set in 1..<(1 << count) {
      var cut = 0
      for one in 0..<count {
        for other in one + 1..<count where (set >> one) & 1 != (set >> other) & 1 { cut += weights[one][other] }
      }
      cuts.append(cut)
    }
    return cuts.filter { $0 > 0 }.min()
  }

  @Test func `the lightest cut is that of the exhaustive search, on three hundred random tables`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let (rows, columns) = (Int.random(in: 1...4, using: &generator), Int.random(in: 1...4, using: &generator))
      var audit = CutAudit(vertices: rows + columns)
      var weights = Array(repeating: Array(repeating: 0, count: rows + columns), count: rows + columns)
      for row in 0..<rows {
        for column in 0..<columns where Bool.random(using: &generator) {
          let people = Int.random(in: 1...9, using: &generator)
          audit.add(row, rows + column, people: people)
          weights[row][rows + column] = people
          weights[rows + column][row] = people
        }
      }
      #expect(audit.lightestCut() == exhaustive(weights), "\(weights)")
    }
  }

  @Test func `forty departments and eight channels are audited at once`() {
    var audit = CutAudit(vertices: 48)
    for channel in 0..<8 { for department in 8..<48 { audit.add(channel, department, people: 3) } }
    #expect(audit.lightestCut() == 24)
  }
}

@Suite struct CrowdRuleTests {
  private func stratum(_ labels: String...) -> CrowdLabels { CrowdLabels(labels: labels.map { Label($0) }) }

  private func merged(_ people: [CrowdLabels: Int], _ names: [CrowdLabels: CrowdLabels]) -> [CrowdLabels: Int] {
    people.reduce(into: [:]) { if let name = names[$1.key] { $0[name, default: 0] += $1.value } }
  }

  @Test func `a closing keeps large labels and gathers small ones under other`() {
    let people = [
      stratum("phone", "reception"): 20, stratum("letters", "reception"): 3, stratum("website", "reception"): 4,
    ]
    let published = merged(people, CrowdRule(k: 5).closing(people))
    #expect(published == [stratum("phone", "reception"): 20, stratum("other", "reception"): 7])
  }

  @Test func `other takes the next smallest label with it until it is a crowd`() {
    let people = [stratum("phone"): 20, stratum("letters"): 6, stratum("website"): 2]
    #expect(merged(people, CrowdRule(k: 5).closing(people)) == [stratum("phone"): 20, stratum("other"): 8])
  }

  @Test func `fewer than a crowd altogether waits`() {
    #expect(CrowdRule(k: 5).closing([stratum("phone"): 4]).isEmpty)
    #expect(CrowdRule(k: 5).closing([:]).isEmpty)
  }

  @Test func `a small cell of a product stays with its channel where that makes a crowd`() {
    let people = [
      stratum("phone*reception"): 9, stratum("phone*media"): 2, stratum("phone*research"): 3,
      stratum("letters*media"): 5, stratum("letters*reception"): 6,
    ]
    let published = merged(people, CrowdRule(k: 5).closing(people))
    #expect(published[stratum("phone*other")] == 5)
    #expect(published.values.allSatisfy { $0 >= 5 })
    #expect(published.values.reduce(0, +) == 25)
  }

  @Test func `while a period goes on only labels with twice the crowd leave`() {
    let people = [stratum("phone", "reception"): 10, stratum("letters", "reception"): 9]
    #expect(Array(CrowdRule(k: 5).interim(people).keys) == [stratum("phone", "reception")])
  }

  @Test func `two tables that would isolate somebody between them are not published so`() {
    // One person alone ties (a, x) and (b, y): the sums of a and x would tell her answer.
    let people = [stratum("a", "x"): 30, stratum("b", "y"): 30, stratum("a", "y"): 1]
    let published = merged(people, CrowdRule(k: 5).closing(people))
    #expect(published.keys.contains { $0.labels.contains(Label("other")) })
    #expect(published.values.reduce(0, +) == 61)
  }

  @Test func `no random crowd leaves with a label below k or a cut that isolates fewer`() {
    var generator = SystemRandomNumberGenerator()
    for round in 0..<400 {
      var people: [CrowdLabels: Int] = [:]
      for channel in 0..<4 {
        for department in 0..<4 where Bool.random(using: &generator) {
          people[stratum("c\(channel)", "d\(department)")] = Int.random(in: 1...12, using: &generator)
        }
      }
      let rule = CrowdRule(k: 5)
      for names in [rule.closing(people), rule.interim(people)] {
        let published = merged(people, names)
        for table in 0..<2 {
          let sizes = published.reduce(into: [Label: Int]()) { $0[$1.key.labels[table], default: 0] += $1.value }
          #expect(sizes.values.allSatisfy { $0 >= 5 }, "round \(round): \(people)")
        }
        #expect(cut(published).map { $0 >= 5 } ?? true, "round \(round): \(people)")
      }
    }
  }

  private func cut(_ people: [CrowdLabels: Int]) -> Int? {
    let names = Array(Set(people.keys.flatMap { ["0" + $0.labels[0].description, "1" + $0.labels[1].description] }))
    var audit = CutAudit(vertices: names.count)
    for (stratum, count) in people {
      guard let one = names.firstIndex(of: "0" + stratum.labels[0].description),
        let other = names.firstIndex(of: "1" + stratum.labels[1].description)
      else { continue }
      audit.add(one, other, people: count)
    }
    return audit.lightestCut()
  }
}
