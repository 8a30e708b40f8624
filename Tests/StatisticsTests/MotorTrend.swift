import Statistics

/// Thirty-two cars of 1973–74 (Henderson & Velleman 1981, Biometrics 37), as R ships them (`mtcars`), in whole numbers.
enum MotorTrend {
  /// Miles per gallon × 10, cylinders, displacement × 10, horse power, weight in pounds.
  static let cars = [
    [210, 6, 1600, 110, 2620], [210, 6, 1600, 110, 2875], [228, 4, 1080, 93, 2320], [214, 6, 2580, 110, 3215],
    [187, 8, 3600, 175, 3440], [181, 6, 2250, 105, 3460], [143, 8, 3600, 245, 3570], [244, 4, 1467, 62, 3190],
    [228, 4, 1408, 95, 3150], [192, 6, 1676, 123, 3440], [178, 6, 1676, 123, 3440], [164, 8, 2758, 180, 4070],
    [173, 8, 2758, 180, 3730], [152, 8, 2758, 180, 3780], [104, 8, 4720, 205, 5250], [104, 8, 4600, 215, 5424],
    [147, 8, 4400, 230, 5345], [324, 4, 787, 66, 2200], [304, 4, 757, 52, 1615], [339, 4, 711, 65, 1835],
    [215, 4, 1201, 97, 2465], [155, 8, 3180, 150, 3520], [152, 8, 3040, 150, 3435], [133, 8, 3500, 245, 3840],
    [192, 8, 4000, 175, 3845], [273, 4, 790, 66, 1935], [260, 4, 1203, 91, 2140], [304, 4, 951, 113, 1513],
    [158, 8, 3510, 264, 3170], [197, 6, 1450, 175, 2770], [150, 8, 3010, 335, 3570], [214, 4, 1210, 109, 2780],
  ]

  static let correlations = Correlations(size: 5) { PairTable(rows: cars, $0, $1).pearson }
}

extension PairTable {
  /// How often the value in one column of `rows` stands beside the value in another.
  init(rows: [[Int]], _ first: Int, _ second: Int) {
    self.init(rows.map { (row: $0[first], column: $0[second], count: 1) })
  }
}
