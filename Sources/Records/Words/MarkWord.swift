package import Surveys
package import Wording

/// What the marks in and below a table of figures mean.
package enum MarkWord: Phrase {
  /// Fewer answers than this are not shown.
  case withheld(Int)
  /// Fewer answers than this are a small sample; the star stands beside its share.
  case small(Int), star(Int)
  case dash, mixedChange
  case changeSince(Period)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .withheld(let base):
      "\(mark(formats)) محجوب حتى لا يُعرف جواب أحد: أقل من \(answers(base, formats))، أو مجموعة تُحجب معها."
    case .small(let base):
      "عينة صغيرة: أقل من \(answers(base, formats))؛ فاقرؤوا القيمة مع نطاقها، ولا نقول بتغيّر فيها."
    case .star(let base):
      "النجمة * بجانب النسبة: عينة صغيرة، أقل من \(answers(base, formats))."
    case .dash: "الشرطة –: لم تُنشر أرقام."
    case .mixedChange: "تغيّر النسب بالنقاط المئوية، وتغيّر المتوسطات بدرجات السؤال نفسه."
    case .changeSince(let period): "التغيّر محسوب مقارنةً مع \(formats.period(period))."
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .withheld(let base):
      "\(mark(formats)) withheld so that nobody's answer can be known: fewer than \(answers(base, formats)), or a group beside them."
    case .small(let base):
      "Small sample: fewer than \(answers(base, formats)); read it with its range; its change is not judged."
    case .star(let base): "A star * beside a share: a small sample, fewer than \(answers(base, formats))."
    case .dash: "A dash –: nothing was published."
    case .mixedChange: "Shares change in percentage points, means on the question's own scale."
    case .changeSince(let period): "Changes are since \(formats.period(period))."
    }
  }

  private func mark(_ formats: Formats) -> String { formats.code(Mark.withheld.rawValue) }
  private func answers(_ count: Int, _ formats: Formats) -> String { formats.counted(count, .answer, oblique: true) }
}
