package import CarePlans

/// Reads the joined text of a template and its blocks; see ``TemplateBundle``.
package enum TemplateReader {
  /// The template, or every problem there is in it.
  ///
  /// - Parameter text: a bundle's ``TemplateBundle/text``.
  /// - Throws: ``TextFailure`` with all problems, warnings among them, when there is an error.
  package static func template(from text: String) throws(TextFailure) -> CareTemplate {
    try read(text).get()
  }

  /// Reads a template with its warnings and the places of its rows.
  ///
  /// - Parameters:
  ///   - name: the file that problems name when the text names none.
  ///   - roles: the roles there are; nil when any role will do.
  package static func read(
    _ text: String, name: String = "template", roles: Set<RoleKey>? = nil
  ) -> TextReading<CareTemplate> {
    let log = ProblemLog()
    let limits = TextLimits.template
    guard text.utf8.count <= limits.size else {
      log.add(
        .tooLarge, at: TextPlace(file: name),
        ["size": "\(text.utf8.count)", "limit": "\(limits.size)"])
      return log.reading(nil)
    }
    let work = TemplateDecoder(roles: roles, log: log)
    for (index, file) in TemplateBundle.files(in: text, name: name).enumerated() {
      if let root = YamlText.parse(file.text, file: file.name, limits: limits, log: log) {
        if index > 0, TemplateOverlay.isOverlay(file.name) {
          work.parts.overlay += TemplateOverlay.rows(root, of: work.parts.id, log: log)
        } else {
          work.parts.add(root, isMain: index == 0, log: log)
        }
      }
    }
    work.parts.reportNeverLeftOut(to: log)
    let template = work.template()
    return log.reading(template, places: work.places)
  }
}
