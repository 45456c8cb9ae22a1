/// A command line sent to the service, with what its console and folder are like.
package struct CommandRequest: Sendable, Hashable, Codable {
  /// The arguments without the program's name.
  package var arguments: [String]
  /// `nl` or `en`.
  package var language: String?
  /// The width tables are fitted to, in columns.
  package var width: Int?
  package var usesColor: Bool?
  /// Whether the output appears on a screen.
  package var isTerminal: Bool?
  /// Whether somebody can be asked.
  package var canAsk: Bool?
  /// Files the command asked for, by the path as typed; `-` is the input.
  package var files: [String: String]?
  /// What was shown before each question that was answered with yes, in order.
  package var agreed: [String]?
  /// Whether somebody can type more than yes or no.
  package var canType: Bool?
  /// What was typed at questions that ask for a line, in order.
  package var typed: [TypedLine]?
  /// The revision a plan must have, by its code; a write is refused when it has moved on.
  package var expecting: [String: Int]?
  /// The page of its list it is to answer; asked for by routes, never by a line.
  package var page: ListPage?

  private enum CodingKeys: String, CodingKey {
    case arguments, language, width, usesColor, isTerminal, canAsk, files, agreed, expecting
    case canType, typed
  }

  package init(arguments: [String]) { self.arguments = arguments }

  /// What somebody typed at a question; nothing where the line was empty.
  package struct TypedLine: Sendable, Hashable, Codable {
    package var question: String
    package var line: String

    package init(_ line: String, at question: String) {
      self.question = question
      self.line = line
    }
  }
}

/// What a command did on the service: to be shown as if it had run here.
package struct CommandAnswer: Sendable, Hashable, Codable {
  /// The exit code.
  package var code: Int
  /// What goes to the output, and what goes beside it.
  package var output: String
  package var talk: String
  /// The id of the error it ended with.
  package var error: String?
  /// A file it needs before it can run: send it again with this one.
  package var needs: String?
  /// A question it asks: send it again with the talk so far in `agreed` to say yes.
  package var question: String?
  /// Whether the question asks for a line to be typed: send it again with that in `typed`.
  package var asksLine: Bool?
  /// Files it wrote, to be kept where it was typed.
  package var written: [WrittenFile]
  /// The ETag of the plan it shows: `"K7QF-3M2X.12"`, of its code and revision.
  package var tag: String?
  /// Why it failed, when that is nothing its sender did; for the log where it ran alone.
  package var cause: String?
  /// After which row the next page of its list begins; for the route that asked for a page.
  package var next: RowKey?

  private enum CodingKeys: String, CodingKey {
    case code, output, talk, error, needs, question, asksLine, written, tag
  }

  package init(
    code: Int, output: String, talk: String, error: String? = nil, needs: String? = nil,
    question: String? = nil, written: [WrittenFile] = [], tag: String? = nil
  ) {
    self.code = code
    self.output = output
    self.talk = talk
    self.error = error
    self.needs = needs
    self.question = question
    self.written = written
    self.tag = tag
  }

  /// A file as a command wrote it.
  package struct WrittenFile: Sendable, Hashable, Codable {
    package var path: String
    package var text: String
    package var isReplacing: Bool

    package init(path: String, text: String, isReplacing: Bool) {
      self.path = path
      self.text = text
      self.isReplacing = isReplacing
    }
  }
}
