/// The values of one column in one group of rows, until they are written: a page of them, and where texts repeat, a page
/// with their dictionary before it.
struct ColumnChunk {
  let column: ParquetColumn
  /// 1 where there is a value, 0 where there is none.
  private var levels: [UInt32] = []
  /// Values back to back, of all kinds but texts and flags (Encodings.md, “Plain”).
  private var plain: [UInt8] = []
  private var flags: [UInt32] = []
  /// Which entry of the dictionary each text is.
  private var entries: [UInt32] = []
  private var dictionary: [[UInt8]] = []
  /// By their bytes: two texts that Unicode holds for the same are two.
  private var numbers: [[UInt8]: UInt32] = [:]
  /// The bytes that all texts take.
  private var letters = 0

  /// A column without values.
  init(_ column: ParquetColumn) { self.column = column }

  /// Adds a value.
  mutating func add(_ value: ParquetValue, row: Int) throws(ParquetProblem) {
    switch (value, column.kind) {
    case (.missing, _): break
    case (.flag(let flag), .flag): flags.append(flag ? 1 : 0)
    case (.whole(let whole), .whole): plain += whole.littleEndianBytes
    case (.number(let number), .number): plain += number.bitPattern.littleEndianBytes
    case (.day(let day), .day): plain += day.littleEndianBytes
    case (.text(let text), .text): try add(text, row: row)
    default: throw .wrongKind(row: row, column: column.name)
    }
    levels.append(value == .missing ? 0 : 1)
  }

  private mutating func add(_ text: String, row: Int) throws(ParquetProblem) {
    let text = Array(text.utf8)
    letters += text.count + 4
    guard letters <= Int32.max / 2 else { throw .tooLong(row: row, column: column.name) }
    if let number = numbers[text] { return entries.append(number) }
    let number = UInt32(dictionary.count)
    numbers[text] = number
    dictionary.append(text)
    entries.append(number)
  }

  /// Whether a dictionary is shorter than the texts themselves: most are names that come again and again.
  private var hasDictionary: Bool { !entries.isEmpty && dictionary.count <= entries.count / 2 }

  /// Appends its pages to a file.
  /// - Returns: what the end of the file says of them.
  func write(to file: inout [UInt8]) -> CompactStruct {
    let start = file.count
    if hasDictionary { file += page(kind: 2, field: 7, dictionaryHead, dictionary.flatMap(\.lengthAndBytes)) }
    let data = file.count
    file += page(kind: 0, field: 5, dataHead, levelBytes + valueBytes)
    return chunk(start: start, data: data, size: file.count - start)
  }

  private var levelBytes: [UInt8] {
    let runs = RunLengths.encode(levels, width: 1)
    return Int32(runs.count).littleEndianBytes + runs
  }

  private var valueBytes: [UInt8] {
    switch column.kind {
    case .flag: packedFlags
    case .text where hasDictionary: [UInt8(indexWidth)] + RunLengths.encode(entries, width: indexWidth)
    case .text: entries.flatMap { dictionary[Int($0)].lengthAndBytes }
    case .whole, .number, .day: plain
    }
  }

  private var indexWidth: Int { RunLengths.width(below: dictionary.count) }

  /// Eight a byte, the lowest bit first.
  private var packedFlags: [UInt8] {
    stride(from: 0, to: flags.count, by: 8).map { first in
      flags[first..<min(first + 8, flags.count)].enumerated().reduce(0) { $0 | UInt8($1.element) << $1.offset }
    }
  }

  private var encoding: ParquetEncoding { hasDictionary ? .rleDictionary : .plain }
}

/// What a reader is told of a chunk; the fields are numbered in `parquet.thrift`.
extension ColumnChunk {
  /// A page, not compressed, behind its `PageHeader`.
  private func page(kind: Int, field: Int, _ head: CompactStruct, _ content: [UInt8]) -> [UInt8] {
    var header = CompactStruct()
    header.add32(1, kind)
    header.add32(2, content.count)
    header.add32(3, content.count)
    header.add(field, head)
    return header.bytes + content
  }

  /// `DictionaryPageHeader`.
  private var dictionaryHead: CompactStruct {
    var head = CompactStruct()
    head.add32(1, dictionary.count)
    head.add32(2, ParquetEncoding.plain.rawValue)
    return head
  }

  /// `DataPageHeader`.
  private var dataHead: CompactStruct {
    var head = CompactStruct()
    head.add32(1, levels.count)
    head.add32(2, encoding.rawValue)
    head.add32(3, ParquetEncoding.rle.rawValue)
    head.add32(4, ParquetEncoding.rle.rawValue)
    return head
  }

  /// `ColumnChunk` with its `ColumnMetaData`.
  private func chunk(start: Int, data: Int, size: Int) -> CompactStruct {
    var facts = CompactStruct()
    facts.add32(1, column.kind.physicalType)
    let encodings: [ParquetEncoding] = hasDictionary ? [.plain, .rle, .rleDictionary] : [.plain, .rle]
    facts.add(2, cases: encodings.map(\.rawValue))
    facts.add(3, texts: [column.name])
    facts.add32(4, 0)
    facts.add64(5, levels.count)
    facts.add64(6, size)
    facts.add64(7, size)
    facts.add64(9, data)
    if hasDictionary { facts.add64(11, start) }
    var statistics = CompactStruct()
    statistics.add64(3, levels.count { $0 == 0 })
    facts.add(12, statistics)
    var chunk = CompactStruct()
    chunk.add64(2, 0)
    chunk.add(3, facts)
    return chunk
  }
}

extension FixedWidthInteger {
  /// The lowest byte first.
  var littleEndianBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}

extension [UInt8] {
  /// How many they are, then the bytes themselves.
  fileprivate var lengthAndBytes: [UInt8] { Int32(count).littleEndianBytes + self }
}
