/// The beginning of a command line, taken apart as shells read it.
///
/// Whole up to the cursor; a quote that is still open is no fault.
struct ShellWords: Hashable {
  /// The words as the program would get them; the last is the one being typed, and may be empty.
  private(set) var words: [String] = [""]
  /// What of the last word stands before the part that the shell puts a completion in place of.
  private(set) var head = ""
  /// The quote the cursor is inside of.
  private(set) var openQuote: Character?

  /// - Parameter breaks: Signs at which the shell's line editor begins a new word inside a word.
  init(_ line: some StringProtocol, breaks: String = "") {
    var isInWord = false
    var isEscaped = false
    for sign in line {
      if isEscaped {
        append(sign)
        isEscaped = false
      } else if let quote = openQuote {
        if sign == quote {
          openQuote = nil
        } else if sign == "\\", quote == "\"" {
          isEscaped = true
        } else {
          append(sign)
        }
      } else if sign == " " || sign == "\t" || sign == "\n" {
        if isInWord { begin() }
        isInWord = false
        continue
      } else if sign == "\\" {
        isEscaped = true
      } else if sign == "'" || sign == "\"" {
        openQuote = sign
        head = words.last ?? ""
      } else {
        append(sign)
        if breaks.contains(sign) { head = words.last ?? "" }
      }
      isInWord = true
    }
  }

  /// The word without its quotes.
  static func unquoted(_ word: String) -> String {
    // White space inside belongs to the word: a shell took it apart already.
    ShellWords(word).words.joined(separator: " ")
  }

  private mutating func append(_ sign: Character) { words[words.count - 1].append(sign) }

  private mutating func begin() {
    words.append("")
    head = ""
  }
}
