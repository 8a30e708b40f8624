import Foundation
import Reporting

/// One input of libFuzzer for workbooks from outside.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  _ = try? SealCheck(Data(bytes: start, count: count), trusting: nil, unpacking: 12_000_000)
  return 0
}
