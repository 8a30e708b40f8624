/// What is said of a target, and at a chart of its lines and of its axis, at the place itself.
package enum TargetPhrase: Phrase {
  /// The name of the line, with its value.
  case line(String)
  // Where a figure stands to its target.
  case reached(String)
  case open(String, missing: String)
  case missedPerhaps(String, missing: String)
  case reachedPerhaps(String)
  /// The head of a column of such words.
  case standing
  /// How the line and the diamonds are read.
  case reading(hasOwn: Bool)
  case target
  case median
  case mean
  case upperLimit
  case lowerLimit
  /// That the axis leaves out what lies below a value.
  case cut(String)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .line(let value): "الهدف \(value)"
    case .reached(let value): "بلغنا الهدف \(value)"
    case .open(let value, let missing): "الهدف \(value)، وبقيت \(missing)"
    case .missedPerhaps(let value, let missing): "الهدف \(value)، وبقيت \(missing)، وقد يكون الفرق مصادفة"
    case .reachedPerhaps(let value): "الهدف \(value)، ونحن عنده، وقد يكون الفرق مصادفة"
    case .standing: "أين نحن من الهدف"
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

  package func english(_ formats: Formats) -> String {
    switch self {
    case .line(let value): "Target \(value)"
    case .reached(let value): "Target \(value) reached"
    case .open(let value, let missing): "Target \(value): \(missing) to go"
    case .missedPerhaps(let value, let missing): "Target \(value): \(missing) to go, not yet beyond chance"
    case .reachedPerhaps(let value): "Target \(value): we are there, not yet beyond chance"
    case .standing: "Where we stand"
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
