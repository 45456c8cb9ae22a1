import CarePlans
import Files
import PlanText
import Planner
import Wording

/// The check of templates: each text with its blocks, and what is wrong in it.
struct TemplateCheck {
  let source: TemplateSource

  /// Checks the files, or all templates of the library where none is named; prints what it finds.
  ///
  /// - Returns: The worst of what was found; nil when all are sound.
  func worst(of files: [String]) throws -> Problem.Outcome? {
    let roles = Set(try source.library.founding(region: "NL").roles.map(\.key))
    var worst: Problem.Outcome?
    for (name, text) in try texts(of: files) {
      let reading = TemplateReader.read(text, name: name, roles: roles)
      var problems = reading.problems
      if let template = reading.value {
        problems += TemplateDoctor.problems(in: template, places: reading.places)
      }
      tell(problems)
      if let template = reading.value, problems.isEmpty {
        let values: KeyValuePairs = [
          "file": name, "tasks": String(template.tasks.count),
          "series": String(template.series.count),
        ]
        source.console.data(TemplateWords.sound(source.console.language, values) + "\n")
      } else {
        worst = reading.value == nil ? .badInput : worst ?? .findings
      }
    }
    return worst
  }

  private func tell(_ problems: [TextProblem]) {
    for problem in problems {
      source.console.data(ErrorPrinter.line(problem, source.console.language) + "\n")
    }
  }

  private func texts(of files: [String]) throws -> [(name: String, text: String)] {
    guard files.isEmpty else { return try files.map { ($0, try bundle(of: $0)) } }
    return try source.library.templateIDs().map { id in
      ("templates/plans/\(id).yaml", try bundle(id) { nil })
    }
  }

  /// The text of a file with the blocks beside it, or the library's where there are none.
  private func bundle(of file: String) throws -> String {
    let text = try LocalFile.text(file)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let name = String(file.split(separator: "/").last ?? "")
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    return try bundle(id, named: file, beside: folder.isEmpty ? nil : folder) { text }
  }

  private func bundle(
    _ id: String, named name: String? = nil, beside folder: String? = nil,
    main: () throws -> String?
  ) throws -> String {
    let own = try main()
    return try TemplateBundle.assemble(id, named: name) { path in
      if path == "plans/\(id).yaml", let own { return own }
      if let folder, let text = try LocalFile.textIfThere("\(folder)/\(path)") { return text }
      return try source.library.text(at: "templates/\(path)")
    }.text
  }
}
