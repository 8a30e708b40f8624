import Surveys
import Wording

/// What the table of channels and departments says around its figures.
enum MatrixPhrase: Phrase {
  /// How its cells are looked at.
  case reading
  /// What the shades are.
  case shades
  /// What a dashed edge is.
  case small
  /// What a hatched cell is.
  case hatched
  /// What a dash is.
  case dash
  /// That what has no sign has not changed beyond chance.
  case noSign
  /// Rows and columns that are left out.
  case silent([String])
  /// Rows and columns that are left out, since nothing of them may be told.
  case withheld([String])
  /// That nothing of the question is told by channel and department.
  case nothing
  /// The heading of the list, the worst first.
  case worstFirst
  /// The same where neither way is better.
  case highestFirst
  /// What opens the rest of the list.
  case rest(Int)
  /// How many cells of the table have no figure since they are withheld.
  case withheldCells(Int)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .reading: "في كل خانة نسبة وعدد إجابات. قفوا على خانة أو المسوها لتروا نطاقها وما تغيّر فيها."
    case .shades: "كلما قوي اللون زادت النسبة"
    case .small: "إطار متقطع: عينة صغيرة، إجاباتها أقل من \(formats.count(30))"
    case .hatched: "خطوط مائلة: محجوب حمايةً لمن أجابوا"
    case .dash: "\(formats.absent) لا إجابات"
    case .noSign: "بلا علامة: لا تغيّر حقيقي، أو العدد لا يكفي"
    case .silent(let names): "لا أرقام: \(names.joined(separator: formats.comma))."
    case .withheld(let names): "أرقامها كلها محجوبة حمايةً لمن أجابوا: \(names.joined(separator: formats.comma))."
    case .nothing: "لا يمكن عرض هذا السؤال بحسب القنوات والأقسام في هذه الفترة."
    case .worstFirst: "من الأسوأ إلى الأحسن"
    case .highestFirst: "من الأعلى إلى الأدنى"
    case .rest(let count): "بقية الخانات (\(formats.count(count)))"
    case .withheldCells(let count): "خانات محجوبة حمايةً لمن أجابوا: \(formats.count(count))."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .reading:
      "Each cell has a value and its number of answers. Point at a cell or tap it for its range and change."
    case .shades: "The stronger the shade, the higher the value"
    case .small: "Dashed edge: a small sample, fewer than \(formats.count(30)) answers"
    case .hatched: "Hatched: withheld, to protect those who answered"
    case .dash: "\(formats.absent) no answers"
    case .noSign: "No sign: no real change, or too few answers to tell"
    case .silent(let names): "No figures: \(names.joined(separator: formats.comma))."
    case .withheld(let names):
      "All figures withheld, to protect those who answered: \(names.joined(separator: formats.comma))."
    case .nothing: "This question cannot be shown by channel and department for this period."
    case .worstFirst: "Worst first"
    case .highestFirst: "Highest first"
    case .rest(let count): "All other cells (\(formats.count(count)))"
    case .withheldCells(let count): "Cells withheld to protect those who answered: \(formats.count(count))."
    }
  }
}
