/// A line of a page as a shell reads it.
enum ShellLine {
  /// Its words; quotes hold words together.
  static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for sign in line {
      switch sign {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(sign)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
