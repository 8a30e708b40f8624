import Wording

/// What a chart says of a target, of its lines and of its axis, at the place itself.
enum TargetPhrase: Phrase {
  /// The name of the line, with its value.
  case line(String)
  /// How the line and the diamonds are read.
  case reading(hasOwn: Bool)
  case target
  case median
  case mean
  case upperLimit
  case lowerLimit
  /// That the axis leaves out what lies below a value.
  case cut(String)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .line(let value): "الهدف \(value)"
    case .reading(hasOwn: false): "الخط المتقطع الطويل هو الهدف."
    case .reading(hasOwn: true): "الخط المتقطع الطويل هو هدف الجمعية كلها، والمعيّن ◆ هدف صفّه وحده."
    case .target: "الهدف"
    case .median: "الوسيط"
    case .mean: "المتوسط"
    case .upperLimit: "الحد الأعلى"
    case .lowerLimit: "الحد الأدنى"
    case .cut(let value): "يبدأ المحور من \(value)، لا من الصفر."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .line(let value): "Target \(value)"
    case .reading(hasOwn: false): "The long-dashed line is the target."
    case .reading(hasOwn: true): "The long-dashed line is the target of the whole charity, a diamond ◆ that of its row."
    case .target: "Target"
    case .median: "Median"
    case .mean: "Mean"
    case .upperLimit: "Upper limit"
    case .lowerLimit: "Lower limit"
    case .cut(let value): "The axis begins at \(value), not at zero."
    }
  }
}
