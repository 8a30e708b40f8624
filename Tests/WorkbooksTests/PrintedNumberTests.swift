import Foundation
import Testing
import Workbooks

/// Numbers as C prints them, which is what seals are made of.
struct PrintedNumberTests {
  @Test(arguments: ["%.11e", "%.16G"])
  func `a number is printed as Foundation prints it, whatever its size`(format: String) {
    let numbers: [Double] = [
      0, 1, -1, 0.1, 1.0 / 3, -2.0 / 3, 100, 1e15, 1e16, 123_456_789_012_345.6, .pi, .leastNonzeroMagnitude,
      -.greatestFiniteMagnitude, 0.999999999999999, 0.9999999999995,
    ]
    for number in numbers { #expect(number.printed(format) == String(format: format, number)) }
  }

  @Test func `the longest number has all of its letters`() {
    #expect((-Double.greatestFiniteMagnitude).printed("%.16G") == "-1.797693134862316E+308")
    #expect((-1.0 / 3).printed("%.11e") == "-3.33333333333e-01")
  }
}
