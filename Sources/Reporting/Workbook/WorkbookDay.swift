import Surveys

extension Day {
  /// As workbooks count days: those since 30 December 1899, so that 1 January 1970 is 25,569.
  var workbookNumber: Int { ordinal + 25_569 }
}
