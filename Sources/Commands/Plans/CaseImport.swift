import CarePlans
import PlanText
import Planner
import ReportTables
import Wording

/// Makes the plans of a sheet of running cases, and tells which row became which plan.
struct CaseImport {
  let session: Session
  let options: WriteOptions

  func make(_ bytes: [UInt8], file: String) throws {
    let rows = try CaseSheet.rows(bytes, file: file, known: session.planner.knownToSheets())
    let names = rows.map { row in
      row.mark ?? SheetWords.line(session.language, ["n": String(row.place.line)])
    }
    let importing = PlanImporting(session: session, options: options) { place in
      names.indices.contains(place) ? names[place] : ""
    }
    let outcome = try importing.make { try session.planner.importCases(rows, options: $0) }
    guard session.format == .table, outcome.wasWritten else { return }
    // The code is all that leads from a plan to its row, and only whoever has the sheet knows it.
    for (name, part) in zip(names, outcome.parts) {
      session.console.talk(
        SheetWords.made(session.language, ["row": name, "plan": part.code.description]))
    }
  }
}

/// Files that come from spreadsheets.
enum SheetFile {
  private static let endings = [".csv", ".tsv", ".txt"]

  /// Whether a file is a table and no YAML, by its name, else by its first line.
  static func isSheet(_ bytes: [UInt8], named file: String) -> Bool {
    let name = file.lowercased()
    if isNamedSheet(file) { return true }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return false }
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let signs = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    return first.contains(where: signs.contains) && !first.contains(UInt8(ascii: ":"))
  }

  /// Whether its name says that it is a table.
  static func isNamedSheet(_ file: String) -> Bool {
    let name = file.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }
}
