package import Indicators
package import Surveys

extension Unheard {
  /// How little was heard of it, in a sentence or two: the same on the page of fieldwork and on the workbook's cover.
  package func sentence(of organisation: Organisation, ofServices: Bool, _ formats: Formats) -> String {
    let name = formats(organisation.name(of: label, in: Breakdown(dimension)))
    let rate = responseRate.map(formats.percent)
    if let gap, gap >= Unheard.step, let eligible, let answered {
      let short = FieldworkPhrase.shortOf(
        name, dimension, eligible: formats.percent(eligible), answered: formats.percent(answered),
        ofServices: ofServices)
      return ([short] + (rate.map { [.thenRate($0)] } ?? [])).map { formats.say($0) }.joined(separator: " ")
    }
    guard let rate else { return formats.say(FieldworkPhrase.hardlyInvited(name, dimension)) }
    return formats.say(FieldworkPhrase.fewAnswered(name, dimension, rate: rate))
  }
}
