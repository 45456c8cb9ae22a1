import ArgumentParser
import CarePlans
import Files
import PlanAPI
import PlanText
import Planner
import ReportTables
import Wording

/// `template diff`: what differs between two templates, row by row and field by field.
struct TemplateDiffCommand: AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("diff", TemplateWords.diff)
  }
  static var answer: AnswerShape { TemplateDifferenceTable.shape }

  @Argument(help: ArgumentHelp(say(TemplateWords.before), valueName: "template"))
  var before: String?
  @Argument(help: ArgumentHelp(say(TemplateWords.after), valueName: "other"))
  var after: String?
  @Option(help: ArgumentHelp(say(TemplateWords.ofPlan), valueName: "plan")) var plan: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (before == nil) != (plan == nil) else {
      throw ValidationError(say(TemplateWords.twoOrPlan))
    }
  }

  func run() throws {
    let source = try TemplateSource(global)
    try source.present(try difference(source), TemplateDifferenceTable.self)
  }

  private func difference(_ source: TemplateSource) throws -> TemplateDifference {
    if let plan {
      let session = try Session.open(global)
      return try session.planner.templateDifference(since: plan)
    }
    let name = before ?? ""
    guard let after else {
      return TemplateDifference(
        from: try ShippedLibrary().templateCopy(name).template, to: try source.template(name))
    }
    return TemplateDifference(from: try source.template(name), to: try source.template(after))
  }
}

extension TemplateSource {
  /// The template of the library with an id, or that of a file.
  ///
  /// - Throws: ``Problem`` `template-unknown`; ``TextFailure`` with everything wrong in it.
  func template(_ name: String) throws -> CareTemplate {
    guard name.hasSuffix(".yaml") else { return try library.templateCopy(name).template }
    return try TemplateReader.read(TemplateCheck(source: self).bundle(of: name), name: name).get()
  }
}
