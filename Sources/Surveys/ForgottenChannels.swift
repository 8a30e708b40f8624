extension SurveyDraft {
  /// The text without channels that are gone; a question that none of its own is left asks through every channel. `nil`
  /// where it names none of them. Everything else, remarks too, stays as it is.
  package func forgetting(channels gone: Set<String>) -> String? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let left = lines.compactMap { line -> String? in
      guard let list = line.wholeMatch(of: /(\s*channels:\s*)\[([^\[\]]*)\](.*)/) else { return String(line) }
      let named = list.2.split(separator: ",").map { $0.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" } }
      let kept = named.filter { !gone.contains($0) }
      guard kept.count < named.count else { return String(line) }
      return kept.isEmpty ? nil : "\(list.1)[\(kept.joined(separator: ", "))]\(list.3)"
    }
    let text = left.joined(separator: "\n")
    return text == source ? nil : text
  }
}
