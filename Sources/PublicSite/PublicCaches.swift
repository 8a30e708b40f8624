package import Fieldwork
package import Indicators
package import Releases
package import Surveys

/// What the pages of the public and of the staff keep at hand together.
package struct PublicCaches: Sendable {
  package let revision: JournalRevision
  package let figures: FigureCache
  package let registers: ImprovementRegisters
  package let forms: FormCache
  let surveys: PublishedSurveys
  let voices: any QuestionVoices

  /// Empty caches over the stores of a site.
  /// - Parameter figureRevision: changes with what figures are made of alone, so that neither a sign-in nor a comment that is
  ///   read makes every figure anew.
  package init(
    surveys: any SurveyStore, tallies: any TallyStore, fieldwork: any FieldworkStore,
    improvements: any ImprovementStore, revision: JournalRevision, figureRevision: JournalRevision,
    voices: any QuestionVoices
  ) {
    self.revision = revision
    figures = FigureCache(
      surveys: surveys, tallies: tallies, fieldwork: fieldwork, improvements: improvements,
      revision: figureRevision)
    registers = ImprovementRegisters(figures: figures, improvements: improvements)
    self.surveys = PublishedSurveys(surveys)
    self.voices = voices
    forms = FormCache(surveys: self.surveys, voices: voices)
  }
}
