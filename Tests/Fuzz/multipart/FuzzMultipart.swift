import Web

/// One input of libFuzzer for forms, with and without files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? Multipart(bytes, contentType: "multipart/form-data; boundary=b")
  _ = try? Multipart(bytes, contentType: String(decoding: bytes.prefix(200), as: UTF8.self))
  _ = try? FormFields(bytes)
  return 0
}
