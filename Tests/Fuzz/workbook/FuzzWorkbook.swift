import Foundation
import Seals
import Tables

/// One input of libFuzzer for workbooks from outside.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  _ = try? SealCheck(
    Data(bytes: start, count: count), trusting: nil,
    budget: ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(4)))
  return 0
}
