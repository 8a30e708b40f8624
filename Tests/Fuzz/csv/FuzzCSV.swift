import CSV

/// One input of libFuzzer for tables: what is read is written again, and read again alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let text = String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self),
    let rows = try? CSVReader(text).rows
  else { return 0 }
  var writer = CSVWriter()
  for row in rows { writer.add(row.cells.map { .text($0) }) }
  precondition((try? CSVReader(writer.text)) != nil, "what was written cannot be read")
  _ = rows.first?.faults(known: ["day"], required: ["day"])
  return 0
}
