import CSV

/// The rows of a text, by the sign that stands between its cells.
struct TextRows {
  let encoding: TextEncoding
  /// What stands between cells.
  let separator: UInt8
  let rows: [NumberedRow]
  /// What is to be told of it.
  let notes: [TableForm.Note]

  /// Reads bytes.
  init(bytes: [UInt8]) throws(TableFinding) {
    let plain: PlainText
    do {
      plain = try PlainText(bytes)
    } catch {
      throw TableFinding(line: error.line, fault: .notText(error))
    }
    if let file = ForeignFile(text: plain.text) { throw TableFinding(line: 1, fault: .foreign(file)) }
    try self.init(text: plain)
  }

  /// Reads a text.
  init(text plain: PlainText) throws(TableFinding) {
    var text = plain.text
    encoding = plain.encoding
    let garbled = GarbledText(text)
    guard !garbled.isMostly else {
      throw TableFinding(line: garbled.firstLine, fault: .notText(.garbled(line: garbled.firstLine)))
    }
    notes = garbled.notes
    // MS-DOS ends texts with this, and some programs still do.
    while text.unicodeScalars.last == "\u{1A}" { text.unicodeScalars.removeLast() }
    let told = Separator.told(by: text)
    separator = told?.sign ?? Separator.found(in: text)
    do {
      rows = try CSVReader(told.map { String(text.utf8.dropFirst($0.length)) ?? "" } ?? text, separator: separator).rows
    } catch {
      throw TableFinding(line: error.line, fault: .badQuotes)
    }
  }
}

/// What stands between the cells of a text.
enum Separator {
  /// The signs that offices write, the one that is likeliest first.
  private static let known = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  /// How many rows are looked at where the header alone does not tell.
  private static let rowsLookedAt = 20

  /// What the first line `sep=;` tells, as Excel reads and writes it, and the bytes of that line without its end: an empty
  /// line remains, so that the others keep their numbers.
  static func told(by text: String) -> (sign: UInt8, length: Int)? {
    let line = text.utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let quote = UInt8(ascii: "\"")
    var words = line.drop { $0 == quote }
    guard line.count <= 8, words.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }) else {
      return nil
    }
    words = words.dropFirst(4)
    guard let sign = words.first, sign < 0x80, sign != quote,
      words.dropFirst().allSatisfy({ $0 == quote || $0 == sign })
    else { return nil }
    return (sign, line.count)
  }

  /// The sign that parts the header, quoted cells apart; where several may, the one that parts the next rows alike.
  static func found(in text: String) -> UInt8 {
    let counts = counts(in: text)
    guard let header = counts.first else { return known[0] }
    let best = known.indices.filter { header[$0] > 0 }.max { one, other in
      let (alike, others) = (counts.count { $0[one] == header[one] }, counts.count { $0[other] == header[other] })
      return (alike, header[one], other) < (others, header[other], one)
    }
    return known[best ?? 0]
  }

  /// How often each known sign stands outside quotes in the first rows that hold anything else.
  private static func counts(in text: String) -> [[Int]] {
    var (rows, row, isFilled) = ([[Int]](), [0, 0, 0, 0], false)
    var (isQuoted, isStart) = (false, true)
    for byte in text.utf8 {
      if isQuoted {
        isQuoted = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if isFilled { rows.append(row) }
        if rows.count == rowsLookedAt { return rows }
        (row, isFilled, isStart) = ([0, 0, 0, 0], false, true)
      } else if let index = known.firstIndex(of: byte) {
        row[index] += 1
        isStart = true
      } else {
        // A quote that follows one that closed stands for itself, and opens the cell again.
        isQuoted = byte == UInt8(ascii: "\"") && isStart
        if byte != UInt8(ascii: "\"") { isStart = false }
        isFilled = isFilled || byte != UInt8(ascii: " ")
      }
    }
    return isFilled ? rows + [row] : rows
  }
}
