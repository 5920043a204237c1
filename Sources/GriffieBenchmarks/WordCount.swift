/// The least that reading a text can cost: a look at each byte, to count words.
///
/// Its speed tells the machine's own from that of finding citations.
enum WordCount {
  static func words(in text: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    for byte in text {
      let isWord = byte > 0x20
      if isWord, !isInside { count += 1 }
      isInside = isWord
    }
    return count
  }
}
