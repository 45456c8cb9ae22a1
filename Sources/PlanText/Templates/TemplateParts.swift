/// The lists of a template and its blocks, joined: the template's own first, then block by block.
struct TemplateParts {
  /// The template's own fields, once read.
  private(set) var head: FieldReader?
  private(set) var anchors: [YamlValue] = []
  private(set) var phases: [YamlValue] = []
  private(set) var facts: [YamlValue] = []
  private(set) var events: [YamlValue] = []
  private(set) var measures: [YamlValue] = []
  private(set) var tasks: [YamlValue] = []
  private(set) var series: [YamlValue] = []
  private(set) var overrides: [YamlValue] = []
  private(set) var id = ""
  private(set) var version = 1
  private(set) var caseType = ""
  private(set) var title: YamlValue?
  /// The rows before this place are the template's own.
  private(set) var ownTasks = 0
  private(set) var ownSeries = 0

  /// Takes in one file.
  mutating func add(_ root: YamlValue, isMain: Bool, log: ProblemLog) {
    guard let fields = FieldReader(root, subject: "", log: log) else { return }
    let key = isMain ? "template" : "block"
    let nameValue = fields.required(key)
    let name = fields.name(key, nameValue) {
      isMain ? NameRule.isName($0) : NameRule.isRole($0)
    }
    if let name, let place = nameValue?.place { check(name, at: place, log: log) }
    let version = fields.number("version", fields.value("version"), in: 1...1_000_000)
    let title = isMain ? fields.required("title") : fields.value("title")
    anchors += fields.list("anchors")
    phases += fields.list("phases")
    facts += fields.list("facts")
    events += fields.list("events")
    measures += fields.list("measures")
    tasks += fields.list("tasks")
    series += fields.list("series")
    if isMain {
      head = fields
      id = name ?? ""
      if let version {
        self.version = version
      } else if !fields.has("version") {
        _ = fields.required("version")
      }
      self.title = title
      caseType = fields.name("case-type", fields.required("case-type"), NameRule.isName) ?? ""
      overrides = fields.list("overrides")
      // The files of the blocks were found when the bundle was made.
      _ = fields.texts("blocks")
      ownTasks = tasks.count
      ownSeries = series.count
    }
    fields.finish()
  }

  /// A file called other than what it holds would be found under the wrong name.
  private func check(_ name: String, at place: TextPlace, log: ProblemLog) {
    guard let stroke = place.file.lastIndex(of: "/") else { return }
    let file = place.file[place.file.index(after: stroke)...]
    guard file.hasSuffix(".yaml"), file.dropLast(5) != name else { return }
    log.add(
      .fileMismatch, at: place, subject: name,
      ["expected": String(file.dropLast(5)), "found": name])
  }
}
