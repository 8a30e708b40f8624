import Foundation
import Mutations

/// Gives one reader of the product many spoiled inputs in one process.
///
/// `hostile KIND SEED FIRST COUNT STATE` reads inputs and keeps the number of the one in hand in the file STATE, so that a
/// trap names it; it ends with 3 where an input takes too long. `hostile keep KIND SEED NUMBER FILE` writes one input
/// down, `hostile seeds KIND FOLDER` writes a hundred for libFuzzer, and `hostile kinds` lists what can be read.
@main
struct Hostile {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    if words == ["kinds"] { return print(Reader.names.joined(separator: "\n")) }
    if words.count == 3, words[0] == "seeds" { return try seeds(for: words[1], in: words[2]) }
    if words.count == 5, words[0] == "keep", let seed = UInt64(words[2]), let number = Int(words[3]) {
      var dice = Dice(seed: seed, number: number)
      return try Data(Reader(words[1]).input(&dice)).write(to: URL(fileURLWithPath: words[4]))
    }
    guard words.count == 5, let seed = UInt64(words[1]), let first = Int(words[2]), let count = Int(words[3]) else {
      throw Misuse()
    }
    let (reader, watch) = (try Reader(words[0]), try Watch(state: words[4]))
    for number in first..<(first + count) {
      var dice = Dice(seed: seed, number: number)
      let input = reader.input(&dice)
      watch.begin(number)
      reader.read(input)
      watch.end()
    }
    print("peak \(Watch.peakMegabytes)")
  }

  /// Inputs with which another fuzzer begins.
  private static func seeds(for kind: String, in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let reader = try Reader(kind)
    for number in 0..<100 {
      var dice = Dice(seed: 1, number: number)
      try Data(reader.input(&dice).prefix(1 << 16)).write(to: URL(fileURLWithPath: "\(folder)/seed-\(number)"))
    }
  }
}

/// Words that this program does not know.
struct Misuse: Error {}
