/// A command of the program as a route of the API: `task assign` is `POST /api/v1/task/assign`.
package struct APICommand: Sendable, Hashable {
  /// Something it can be told.
  package struct Parameter: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// Comes behind the command, in order.
      case argument
      /// `--name value`.
      case option
      /// `--name`.
      case flag
      /// `--name -`: a text that is read from the input, and stands on no command line.
      case input
    }

    /// As in JSON: `dueFrom` for `--due-from`.
    package var name: String
    /// As on the command line: `--due-from`; nothing for an argument.
    package var option: String
    package var kind: Kind
    package var isRequired: Bool
    /// Whether it takes a list.
    package var isRepeating: Bool
    package var summary: String
    /// The values it may have; nil where any text will do.
    package var values: [String]?

    package init(
      name: String, option: String, kind: Kind, isRequired: Bool, isRepeating: Bool,
      summary: String, values: [String]?
    ) {
      self.name = name
      self.option = option
      self.kind = kind
      self.isRequired = isRequired
      self.isRepeating = isRepeating
      self.summary = summary
      self.values = values
    }
  }

  /// `["task", "assign"]`.
  package var path: [String]
  package var summary: String
  /// Whether it changes anything.
  package var writes: Bool
  /// Whether it asks before it changes something.
  package var takesYes: Bool
  package var parameters: [Parameter]
  /// The list it answers, which can be had in pages; nil for one that answers none.
  package var list: ListShape?
  /// What it answers, as far as the description of the API promises it.
  package var answer: AnswerShape

  package init(
    path: [String], summary: String, writes: Bool, takesYes: Bool? = nil,
    parameters: [Parameter], list: ListShape? = nil, answer: AnswerShape = [:]
  ) {
    self.path = path
    self.summary = summary
    self.writes = writes
    self.takesYes = takesYes ?? writes
    self.parameters = parameters
    self.list = list
    self.answer = answer
  }

  /// Whether it takes what somebody typed freely, which may hold a name: it belongs in no address,
  /// for addresses are kept in logs and histories (NL API Design Rules, `/core/no-sensitive-uri`).
  package var hasFreeText: Bool { path == ["find"] }
  /// Whether its values come in the body of a POST.
  package var isPosted: Bool { writes || hasFreeText }

  /// Where it is found below `/api/v1`.
  package var route: String { path.joined(separator: "/") }
  package var method: String { isPosted ? "POST" : "GET" }
}

extension APICommand {
  /// A value that came with a request.
  package enum Value: Sendable, Hashable {
    case text(String)
    case flag(Bool)
    case list([String])
  }

  /// What is wrong with a request.
  package enum Fault: Error, Sendable, Hashable {
    case unknown(String)
    case missing(String)
    case kind(String)
    /// More than ``longestText`` or ``longestList``.
    case length(String)
  }

  /// The most signs a text may have; an address holds less than a body.
  package var longestText: Int { isPosted ? 10_000 : 200 }
  /// The most entries a list may have.
  package var longestList: Int { isPosted ? 1_000 : 100 }

  /// The command line that a request means.
  ///
  /// Nothing a client sends is ever read as an option.
  package func arguments(_ values: [String: Value]) throws(Fault) -> [String] {
    var rest = values
    var options: [String] = []
    var arguments: [String] = []
    for parameter in parameters {
      guard let value = rest.removeValue(forKey: parameter.name) else {
        if parameter.isRequired { throw .missing(parameter.name) }
        continue
      }
      guard fits(value) else { throw .length(parameter.name) }
      switch (parameter.kind, value) {
      case (.flag, .flag(let isSet)): if isSet { options.append(parameter.option) }
      case (.flag, .text(let text)):
        guard ["true", "false"].contains(text) else { throw .kind(parameter.name) }
        if text == "true" { options.append(parameter.option) }
      case (.option, .text(let text)): options.append("\(parameter.option)=\(text)")
      case (.option, .list(let texts)):
        guard parameter.isRepeating else { throw .kind(parameter.name) }
        if texts.isEmpty, parameter.isRequired { throw .missing(parameter.name) }
        options += texts.map { "\(parameter.option)=\($0)" }
      case (.input, .text): options.append("\(parameter.option)=-")
      case (.argument, .text(let text)): arguments.append(text)
      case (.argument, .list(let texts)):
        guard parameter.isRepeating else { throw .kind(parameter.name) }
        if texts.isEmpty, parameter.isRequired { throw .missing(parameter.name) }
        arguments += texts
      case (_, .flag): throw .kind(parameter.name)
      case (.flag, .list), (.input, .list): throw .kind(parameter.name)
      }
    }
    if let name = rest.keys.min() { throw .unknown(name) }
    return path + options + (arguments.isEmpty ? [] : ["--"] + arguments)
  }

  /// What a request has the command read from the input; nil for nothing.
  package func input(_ values: [String: Value]) -> String? {
    for parameter in parameters where parameter.kind == .input {
      if case .text(let text) = values[parameter.name] { return text }
    }
    return nil
  }

  private func fits(_ value: Value) -> Bool {
    switch value {
    case .flag: true
    case .text(let text): fits(text)
    case .list(let texts): texts.count <= longestList && texts.allSatisfy(fits)
    }
  }

  private func fits(_ text: String) -> Bool { text.unicodeScalars.count <= longestText }
}
