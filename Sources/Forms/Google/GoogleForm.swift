/// A form as the API of Google Forms gives it (`forms.get`): the fields of it that say what is asked.
struct GoogleForm: Decodable {
  struct Info: Decodable {
    let title: String?
    let documentTitle: String?
    let description: String?
  }

  struct Item: Decodable {
    let itemId: String?
    let title: String?
    let description: String?
    let questionItem: QuestionItem?
    let questionGroupItem: GroupItem?
    let pageBreakItem: Nothing?
    let textItem: Nothing?
    let imageItem: Nothing?
    let videoItem: Nothing?
  }

  /// Something of which it only matters that it is there.
  struct Nothing: Decodable {}

  struct QuestionItem: Decodable {
    let question: Question
    let image: Nothing?
  }

  struct GroupItem: Decodable {
    struct Grid: Decodable {
      let columns: ChoiceQuestion
      let shuffleQuestions: Bool?
    }

    let questions: [Question]
    let grid: Grid?
    let image: Nothing?
  }

  struct Question: Decodable {
    let questionId: String?
    let required: Bool?
    let choiceQuestion: ChoiceQuestion?
    let textQuestion: TextQuestion?
    let scaleQuestion: ScaleQuestion?
    let ratingQuestion: RatingQuestion?
    let dateQuestion: Nothing?
    let timeQuestion: Nothing?
    let fileUploadQuestion: Nothing?
    let rowQuestion: RowQuestion?
  }

  struct ChoiceQuestion: Decodable {
    struct Option: Decodable {
      let value: String?
      let isOther: Bool?
      let goToAction: String?
      let goToSectionId: String?
      let image: Nothing?
    }

    let type: String?
    let options: [Option]?
    let shuffle: Bool?
  }

  struct TextQuestion: Decodable {
    let paragraph: Bool?
  }

  struct ScaleQuestion: Decodable {
    let low: Int?
    let high: Int?
    let lowLabel: String?
    let highLabel: String?
  }

  struct RatingQuestion: Decodable {
    let ratingScaleLevel: Int?
  }

  struct RowQuestion: Decodable {
    let title: String?
  }

  let formId: String?
  let info: Info?
  let items: [Item]?
}
