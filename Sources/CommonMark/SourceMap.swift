/// The way back from a text that was rearranged for cmark to the file it was taken from.
///
/// A piece says where one place of the rearranged text stands in the file. It holds until the next piece: on its own
/// line columns keep their distance, on later lines the column is the same in both and lines keep their distance.
/// One piece is enough for a text in which nothing was moved.
struct SourceMap {
  struct Piece {
    /// Where the piece begins in the rearranged text.
    let place: SourcePosition
    /// Where that is in the file.
    let origin: SourcePosition
  }

  /// Ascending by `place`; never empty.
  private(set) var pieces: [Piece]

  init(firstLine: Int) {
    let place = SourcePosition(line: 1, column: 1)
    pieces = [Piece(place: place, origin: SourcePosition(line: firstLine, column: 1))]
  }

  /// Adds a piece; its place must lie behind those of all former pieces.
  mutating func append(_ place: SourcePosition, from origin: SourcePosition) {
    pieces.append(Piece(place: place, origin: origin))
  }

  func origin(of place: SourcePosition) -> SourcePosition {
    let piece = pieces[lastPiece(upTo: place)]
    let line = piece.origin.line + place.line - piece.place.line
    guard place.line == piece.place.line else {
      return SourcePosition(line: line, column: place.column)
    }
    return SourcePosition(
      line: line, column: max(1, piece.origin.column + place.column - piece.place.column))
  }

  private func lastPiece(upTo place: SourcePosition) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].place <= place { low = middle } else { high = middle }
    }
    return low
  }
}
