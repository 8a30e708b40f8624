import Indicators
import Surveys
import Wording

/// What is said of collection modes behind the figures of a breakdown.
enum AdjustmentPhrase: Phrase {
  case heading
  /// What the tables are, with the mode to which all are shifted.
  case adjustedTo(CollectionMode)
  /// The survey does not publish the dimension by mode.
  case notPublished(Dimension)
  case oneMode(CollectionMode)
  case tooFew
  case effects
  case shift
  case table(Dimension)
  case adjusted
  /// What a dash stands for.
  case absent
  case caution

  /// What is said first of a reading.
  init(_ reading: ModeReading, by dimension: Dimension) {
    self =
      switch reading {
      case .notPublished: .notPublished(dimension)
      case .oneMode(let mode): .oneMode(mode)
      case .tooFew: .tooFew
      case .adjusted(let adjustment): .adjustedTo(adjustment.reference)
      }
  }

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .heading: "لو جاءت التقييمات كلها بطريقة واحدة"
    case .adjustedTo(let mode):
      "من يُسأل بصوت يجيب غالباً بأحسن مما يكتب وحده. في الجدول الثاني تقدير لكل نسبة كما تكون لو جاءت كل التقييمات بطريقة «\(formats(mode.name))»، "
        + "بجانب النسبة كما عُدّت. وفي الأول كم تزيد كل طريقة على تلك، من أعدادكم أنتم."
    case .notPublished(let dimension):
      "لا يُعرف كم من الفرق سببه طريقة التقييم: هذا الاستبيان لا ينشر \(dimension.plural(.arabic)) بحسب طريقة التقييم. "
        + "لمعرفته في إصدار جديد اختاروا «\(dimension.plural(.arabic)) × \(Dimension.mode.plural(.arabic))» من جداول النشر."
    case .oneMode(let mode): "كل ما يُعرض هنا جاء بطريقة واحدة: «\(formats(mode.name))». فلا حاجة إلى تعديل."
    case .tooFew:
      "التقييمات لا تكفي لتقدير أثر طريقة التقييم: يلزم لكل طريقة من طريقتين \(formats.count(ModeAdjustment.fewest)) إجابة على الأقل، "
        + "في مجموعات جاءت تقييماتها بالطريقتين، وثلاثون على الأقل من كل طريقة في المجموعة الواحدة."
    case .effects: "كم تزيد كل طريقة على النسبة"
    case .shift: "الزيادة أو النقص"
    case .table(let dimension): "\(dimension.plural(.arabic)) كما عُدّت، وكما تُقدّر بطريقة واحدة"
    case .adjusted: "التقدير بطريقة واحدة"
    case .absent: "الشرطة: طرق التقييم في هذه المجموعة لا يُعرض منها ما يكفي لتقديرها."
    case .caution:
      "هذا تقدير وليس نتيجة معدودة، ولا يُبنى عليه حكم ولا هدف. يفترض أن أثر الطريقة واحد في كل المجموعات، "
        + "ولم تُوزّع الطرق بالقرعة: فقد يكون بعض الأثر ممن سُئلوا لا من طريقة سؤالهم."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .heading: "If all ratings had come in one way"
    case .adjustedTo(let mode):
      "People who are asked aloud mostly answer more kindly than they write alone. The second table has an estimate of every share as it would be if all ratings had come by “\(formats(mode.name))”, "
        + "beside the share as counted. The first one tells how much each way adds to that one, from your own counts."
    case .notPublished(let dimension):
      "How much of a difference comes from the way of collecting is not known: this survey does not publish \(dimension.plural(.english).lowercased()) by collection mode. "
        + "To know it in a new version, choose “\(dimension.plural(.english)) × \(Dimension.mode.plural(.english))” among the published tables."
    case .oneMode(let mode): "All that is shown here came in one way: “\(formats(mode.name))”. Nothing needs adjusting."
    case .tooFew:
      "There are not enough ratings to estimate what the way of collecting does: two ways need \(formats.count(ModeAdjustment.fewest)) answers each at least, "
        + "in groups whose ratings came in both, with thirty at least of each way in a group."
    case .effects: "How much each way adds to the share"
    case .shift: "More or less"
    case .table(let dimension): "\(dimension.plural(.english)) as counted, and as estimated in one way"
    case .adjusted: "Estimate in one way"
    case .absent: "A dash: of the ways of this group not enough is shown to estimate it."
    case .caution:
      "This is an estimate, not a counted result; no verdict and no target is built on it. It takes the effect of a way to be the same in every group, "
        + "and ways were not drawn by lot: a part of it may come from who was asked, not from how."
    }
  }
}
