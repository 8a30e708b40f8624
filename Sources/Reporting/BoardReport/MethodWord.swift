import Records
import Wording

/// What the method sheet says, sentence by sentence.
enum MethodWord: Phrase {
  // Chapters.
  case indicators, measuring, confidentiality, sources
  // Measuring and comparing.
  case countedOnce, levels, interval, comparison, liveFormulas, nonResponse
  // Confidentiality.
  case nowhere, together, release, noComments
  // Sources.
  case wilson, newcombe, fisher, holm, falseDiscovery, detectable, means, netPromoter, symbols

  static let measures: [MethodWord] = [.countedOnce, .levels, .interval, .comparison, .liveFormulas, .nonResponse]
  static let protections: [MethodWord] = [.nowhere, .together, .release, .noComments]
  static let works: [MethodWord] = [
    .wilson, .newcombe, .fisher, .holm, .falseDiscovery, .detectable, .means, .netPromoter, .symbols,
  ]

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .indicators: "المؤشرات"
    case .measuring: "القياس والمقارنة"
    case .confidentiality: "حماية من أجابوا"
    case .sources: "المراجع"
    case .countedOnce: "يُحسب كل رابط مرة واحدة، وكل تقييم في الفترة التي أُعطي فيها بتوقيت الجمعية."
    case .levels: "المجموع يُحسب من الإجابات كلها، لا من متوسط نسب القنوات أو الأقسام."
    case .interval:
      "النطاق المرجّح: للنسب بطريقة ويلسون، وللمتوسطات بتوزيع ستيودنت، ولصافي نقاط التوصية بطريقة والد المعدّلة."
    case .comparison:
      "يُختبر فرق النسبتين باختبار النسبتين أو اختبار فيشر الدقيق، ونطاقه بطريقة نيوكمب، وفرق المتوسطين باختبار ولش."
    case .liveFormulas: "كل نسبة في الجداول معادلة حية: الإجابات الإيجابية على عدد الإجابات. والتقريب في العرض وحده."
    case .nonResponse:
      "النطاق المرجّح يصف خطأ العينة وحده، لا الفرق بين من أجابوا ومن لم يجيبوا؛ فاقرؤوه مع نسبة الاستجابة."
    case .nowhere: "الرقم المحجوب ليس في أي مكان من هذا الملف، لا في الجداول ولا في الرسوم."
    case .together: "المحجوب من القنوات أو الأقسام محسوب معاً تحت «أخرى»، فلا يخرج بالطرح من المجموع."
    case .release: "لا تدخل إجابة في الأرقام إلا مع مجموعة، ثم تُتلف الإجابات ولا يبقى إلا العدد."
    case .noComments: "التعليقات المكتوبة ليست في هذا الملف."
    case .wilson: "نطاق النسبة: \(formats.code("Wilson 1927, J. Am. Stat. Assoc. 22"))"
    case .newcombe: "نطاق الفرق بين نسبتين: \(formats.code("Newcombe 1998, Stat. Med. 17, method 10"))"
    case .fisher: "العينات الصغيرة: \(formats.code("Fisher 1935, The Design of Experiments"))"
    case .holm: "المقارنات المعلنة مسبقاً: \(formats.code("Holm 1979, Scand. J. Stat. 6"))"
    case .falseDiscovery: "المقارنات الاستكشافية: \(formats.code("Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57"))"
    case .detectable: "أصغر فرق يظهر: \(formats.code("Bloom 1995, Evaluation Review 19"))"
    case .means: "المتوسطات: \(formats.code("Student 1908, Biometrika 6; Welch 1947, Biometrika 34"))"
    case .netPromoter: "صافي نقاط التوصية: \(formats.code("Reichheld 2003, Harv. Bus. Rev. 81; Rocks 2016"))"
    case .symbols: "رموز الجداول: \(formats.code("Government Analysis Function 2021, Using symbols in tables"))"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .indicators: "Indicators"
    case .measuring: "Measuring and comparing"
    case .confidentiality: "Protecting those who answered"
    case .sources: "Sources"
    case .countedOnce:
      "Every link counts once, every rating in the period in which it was given (by the charity’s clocks)."
    case .levels: "Totals are computed from all answers, never as a mean of the shares of channels or departments."
    case .interval: "Ranges: Wilson for shares, Student's t for means, adjusted Wald for the net promoter score."
    case .comparison:
      "Shares are compared by the two-proportion or Fisher's exact test with Newcombe's range, means by Welch's test."
    case .liveFormulas:
      "Every share is a live formula, favourable answers over answers; only its display is rounded."
    case .nonResponse:
      "Ranges describe sampling error only, not how those who answered differ from the rest; mind the response rate."
    case .nowhere: "A withheld figure is nowhere in this file, neither in a table nor in a chart."
    case .together:
      "Withheld channels or departments are counted together under “Other”; no subtraction from a total brings one out."
    case .release:
      "An answer enters the figures only within a group; answers are then destroyed, counts remain."
    case .noComments: "Written comments are not in this file."
    case .wilson: "Range of a share: Wilson 1927, J. Am. Stat. Assoc. 22"
    case .newcombe: "Range of a difference of shares: Newcombe 1998, Stat. Med. 17, method 10"
    case .fisher: "Small samples: Fisher 1935, The Design of Experiments"
    case .holm: "Comparisons announced beforehand: Holm 1979, Scand. J. Stat. 6"
    case .falseDiscovery: "Exploration: Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57"
    case .detectable: "Smallest visible difference: Bloom 1995, Evaluation Review 19"
    case .means: "Means: Student 1908, Biometrika 6; Welch 1947, Biometrika 34"
    case .netPromoter: "Net promoter score: Reichheld 2003, Harv. Bus. Rev. 81; Rocks 2016"
    case .symbols: "Symbols in tables: Government Analysis Function 2021, Using symbols in tables"
    }
  }
}
