import CarePlans
import Files
import PlanText
import Planner
import Reports
import Wording

/// The check of templates: each text with its blocks, what is wrong in it, and what it asks of people.
struct TemplateCheck {
  let source: TemplateSource

  /// Looks over the files, or all templates of the library where none is named.
  ///
  /// - Parameter starts: How many plans of each start every month.
  func health(of files: [String], starts: Int?) throws -> TemplateHealth {
    let founding = try source.library.founding(region: "NL")
    let roles = Set(founding.roles.map(\.key))
    return TemplateHealth(
      try (files.isEmpty ? strayOverlays() : [])
        + texts(of: files).map { name, text in
          let reading = TemplateReader.read(text, name: name, roles: roles)
          var problems = reading.problems
          if let template = reading.value {
            problems += TemplateDoctor.problems(
              in: template, places: reading.places, holidays: founding.holidays)
          }
          return TemplateHealth.Examined(
            name: name, template: reading.value, findings: problems.map(finding),
            figures: reading.value.flatMap { TemplateFigures($0, holidays: founding.holidays) })
        }, starts: starts)
  }

  /// Overlays that no template is called after: nothing reads them.
  private func strayOverlays() throws -> [TemplateHealth.Examined] {
    let ids = try source.library.templateIDs()
    let folder = "templates/\(TemplateBundle.overlayFolder)"
    return try source.library.paths(in: String(folder.dropLast())).compactMap { path in
      let name = String(path.dropFirst(folder.count))
      guard name.hasSuffix(".yaml"), !ids.contains(String(name.dropLast(5))) else { return nil }
      let id = String(name.dropLast(5))
      let problem = TextProblem(
        .overlayStray, at: TextPlace(file: path, line: 1, column: 1), subject: id,
        values: [
          "key": id, "suggestion": NearNames.of(id, among: ids).first ?? "",
        ])
      return TemplateHealth.Examined(
        name: path, template: nil, findings: [finding(problem)], figures: nil)
    }
  }

  private func finding(_ problem: TextProblem) -> TemplateHealth.Finding {
    TemplateHealth.Finding(
      id: problem.id, isError: problem.severity == .error, row: problem.subject,
      file: problem.file, line: problem.line, column: problem.column,
      text: ErrorPrinter.sentence(problem, source.console.language))
  }

  private func texts(of files: [String]) throws -> [(name: String, text: String)] {
    guard files.isEmpty else { return try files.map { ($0, try bundle(of: $0)) } }
    return try source.library.templateIDs().map { id in
      ("templates/plans/\(id).yaml", try bundle(id) { nil })
    }
  }

  /// The text of a file with the blocks beside it, or the library's where there are none.
  func bundle(of file: String) throws -> String {
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
