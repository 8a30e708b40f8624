import FuzzReaders

/// One input of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  FuzzReader.questionnaire.read(UnsafeBufferPointer(start: start, count: count))
  return 0
}
