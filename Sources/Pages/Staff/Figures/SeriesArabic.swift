import Indicators
import Statistics
import Surveys
import Wording

extension SeriesPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .each(.channel): "كل قناة عبر الفترات"
    case .each(.department): "كل قسم عبر الفترات"
    case .each(.mode): "كل طريقة تقييم عبر الفترات"
    case .each(.language): "كل لغة عبر الفترات"
    case .each(.arm): "كل نصف من التجربة عبر الفترات"
    case .multiplesReading(let low, let high):
      "كل الرسوم على مقياس واحد من \(low) إلى \(high). الرقم والعدد لآخر فترة، والدائرة في الرسم موضعها."
    case .inATable: "الأرقام نفسها في جدول"
    case .details(.channel): "تفصيل القنوات"
    case .details(.department): "تفصيل الأقسام"
    case .details(let dimension): "تفصيل \(dimension.plural(.arabic))"
    case .verdict(let verdict): SeriesPhrase.arabicVerdict(verdict)
    case .finding(let verdict, let period): SeriesPhrase.arabicFinding(verdict, formats.period(period))
    case .method(let method, let centre): SeriesPhrase.arabicMethod(method, centre)
    case .ranges: "الخط القصير عند كل نقطة نطاقها المرجّح."
    case .scale(let low, let high): "المقياس من \(low) إلى \(high)."
    case .signal(let signal): SeriesPhrase.arabicSignal(signal)
    case .shortSignal(let signal): SeriesPhrase.arabicMark(signal)
    case .seasons: "التظليل فترات فيها أيام من رمضان أو الحج، وعرضه بقدر أيامها."
    case .season(.ramadan): "رمضان"
    case .season(.hajj): "الحج"
    case .seasonDays(.ramadan, let days): "\(formats.counted(days, .day)) من رمضان"
    case .seasonDays(.hajj, let days): "\(formats.counted(days, .day)) من الحج"
    case .signalsHeading: "ما خرج عن المعتاد"
    case .actionsHeading: "ما فعلناه لنخدم أحسن"
    case .actionsReading: "كل رقم في الرسم فترةٌ بدأ فيها تحسين. ما جاء بعد التحسين ليس بالضرورة بسببه."
    case .action(let text, let since): "\(text)، منذ \(formats.date(since))"
    case .actionBegan(let number): "بدأ التحسين \(formats.count(number))"
    case .course(let first, let from, let last, let to):
      "من \(first) في \(formats.period(from)) إلى \(last) في \(formats.period(to))"
    }
  }

  private static func arabicVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .better: "تحسّن خارج عن المعتاد"
    case .worse: "تراجع خارج عن المعتاد"
    case .changed: "تغيّر خارج عن المعتاد، لا إلى أحسن ولا إلى أسوأ"
    case .noSignal: "ضمن المعتاد"
    case .tooFew: "الفترات أقل من أن يُعرف المعتاد"
    }
  }

  private static func arabicFinding(_ verdict: Verdict, _ period: String) -> String {
    switch verdict {
    case .better: "في \(period) تحسّن خارج عن المعتاد عبر الفترات."
    case .worse: "في \(period) تراجع خارج عن المعتاد عبر الفترات."
    case .changed: "في \(period) تغيّر خارج عن المعتاد عبر الفترات، لا إلى أحسن ولا إلى أسوأ."
    case .noSignal: "القيمة في \(period) ضمن المعتاد عبر الفترات."
    case .tooFew: "لا تكفي الفترات إلى \(period) لنعرف المعتاد."
    }
  }

  private static func arabicMethod(_ method: Series.Method, _ centre: String) -> String {
    switch method {
    case .none: "تلزم ثلاث فترات على الأقل ليُعرف المعتاد."
    case .runChart:
      "الخط المتقطع هو الوسيط، \(centre): نصف الفترات فوقه ونصفها تحته. الفترات أقل من اثنتي عشرة، فلا حدود بعد."
    case .pChart, .laney, .xmr:
      "الخط المتقطع هو المتوسط، \(centre)، والشريط حوله ما تتنقل فيه القيمة بالمصادفة وحدها."
    }
  }

  private static func arabicSignal(_ signal: Signal) -> String {
    switch (signal.rule, signal.direction) {
    case (.beyondLimit, .up): "القيمة فوق الحد الأعلى"
    case (.beyondLimit, .down): "القيمة تحت الحد الأدنى"
    case (.oneSide, .up): "سبع فترات متتالية أو أكثر فوق الخط المتقطع"
    case (.oneSide, .down): "سبع فترات متتالية أو أكثر تحت الخط المتقطع"
    case (.trend, .up): "سبع فترات متتالية أو أكثر في صعود"
    case (.trend, .down): "سبع فترات متتالية أو أكثر في هبوط"
    case (.nearLimit, .up): "فترتان من ثلاث قرب الحد الأعلى"
    case (.nearLimit, .down): "فترتان من ثلاث قرب الحد الأدنى"
    }
  }

  private static func arabicMark(_ signal: Signal) -> String {
    switch (signal.rule, signal.direction) {
    case (.beyondLimit, .up): "فوق الحد"
    case (.beyondLimit, .down): "تحت الحد"
    case (.oneSide, .up): "فوق الوسط"
    case (.oneSide, .down): "تحت الوسط"
    case (.trend, .up): "صعود متصل"
    case (.trend, .down): "هبوط متصل"
    case (.nearLimit, _): "قرب الحد"
    }
  }
}
