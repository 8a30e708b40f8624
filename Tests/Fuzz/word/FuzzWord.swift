import Invitations
import Numerals
import Surveys

/// One input of libFuzzer for what an address carries in one word: tokens, typed codes, days, periods, numbers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let text = String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) else { return 0 }
  if let code = TypedCode(typed: text) { precondition(TypedCode(typed: code.printed) == code, "a code is another one") }
  if let token = Token(text) { precondition("\(token)" == text, "a token is another one") }
  _ = (Token.key(behind: text), Digits.number(in: text), Digits.decimal(in: text), Breakdown(text))
  if let day = Day(text) { precondition(Day("\(day)") == day, "a day is another one") }
  if let period = Period(text) {
    _ = (period.previous.firstDay, period.advanced(by: 40).lastDay, HijriDay(period.lastDay))
  }
  return 0
}
