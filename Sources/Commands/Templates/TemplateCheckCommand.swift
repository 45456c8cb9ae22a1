import ArgumentParser
import CarePlans
import Files
import PlanText
import Planner
import Wording

/// `template check`: every problem of template files, with file:line:column.
///
/// Exit code 65 for errors, 1 for warnings alone.
struct TemplateCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("check", TemplateWords.check)
  }

  @Argument(
    help: ArgumentHelp(say(TemplateWords.files), valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let shelf = try TemplateShelf(global)
    let roles = try shelf.library.founding(region: "NL").roles.map(\.key)
    let texts: [(name: String, text: String)] =
      if files.isEmpty {
        try shelf.library.templateIDs().map { id in
          ("templates/plans/\(id).yaml", try bundle(id, shelf) { nil })
        }
      } else {
        try files.map { file in (file, try bundle(of: file, shelf)) }
      }
    var worst: Problem.Outcome?
    for (name, text) in texts {
      let reading = TemplateReader.read(text, name: name, roles: Set(roles))
      var problems = reading.problems
      if let template = reading.value {
        problems += TemplateDoctor.problems(in: template, places: reading.places)
      }
      for problem in problems {
        shelf.console.data(ErrorPrinter.line(problem, shelf.console.language) + "\n")
      }
      if let template = reading.value, problems.isEmpty {
        shelf.console.data(
          TemplateWords.sound(
            shelf.console.language,
            [
              "file": name, "tasks": String(template.tasks.count),
              "series": String(template.series.count),
            ]) + "\n")
      } else {
        worst = reading.value == nil ? .badInput : worst ?? .findings
      }
    }
    if let worst { throw ExitCode(Int32(worst.rawValue)) }
  }

  /// A file with the blocks it names: those beside it (`../blocks`), else the ones at hand.
  private func bundle(of file: String, _ shelf: TemplateShelf) throws -> String {
    let text = try LocalFile.text(file)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let name = String(file.split(separator: "/").last ?? "")
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    return try bundle(id, shelf, named: file, beside: folder.isEmpty ? nil : folder) { text }
  }

  private func bundle(
    _ id: String, _ shelf: TemplateShelf, named name: String? = nil, beside folder: String? = nil,
    main: () throws -> String?
  ) throws -> String {
    let own = try main()
    return try TemplateBundle.assemble(id, named: name) { path in
      if path == "plans/\(id).yaml", let own { return own }
      if let folder, let text = try LocalFile.textIfThere("\(folder)/\(path)") { return text }
      return try shelf.library.text(at: "templates/\(path)")
    }.text
  }
}
