import Statistics
import Testing

@Suite struct CohenKappaTests {
  // Cohen (1960), Educational and Psychological Measurement 20, table 2: 200 patients, pₒ 0.70, pₑ 0.41.
  @Test func `Cohen's two hundred patients agree beyond chance as he prints`() {
    let cohen = CohenKappa(CodingTable([[88, 14, 18], [10, 40, 10], [2, 6, 12]]))
    #expect(cohen.agreement == Proportion(count: 140, base: 200))
    #expect(isPrinted(cohen.kappa, 0.492, digits: 3))
    #expect(isClose(cohen.kappa, 0.29 / 0.59))
  }

  // Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323–327: κ = 0.429, var = 0.002885.
  @Test func `the example of 1969 has its kappa and its variance`() throws {
    let fleiss = CohenKappa(CodingTable([[106, 10, 4], [22, 28, 10], [2, 12, 6]]))
    let error = try #require(fleiss.standardError)
    #expect(isPrinted(fleiss.kappa, 0.429, digits: 3))
    #expect(isPrinted(error * error, 0.002885, digits: 6))
  }

  // Fleiss (1981), Statistical Methods for Rates and Proportions, table 13.1: κ = 0.68.
  @Test func `Fleiss's hundred diagnoses have their kappa and interval`() throws {
    let fleiss = CohenKappa(CodingTable([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))
    #expect(isPrinted(fleiss.kappa, 0.68, digits: 2))
    // The formula of 1969 written out by itself.
    #expect(isClose(fleiss.standardError, 0.0877029534752125))
    let interval = try #require(fleiss.interval())
    #expect(isClose(interval.low, 0.5045759580860857))
    #expect(isClose(interval.high, 0.8483652183845026))
  }

  // SAS/STAT user's guide, FREQ, "SkinCondition": κ = 0.3449, 95 % limits 0.2030 and 0.4868.
  @Test func `two dermatologists agree as SAS prints`() {
    let skin = CohenKappa(CodingTable([[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]))
    #expect(isPrinted(skin.kappa, 0.3449, digits: 4))
    #expect(isPrinted(skin.interval()?.low, 0.2030, digits: 4))
    #expect(isPrinted(skin.interval()?.high, 0.4868, digits: 4))
  }

  // The SAS print-out that statsmodels holds its cohens_kappa against; one label was given by one coder alone.
  @Test func `a label that one coder never gives changes nothing`() {
    let table = CohenKappa(CodingTable([[0, 4, 1], [0, 8, 0], [0, 1, 5]]))
    #expect(isPrinted(table.kappa, 0.4842, digits: 4))
    #expect(isPrinted(table.standardError, 0.1380, digits: 4))
    #expect(isPrinted(table.interval()?.low, 0.2137, digits: 4))
    #expect(isPrinted(table.interval()?.high, 0.7547, digits: 4))
  }

  @Test func `the same label everywhere leaves the agreement and no kappa`() {
    let same = CohenKappa(CodingTable([[12, 0], [0, 0]]))
    #expect(same.agreement.share == 1)
    #expect(same.kappa == nil)
    #expect(same.standardError == nil)
    #expect(same.interval() == nil)
  }

  @Test func `no units have no agreement`() {
    for table in [CodingTable([]), CodingTable([[0, 0], [0, 0]])] {
      #expect(CohenKappa(table).agreement.share == nil)
      #expect(CohenKappa(table).kappa == nil)
    }
  }

  @Test func `full agreement is one, and no certainty`() {
    let full = CohenKappa(CodingTable([[3, 0], [0, 4]]))
    #expect(full.kappa == 1)
    #expect(full.standardError == nil)
    #expect(full.interval() == nil)
  }

  @Test func `a coder who knows one label agrees by chance alone`() {
    let one = CohenKappa(CodingTable([[7, 3], [0, 0]]))
    #expect(one.kappa == 0)
    #expect(one.standardError == nil)
  }

  @Test func `never agreeing in two equal halves is minus one`() {
    let never = CohenKappa(CodingTable([[0, 5], [5, 0]]))
    #expect(never.kappa == -1)
    #expect(never.interval() == nil)
  }

  @Test func `independent coders have a kappa of 0 and an interval around it`() throws {
    let chance = CohenKappa(CodingTable([[12, 18], [28, 42]]))
    #expect(chance.kappa == 0)
    let interval = try #require(chance.interval())
    #expect(interval.low < 0 && interval.high > 0)
  }

  @Test func `an interval never passes one`() throws {
    let close = CohenKappa(CodingTable([[9, 1], [0, 2]]))
    #expect(try #require(close.interval()).high == 1)
  }

  @Test func `neither the coders' order nor the labels' order matters`() {
    let table = CohenKappa(CodingTable([[106, 10, 4], [22, 28, 10], [2, 12, 6]]))
    let coders = CohenKappa(CodingTable([[106, 22, 2], [10, 28, 12], [4, 10, 6]]))
    let labels = CohenKappa(CodingTable([[6, 12, 2], [10, 28, 22], [4, 10, 106]]))
    for other in [coders, labels] {
      #expect(other.kappa == table.kappa)
      #expect(isClose(other.standardError, table.standardError, relative: 1e-14))
    }
  }

  @Test func `a hundredfold table has the same kappa and a tenth of the error`() {
    let table = CohenKappa(CodingTable([[88, 14, 18], [10, 40, 10], [2, 6, 12]]))
    let large = CohenKappa(CodingTable([[8800, 1400, 1800], [1000, 4000, 1000], [200, 600, 1200]]))
    #expect(isClose(large.kappa, table.kappa, relative: 1e-15))
    #expect(isClose(large.standardError, table.standardError.map { $0 / 10 }, relative: 1e-14))
  }
}
