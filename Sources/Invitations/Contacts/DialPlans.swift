extension DialPlan {
  static let saudiArabia = DialPlan(
    country: "966", hasTrunkZero: true,
    mobile: Shape([("5", 9...9)]),
    landline: Shape([("11 12 13 14 16 17", 9...9)]), unified: Shape([("800", 10...10), ("920 925", 9...9)]))

  /// This country, the Gulf and those around it, from where many families come.
  static let plans = [
    saudiArabia,
    DialPlan(
      country: "971", hasTrunkZero: true, mobile: Shape([("50 52 54 55 56 58", 9...9)]),
      landline: Shape([("2 3 4 6 7 9", 8...8)])),
    DialPlan(
      country: "965", hasTrunkZero: false, mobile: Shape([("41 5 6 9", 8...8)]), landline: Shape([("2", 8...8)])),
    DialPlan(
      country: "974", hasTrunkZero: false, mobile: Shape([("3 5 6 7", 8...8)]), landline: Shape([("4", 8...8)])),
    DialPlan(
      country: "973", hasTrunkZero: false, mobile: Shape([("3 663 666 669 6633 6300 6441", 8...8)]),
      landline: Shape([("1 6 7", 8...8)])),
    DialPlan(
      country: "968", hasTrunkZero: false, mobile: Shape([("1505 7 9", 8...8)]), landline: Shape([("2", 8...8)])),
    DialPlan(
      country: "967", hasTrunkZero: true, mobile: Shape([("70 71 73 77 78", 9...9)]),
      landline: Shape([("1 2 3 4 5 6 7", 7...7), ("17", 8...8)])),
    DialPlan(
      country: "962", hasTrunkZero: true, mobile: Shape([("77 78 79 427", 9...9)]),
      landline: Shape([("2 3 5 6 87", 8...8)])),
    DialPlan(
      country: "964", hasTrunkZero: true, mobile: Shape([("73 74 75 76 77 78 79", 10...10)]),
      landline: Shape([("1", 8...8), ("2 3 4 5 6", 8...9)])),
    DialPlan(
      country: "20", hasTrunkZero: true, mobile: Shape([("10 11 12 15", 10...10)]),
      landline: Shape([("13 15 57 3", 8...9), ("2 4 5 6 8 9", 9...9)])),
    DialPlan(
      country: "963", hasTrunkZero: true, mobile: Shape([("50 9", 9...9)]),
      landline: Shape([("1 2 3 4 5", 8...9)])),
    DialPlan(
      country: "961", hasTrunkZero: true, mobile: Shape([("3", 7...7), ("70 71 76 78 79 81", 8...8)]),
      landline: Shape([("1 2 4 5 6 7 8 9", 7...7), ("2 76 78 79", 8...8)])),
    DialPlan(
      country: "249", hasTrunkZero: true, mobile: Shape([("10 11 12 9", 9...9)]),
      landline: Shape([("15 18", 9...9)])),
    DialPlan(
      country: "970", hasTrunkZero: true, mobile: Shape([("56 59", 9...9)]),
      landline: Shape([("2 4 8 9", 8...8)])),
  ]
}

/// The country codes that ITU-T E.164 assigns.
enum CountryCode {
  private static let one = Set(["1", "7"])
  private static let two = Set(
    [
      20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61,
      62,
    ]
    .map(String.init)
      + [63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98].map(String.init))
  private static let three = Set(
    ([211, 212, 213, 216, 218, 290, 291, 297, 298, 299, 385, 386, 387, 389, 420, 421, 423, 800, 808, 850, 852, 853]
      + [855, 856, 870, 878, 886, 888, 979, 998] + Array(220...258) + Array(260...269) + Array(350...359)
      + Array(370...378) + Array(380...383) + Array(500...509) + Array(590...599) + [670] + Array(672...683)
      + Array(685...692) + Array(880...883) + Array(960...968) + Array(970...977) + Array(992...996)).map(String.init))

  /// The country code with which digits begin; `nil` where no country has one that begins so.
  static func leading(_ digits: String) -> String? {
    for (length, codes) in [(1, one), (2, two), (3, three)] {
      let head = String(digits.prefix(length))
      if codes.contains(head) { return head }
    }
    return nil
  }
}
