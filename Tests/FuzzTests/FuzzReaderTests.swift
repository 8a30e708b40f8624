import FuzzReaders
import Mutations
import Testing

/// The readers under libFuzzer take inputs here too, so that none of them is forgotten when what it reads is moved.
@Suite struct FuzzReaderTests {
  private static let samples: [String] = [
    "a,b\r\n1,\"x\"\"y\"\r\n", "key: s\nversion: 1\nlanguages: [ar]\n", "2026Q3", "2026-11-24", "K7QM-3XNP-9",
    "--b\r\ncontent-disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--\r\n", "a=1&b=%D9%86", "PK\u{3}\u{4}",
    "{\"items\":[{\"title\":\"a\",\"questionItem\":{\"question\":{\"textQuestion\":{}}}}]}",
    "class\ttype/scale\tname\ttext\nQ\tT\ta\twords\nQ\tL\tb\twords\nA\t0\t1\tx\n",
  ]

  @Test(arguments: FuzzReader.allCases) func `a reader outlives a thousand spoiled inputs`(reader: FuzzReader) {
    let samples = Self.samples.map { Array($0.utf8) }
    for number in 0..<1000 {
      var dice = Dice(seed: 1, number: number)
      let input = ByteMutation.mutated(dice.any(of: samples) ?? [], with: samples, &dice)
      input.withUnsafeBufferPointer(reader.read)
    }
  }
}
