extension String {
  /// Whether a reader sees any of it: not all of it is blanks, control characters, and what only directs how others are shown.
  var isVisible: Bool {
    unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        && $0.properties.generalCategory != .control
    }
  }

  /// Nil for a text of which nothing can be seen.
  var unlessBlank: String? { isVisible ? self : nil }
}
