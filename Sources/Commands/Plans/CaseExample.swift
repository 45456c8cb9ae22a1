import CarePlans
import CivilTime
import Files
import PlanText
import Planner
import ReportTables
import Wording

/// A sheet of six running cases, to fill in one's own: dates count from today, so that it can be taken in
/// on any day.
struct CaseExample {
  private let language: Language
  private let today: CivilDate
  private let template: CareTemplate

  /// By the templates and the day of a service, else by those of the program: whoever looks at an example may
  /// have no store yet.
  ///
  /// - Throws: What reading settings, the store or the template throws.
  init(_ global: GlobalOptions) throws {
    let console = Console.current
    language = console.language
    guard console.host == nil else {
      let session = try Session.open(global)
      today = session.today
      template = try session.planner.templateCopy(Self.templateID).template
      return
    }
    let settings = try global.settings(console)
    let zone = ZoneRule.amsterdam
    today = SystemClock(zone: zone, lens: try settings.lens(in: zone)).today()
    let library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
    template = try library.templateCopy(Self.templateID).template
  }

  private static let templateID = "adult-returnee-detention"

  /// One case; days count from today.
  private struct Row {
    var mark: String
    var signal: Int
    var detention: Int?
    var release: Int?
    var move: Int?
    var supervision: String?
    var debts: String?
    var measure: Int?
    var lastDone = ""
    var done = ""
    var contact: Int?
    var phase: String?
  }

  /// In prison; released; to be released this month; a relative of somebody who died; with a measure; a new
  /// signal.
  private static let rows = [
    Row(
      mark: "A", signal: -378, detention: -400, release: 200, lastDone: "DR02",
      done: "I02=not-acute I05=pga", phase: "detention"),
    Row(
      mark: "B", signal: -800, detention: -760, release: -182, move: -150, supervision: "yes",
      debts: "no", lastDone: "DR11", done: "I02=not-acute I05=pga DR05=here", contact: -20,
      phase: "stabilising"),
    Row(
      mark: "C", signal: -500, detention: -480, release: 15, supervision: "yes", debts: "yes",
      lastDone: "DR07", done: "I02=not-acute I05=pga DR05=here", phase: "preparation"),
    Row(mark: "D", signal: -60, done: "I02=not-acute"),
    Row(
      mark: "E", signal: -300, detention: -1_000, release: -120, supervision: "no", measure: -100,
      done: "I02=not-acute I05=pga DR05=here", phase: "stabilising"),
    Row(mark: "F", signal: -3),
  ]

  /// The sheet, as a Dutch spreadsheet opens it.
  func text() -> String {
    CSVWriter.text([header] + Self.rows.map(cells), .excel)
  }

  private var header: [String] {
    [SheetWords.row, SheetWords.template, SheetWords.adopted, SheetWords.lead].map { $0(language) }
      + ["signal", "detention", "release", "move"].map(anchor)
      + ["supervision", "debts"].map(fact)
      + [
        SheetWords.measure(language, ["law": "twbmt"]), SheetWords.lastDone(language),
        SheetWords.done(language), SheetWords.contact(language, ["series": "V01"]),
        SheetWords.phase(language),
      ]
  }

  private func anchor(_ key: String) -> String {
    template.anchors.first { $0.key.rawValue == key }?.title(language) ?? key
  }

  private func fact(_ key: String) -> String {
    template.facts.first { $0.key.rawValue == key }?.title(language) ?? key
  }

  private func cells(_ row: Row) -> [String] {
    [row.mark, Self.templateID, day(0), ""]
      + [row.signal, row.detention, row.release, row.move].map { $0.map(day) ?? "" }
      + [row.supervision, row.debts].map { $0.map { ItemWords.answer($0, language) } ?? "" }
      + [
        row.measure.map(day) ?? "", row.lastDone, row.done, row.contact.map(day) ?? "",
        phase(row.phase),
      ]
  }

  private func phase(_ key: String?) -> String {
    guard let key else { return "" }
    return template.phases.first { $0.key == key }?.title(language) ?? key
  }

  private func day(_ days: Int) -> String {
    today.adding(days: days).map { DayText.typed($0, language) } ?? ""
  }
}
