import Surveys
import Wording

/// The words of a page on one channel or department.
enum LabelPhrase: Phrase {
  /// Back to all of them.
  case all(Dimension)
  case questions(String)
  /// The labels of a dimension within one of the other.
  case crossing(Dimension, String)
  /// That the survey does not publish one dimension within the other.
  case notCrossed(Dimension, within: Dimension)
  case nothingCrossed(Dimension)
  case comments(Int)
  case noComments(least: Int)
  case theirComments, allComments
  case commentsByChannelAlone, commentsNotYours
  case noActions

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .all(.channel): "كل القنوات"
    case .all(.department): "كل الأقسام"
    case .all(let dimension): dimension.plural(.arabic)
    case .questions(let name): "أسئلة «\(name)»"
    case .crossing(let dimension, let name): "\(dimension.plural(.arabic)) في «\(name)»"
    case .notCrossed(let dimension, let outer):
      "لا ينشر هذا الاستبيان \(dimension.plural(.arabic)) داخل \(outer.plural(.arabic))، فلا تُعرض هنا."
    case .nothingCrossed(let dimension): "لا أرقام هنا بحسب \(dimension.name(.arabic)) في هذه الفترة."
    case .comments(let count): "نُشر باسمها \(formats.counted(count, .comment)) في هذه الفترة."
    case .noComments(let least):
      "لا تُعرض تعليقات هذه القناة وحدها في هذه الفترة: لم يبلغ ما نُشر باسمها \(formats.counted(least, .comment))."
    case .theirComments: "قراءة تعليقات هذه القناة"
    case .allComments: "كل التعليقات"
    case .commentsByChannelAlone: "لا تُنشر التعليقات بحسب القسم، حتى لا يُعرف من كتبها."
    case .commentsNotYours: "يقرأ التعليقات مسؤول الجودة وحده."
    case .noActions: "لم يُسجَّل هنا إجراء تحسين بعد."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .all(let dimension): "All \(dimension.plural(.english).lowercased())"
    case .questions(let name): "The questions of “\(name)”"
    case .crossing(let dimension, let name): "\(dimension.plural(.english)) within “\(name)”"
    case .notCrossed(let dimension, let outer):
      "This survey does not publish \(dimension.plural(.english).lowercased()) within "
        + "\(outer.plural(.english).lowercased()), so none are shown here."
    case .nothingCrossed(let dimension):
      "There are no figures by \(dimension.name(.english).lowercased()) here in this period."
    case .comments(let count): "\(formats.counted(count, .comment)) published under it in this period."
    case .noComments(let least):
      "The comments of this channel are not shown by themselves in this period: "
        + "fewer than \(formats.counted(least, .comment)) were published under it."
    case .theirComments: "Read the comments of this channel"
    case .allComments: "All comments"
    case .commentsByChannelAlone:
      "Comments are not published by department, so that nobody can tell who wrote them."
    case .commentsNotYours: "The quality officer alone reads comments."
    case .noActions: "No improvement has been noted here yet."
    }
  }
}
