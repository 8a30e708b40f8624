import CYaml

/// What a text of YAML may hold before it is made into anything: a file that a person writes is far smaller, and one that
/// unfolds (an alias of an alias of an alias) or nests without end is refused while it is read, event by event.
package enum YAMLBounds {
  /// Bytes of a file.
  static let bytes = 1 << 20
  /// How deep lists and fields lie in each other; ours lie six deep.
  static let depth = 24
  /// Lists, fields and texts together.
  static let nodes = 50_000

  /// The first thing that is too much, with its line; `nil` where nothing is, or where it is no YAML, as its reader says.
  package static func fault(in text: String) -> (line: Int, reason: String)? {
    guard text.utf8.count <= bytes else { return (1, "the file is larger than one megabyte") }
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return (1, "it cannot be read") }
    defer { yaml_parser_delete(&parser) }
    return Array(text.utf8).withUnsafeBufferPointer { content in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, content.baseAddress, content.count)
      return fault(of: &parser)
    }
  }

  private static func fault(of parser: inout yaml_parser_t) -> (line: Int, reason: String)? {
    var (open, count) = (0, 0)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
      defer { yaml_event_delete(&event) }
      let line = Int(event.start_mark.line) + 1
      switch event.type {
      case YAML_STREAM_END_EVENT: return nil
      case YAML_ALIAS_EVENT: return (line, "‘*’ repeats what stands elsewhere; write it out")
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: open += 1
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: open -= 1
      default: break
      }
      count += 1
      if open > depth { return (line, "lists and fields lie more than \(depth) deep in each other") }
      if count > nodes { return (line, "the file has more than \(nodes) fields and values") }
    }
  }
}
