import CMalloc

/// How a command that works and ends keeps its memory.
package enum CommandMemory {
  /// Keeps all memory in one place, whichever thread asks for it: a report is built by one thread after the other, and
  /// what one has freed would wait for it alone. To be called before anything is built.
  package static func keepTogether() { mallopt(M_ARENA_MAX, 1) }
}
