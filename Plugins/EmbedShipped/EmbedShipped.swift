import Foundation
import PackagePlugin

/// Writes the shipped templates and settings into the binary: one Swift file of string literals.
@main
struct EmbedShipped: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let inputs = ["templates", "config"].flatMap { folder in
      Self.files(below: root.appending(path: folder))
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding templates and config",
        executable: try context.tool(named: "embed-shipped").url,
        arguments: [root.path(), output.path()] + inputs.map { $0.path() },
        inputFiles: inputs, outputFiles: [output])
    ]
  }

  private static func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { ["yaml", "mustache"].contains($0.pathExtension) }
      .sorted { $0.path() < $1.path() }
  }
}
