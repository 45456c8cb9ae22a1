package import CarePlans

/// What the doctor found in templates, with what they ask of people.
package struct TemplateHealth: Sendable, Hashable {
  /// One finding, with its place.
  package struct Finding: Sendable, Hashable {
    /// The stable id of its words.
    package let id: String
    package let isError: Bool
    /// The row or definition it is about; empty for the file.
    package let row: String
    package let file: String
    package let line: Int
    package let column: Int
    /// What is wrong and what to do, in the words of whoever asks.
    package let text: String

    package init(
      id: String, isError: Bool, row: String, file: String, line: Int, column: Int, text: String
    ) {
      self.id = id
      self.isError = isError
      self.row = row
      self.file = file
      self.line = line
      self.column = column
      self.text = text
    }
  }

  /// One text that was looked over.
  package struct Examined: Sendable, Hashable {
    package let name: String
    /// Nil for one that cannot be read.
    package let template: CareTemplate?
    package let findings: [Finding]
    /// Nil where nothing can be counted.
    package let figures: TemplateFigures?

    package init(
      name: String, template: CareTemplate?, findings: [Finding], figures: TemplateFigures?
    ) {
      self.name = name
      self.template = template
      self.findings = findings
      self.figures = figures
    }
  }

  package let examined: [Examined]
  /// How many plans of each start every month; nil where nobody asked.
  package let starts: Int?

  package init(_ examined: [Examined], starts: Int?) {
    self.examined = examined
    self.starts = starts
  }

  /// All findings, text by text.
  package var findings: [Finding] { examined.flatMap(\.findings) }
}
