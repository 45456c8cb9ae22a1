import ArgumentParser
import Wording

/// `template`: the texts plans are made from.
struct TemplateGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "template", TemplateWords.group,
      subcommands: [
        TemplateListCommand.self, TemplateShowCommand.self, TemplateCheckCommand.self,
        TemplateDiffCommand.self,
      ])
  }
}
