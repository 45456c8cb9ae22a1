/// Terms counted backwards, such as `-3m`, which the argument parser would take for options.
enum BackwardTerms {
  /// The minus sign of mathematics, which no option begins with.
  private static let minus: Character = "\u{2212}"

  /// The arguments with every such term made fit for the argument parser: joined to the option
  /// before it, or with another minus sign.
  static func shielded(_ arguments: [String]) -> [String] {
    var result: [String] = []
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { return result + arguments[place...] }
      guard isBackward(argument) else {
        result.append(argument)
        continue
      }
      if let option = result.last, option.hasPrefix("--"), !option.contains("="),
        !GlobalArguments.flags.contains(option)
      {
        result[result.count - 1] = option + "=" + argument
      } else {
        result.append(String(minus) + argument.dropFirst())
      }
    }
    return result
  }

  /// A text as it was typed.
  static func typed(_ text: String) -> String {
    text.first == minus ? "-" + text.dropFirst() : text
  }

  private static func isBackward(_ text: String) -> Bool {
    guard text.hasPrefix("-"), let last = text.last, last.isLetter else { return false }
    let digits = text.dropFirst().prefix { $0.isNumber }
    return !digits.isEmpty && 1...2 ~= text.count - 1 - digits.count
      && text.dropFirst(1 + digits.count).allSatisfy(\.isLetter)
  }
}
