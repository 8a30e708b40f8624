import Drafts
package import Foundation

/// Reads a Google form from the JSON that its API gives of it.
package struct GoogleReader {
  private var form = ForeignForm(.google)
  private var required = 0

  /// The form in a text of JSON.
  package static func read(_ content: Data) throws(FormFault) -> ForeignForm {
    let google: GoogleForm
    do {
      google = try JSONDecoder().decode(GoogleForm.self, from: content)
    } catch {
      throw .badJSON(place: GoogleReader.place(of: error))
    }
    guard google.info != nil || google.items != nil else { throw .badJSON(place: "items") }
    var reader = GoogleReader()
    reader.read(google)
    return reader.form
  }

  /// Where a text is not what it should be: `items.3.questionItem`.
  private static func place(of error: any Error) -> String {
    let path: [any CodingKey] =
      switch error as? DecodingError {
      case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?, .dataCorrupted(let context)?:
        context.codingPath
      case .keyNotFound(let key, let context)?: context.codingPath + [key]
      default: []
      }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }

  private mutating func read(_ google: GoogleForm) {
    form.title[""] = google.info?.title ?? google.info?.documentTitle ?? ""
    form.intro[""] = google.info?.description ?? ""
    form.name = google.info?.title ?? ""
    let routes = GoogleRoutes(google.items ?? [])
    for (index, item) in (google.items ?? []).enumerated() {
      let first = form.questions.count
      read(item)
      for made in form.questions.indices[first...] {
        (form.questions[made].condition, form.questions[made].conditionText) = routes.condition(ofItem: index)
      }
    }
    if required > 0 { note(.required(required)) }
    if !routes.titles.isEmpty { note(.groupTitles(routes.titles)) }
    if routes.endsOrRestarts { note(.sections) }
    form.tellLanguage()
  }

  private mutating func note(_ loss: FormLoss) { form.notes.append(FormNote(place: .form, loss: loss)) }

  // MARK: Items

  private mutating func read(_ item: GoogleForm.Item) {
    let title = Words(item.title ?? "", in: "")
    let place = FormPlace.item(item.itemId ?? "", title: title.anyText)
    if let asked = item.questionItem {
      add(asked.question, title, item, place, hasMedia: asked.image != nil)
    } else if let group = item.questionGroupItem {
      for question in group.questions {
        let row = Words(question.rowQuestion?.title ?? "", in: "")
        guard let columns = group.grid?.columns else {
          add(question, title.followed(by: row), item, place, hasMedia: false)
          continue
        }
        var made = ForeignQuestion(
          place: place, name: question.questionId ?? "", text: title.followed(by: row), kind: kind(columns))
        made.list = "grid_\(item.itemId ?? "")"
        if group.image != nil { made.losses.append(.media) }
        if columns.shuffle ?? false || group.grid?.shuffleQuestions ?? false { made.losses.append(.randomOrder) }
        take(made, question)
      }
    } else if item.imageItem != nil || item.videoItem != nil {
      form.questions.append(ForeignQuestion(place: place, name: "", text: title, kind: .left(.picture)))
    } else if item.pageBreakItem == nil {
      form.questions.append(ForeignQuestion(place: place, name: "", text: title, kind: .left(.wordsAlone)))
    }
  }

  private mutating func add(
    _ question: GoogleForm.Question, _ text: Words, _ item: GoogleForm.Item, _ place: FormPlace, hasMedia: Bool
  ) {
    var made = ForeignQuestion(place: place, name: question.questionId ?? "", text: text, kind: kind(question))
    made.help[""] = item.description ?? ""
    let options = question.choiceQuestion?.options ?? []
    if hasMedia || options.contains(where: { $0.image != nil }) { made.losses.append(.media) }
    if options.contains(where: { $0.isOther ?? false }) { made.losses.append(.otherWords) }
    if question.choiceQuestion?.shuffle ?? false { made.losses.append(.randomOrder) }
    take(made, question)
  }

  private mutating func take(_ read: ForeignQuestion, _ question: GoogleForm.Question) {
    if question.required ?? false { required += 1 }
    var made = read
    made.title = made.text[""].asKey
    form.questions.append(made)
  }

  private func kind(_ question: GoogleForm.Question) -> ForeignQuestion.Kind {
    if let choice = question.choiceQuestion { return kind(choice) }
    if question.textQuestion != nil { return .text }
    if let scale = question.scaleQuestion {
      let (low, high) = (scale.low ?? 1, scale.high ?? 5)
      guard (0...1).contains(low), (low + 1...low + 10).contains(high) else { return .left(.number) }
      return .steps(
        low...high, first: Words(scale.lowLabel ?? "", in: ""), last: Words(scale.highLabel ?? "", in: ""))
    }
    if let rating = question.ratingQuestion {
      let levels = rating.ratingScaleLevel ?? 5
      guard (2...11).contains(levels) else { return .left(.number) }
      return .steps(1...levels, first: Words(), last: Words())
    }
    if question.dateQuestion != nil || question.timeQuestion != nil { return .left(.day) }
    return .left(question.fileUploadQuestion != nil ? .file : .unknownType("?"))
  }

  private func kind(_ choice: GoogleForm.ChoiceQuestion) -> ForeignQuestion.Kind {
    let options = (choice.options ?? []).map { option -> ForeignOption in
      guard option.isOther ?? false else {
        return ForeignOption(code: option.value ?? "", text: Words(option.value ?? "", in: ""))
      }
      var words = Words("غير ذلك", in: "ar")
      words["en"] = "Other"
      return ForeignOption(code: "other", text: words)
    }
    return choice.type == "CHECKBOX" ? .many(options) : .one(options, isOrdered: false)
  }
}
