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
  /// The rows of the overlay.
  var overlay: [YamlValue] = []
  /// What the template leaves out of its blocks, by key, with the place that says so.
  private var without: [String: TextPlace] = [:]
  /// What there was to leave out.
  private var leftOut: Set<String> = []
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
    anchors += kept(fields.list("anchors"))
    phases += kept(fields.list("phases"))
    facts += kept(fields.list("facts"))
    events += kept(fields.list("events"))
    measures += kept(fields.list("measures"), by: "law")
    tasks += kept(fields.list("tasks"))
    series += kept(fields.list("series"))
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
      for (name, place) in fields.texts("without") { without[name] = place }
      // The files of the blocks were found when the bundle was made.
      _ = fields.texts("blocks")
      ownTasks = tasks.count
      ownSeries = series.count
    }
    fields.finish()
  }

  /// The entries that are not left out: only those of blocks can be.
  private mutating func kept(_ entries: [YamlValue], by field: String = "key") -> [YamlValue] {
    guard !without.isEmpty else { return entries }
    return entries.filter { entry in
      guard case .map(let fields) = entry.content,
        case .scalar(let key, _)? = fields.first(where: { $0.key == field })?.value.content,
        without[key] != nil
      else { return true }
      leftOut.insert(key)
      return false
    }
  }

  /// Reports what is left out and stands in no block.
  func reportNeverLeftOut(to log: ProblemLog) {
    for (key, place) in without.sorted(by: { $0.key < $1.key }) where !leftOut.contains(key) {
      log.add(.unknownOverride, at: place, subject: key, ["key": key, "suggestion": ""])
    }
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
