import CarePlans

/// The text of a template with those of the blocks it names, joined to one text.
///
/// The store keeps this one text under its hash, and plans read that copy. Each file begins with a
/// comment that keeps its name, so that problems name the file and line people know; files are
/// parted by `---`.
package struct TemplateBundle: Sendable, Hashable {
  /// One file of a bundle.
  package struct File: Sendable, Hashable {
    /// The name that problems show, such as `blocks/V.yaml`.
    package var name: String
    package var text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  package var id: String
  /// The template first, then its blocks in the order it names them.
  package var files: [File]

  package init(id: String, files: [File]) {
    self.id = id
    self.files = files
  }

  /// The bundle as one text; ``files(in:)`` takes it apart again.
  package var text: String {
    files.map { file in
      Self.marker + file.name + "\n" + file.text + (file.text.hasSuffix("\n") ? "" : "\n")
    }.joined(separator: "---\n")
  }

  /// Where timings of one's own for a template lie, below the folder of templates.
  package static let overlayFolder = TimingBasis.overlayFolder

  /// Joins `plans/ID.yaml`, the `blocks/NAME.yaml` it names, and the `timings/ID.yaml` over it.
  ///
  /// - Parameters:
  ///   - name: The name that problems of the template itself show; its path unless given.
  ///   - load: gives the text of a path below the folder of templates, nil for no such file.
  /// - Throws: ``TextFailure`` when files are missing or the list of blocks cannot be read, and what
  ///   `load` throws. The rest of the text is not looked at; that is ``TemplateReader``'s work.
  package static func assemble(
    _ id: String, named name: String? = nil, load: (String) throws -> String?
  ) throws -> TemplateBundle {
    let log = ProblemLog()
    let main = "plans/\(id).yaml"
    // The id becomes part of a path, so it is checked before anything is opened.
    guard NameRule.isName(id) else {
      log.add(
        .badName, at: TextPlace(file: name ?? "plans"), subject: id,
        ["key": "template", "value": id])
      throw TextFailure(problems: log.problems)
    }
    guard let text = try load(main) else {
      log.add(.fileMissing, at: TextPlace(file: main), subject: id, ["path": main])
      throw TextFailure(problems: log.problems)
    }
    var files = [File(name: name ?? main, text: text)]
    for (name, place) in blocks(of: files[0], log: log) {
      let path = "blocks/\(name).yaml"
      if let text = try load(path) {
        files.append(File(name: path, text: text))
      } else {
        log.add(.fileMissing, at: place, subject: name, ["path": path])
      }
    }
    let overlay = "\(overlayFolder)\(id).yaml"
    if let text = try load(overlay) { files.append(File(name: overlay, text: text)) }
    for file in files where file.text.contains("\n---\n" + marker) {
      log.add(.multipleDocuments, at: TextPlace(file: file.name))
    }
    let reading: TextReading<TemplateBundle> = log.reading(TemplateBundle(id: id, files: files))
    return try reading.get()
  }

  /// Takes a joined text apart; a text without names of files is one file of the name given.
  package static func files(in text: String, name: String) -> [File] {
    // By bytes: this runs at every reading, and signs of text are slow to tell apart.
    let bytes = text.utf8
    let parting = Array("\n---\n\(marker)".utf8)
    var files: [File] = []
    var current = name
    var start = bytes.startIndex
    func take(_ end: String.Index) {
      files.append(File(name: current, text: String(text[start..<end])))
    }
    /// Reads the rest of the line at `place` as a name and begins a file behind it.
    func open(_ place: String.Index) {
      let end = bytes[place...].firstIndex(of: newline) ?? bytes.endIndex
      current = String(text[place..<end])
      start = end == bytes.endIndex ? end : bytes.index(after: end)
    }
    if text.hasPrefix(marker) { open(bytes.index(start, offsetBy: marker.utf8.count)) }
    var place = start
    while let line = bytes[place...].firstIndex(of: newline) {
      place = bytes.index(after: line)
      guard bytes[line...].starts(with: parting) else { continue }
      take(place)
      open(bytes.index(line, offsetBy: parting.count))
      place = start
    }
    take(bytes.endIndex)
    return files
  }

  private static let newline = UInt8(ascii: "\n")
  private static let marker = "# file: "

  /// The names under `blocks:`, each once.
  private static func blocks(of file: File, log: ProblemLog) -> [(String, TextPlace)] {
    guard
      let root = YamlText.parse(file.text, file: file.name, limits: .template, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return [] }
    var names: [(String, TextPlace)] = []
    for (name, place) in fields.texts("blocks") {
      guard NameRule.isRole(name) else {
        log.add(.badName, at: place, subject: name, ["key": "blocks", "value": name])
        continue
      }
      if names.contains(where: { $0.0 == name }) {
        log.add(.duplicateItem, at: place, subject: name, ["key": name, "first": "0"])
      } else {
        names.append((name, place))
      }
    }
    return names
  }
}
