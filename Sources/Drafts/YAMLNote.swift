/// Notes in a file of YAML, which the program reads past.
enum YAMLNote {
  /// The note at the end of a line, with its sign (YAML 1.2.2, 6.6): a sign at the beginning of the line or behind a blank,
  /// and not within quotes. `nil` where there is none.
  static func text(on line: Substring) -> Substring? {
    var quote: Character?
    var isEscaped = false
    var before: Character = " "
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        // A doubled single quote closes and opens again, which comes to the same.
        if isEscaped {
          isEscaped = false
        } else if open == "\"", character == "\\" {
          isEscaped = true
        } else if character == open {
          quote = nil
        }
      } else if character == "#", before.isWhitespace {
        return line[index...]
      } else if character == "\"" || character == "'", before.isWhitespace || "[{,:-'".contains(before) {
        // Within a word an apostrophe is one.
        quote = character
      }
      before = character
    }
    return nil
  }
}
