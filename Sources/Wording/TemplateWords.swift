/// Texts of the commands about plan templates.
package enum TemplateWords {
  package static let group = CommandHelp(
    Phrase(nl: "Sjablonen waar plannen van gemaakt worden.", en: "Templates plans are made from."),
    ["aftercare template list", "aftercare template show adult-returnee-detention"])
  package static let list = CommandHelp(
    Phrase(nl: "Toon de sjablonen.", en: "List the templates."), ["aftercare template list"])
  package static let show = CommandHelp(
    Phrase(
      nl: "Toon een sjabloon: termijnen met bron en wat nog nagekeken moet worden.",
      en: "Show a template: timings with their source and what must be verified."),
    ["aftercare template show adult-returnee-detention"])
  package static let check = CommandHelp(
    Phrase(
      nl:
        "Kijk sjabloonbestanden na: fouten, en wat zo niet bedoeld kan zijn, met bestand:regel:kolom; daarbij de langste keten werk, en met --starts het werk per week en rol.",
      en:
        "Check template files: errors, and what cannot be meant so, with file:line:column; with the longest chain of work, and with --starts the work per week and role."
    ),
    [
      "aftercare template check templates/plans/mine.yaml", "aftercare template check",
      "aftercare template check --starts 4", "aftercare template check --format json",
    ])
  package static let diff = CommandHelp(
    Phrase(
      nl:
        "Wat tussen twee sjablonen verschilt, regel voor regel: van elkaar, van het meegeleverde, of van dat waar een plan van gemaakt is.",
      en:
        "What differs between two templates, row by row: from each other, from the shipped one, or from that a plan was made from."
    ),
    [
      "aftercare template diff adult-returnee-detention woman-with-children",
      "aftercare template diff adult-returnee-detention",
      "aftercare template diff --plan K7QF",
    ])
  package static let id = Phrase(nl: "Naam van het sjabloon.", en: "Name of the template.")
  package static let files = Phrase(
    nl: "Bestanden; zonder bestanden worden alle sjablonen nagekeken.",
    en: "Files; without any, all templates are checked.")
  package static let starts = Phrase(
    nl: "Hoeveel plannen er elke maand beginnen: toont het werk per week en rol.",
    en: "How many plans start every month: shows the work per week and role.")
  package static let before = Phrase(
    nl: "Een sjabloon of een bestand; alleen: het meegeleverde tegenover dat van uzelf.",
    en: "A template or a file; alone: the shipped one against one's own.")
  package static let after = Phrase(
    nl: "Het sjabloon of bestand waarmee vergeleken wordt.",
    en: "The template or file it is compared with.")
  package static let ofPlan = Phrase(
    nl: "Vergelijk het sjabloon waar dit plan van gemaakt is met het huidige.",
    en: "Compare the template this plan was made from with the present one.")
  package static let raw = Phrase(
    nl: "Druk de tekst met zijn blokken af.", en: "Print the text with its blocks.")

  package static let name = Phrase(nl: "Sjabloon", en: "Template")
  package static let version = Phrase(nl: "Versie", en: "Version")
  package static let title = Phrase(nl: "Titel", en: "Title")
  package static let tasks = Phrase(nl: "Taken", en: "Tasks")
  package static let series = Phrase(nl: "Reeksen", en: "Series")
  package static let heading = Phrase(
    nl: "{id}, versie {version}: {title}", en: "{id}, version {version}: {title}")
  package static let key = Phrase(nl: "Sleutel", en: "Key")
  package static let role = Phrase(nl: "Rol", en: "Role")
  package static let due = Phrase(nl: "Uiterlijk", en: "Due")
  package static let limit = Phrase(nl: "Wettelijk", en: "Limit")
  package static let obligation = Phrase(nl: "Plicht", en: "Duty")
  package static let source = Phrase(nl: "Bron", en: "Source")
  package static let verify = Phrase(nl: "Nakijken", en: "Verify")
  package static let law = Phrase(
    nl: "Wat de wet vraagt, en wat nog nagekeken moet worden",
    en: "What the law asks, and what must still be verified")
  package static let yes = Phrase(nl: "ja", en: "yes")
  package static let verifyMark = "?"
  package static let verifyNote = CountPhrase(
    one: Phrase(
      nl: "? {n} termijn moet nog tegen de geldende wet worden nagekeken",
      en: "? {n} timing must still be checked against the law in force"),
    more: Phrase(
      nl: "? {n} termijnen moeten nog tegen de geldende wet worden nagekeken",
      en: "? {n} timings must still be checked against the law in force"))
  package static let file = Phrase(nl: "Bestand", en: "File")
  package static let line = Phrase(nl: "Regel", en: "Line")
  package static let severity = Phrase(nl: "Ernst", en: "Severity")
  package static let finding = Phrase(nl: "Bevinding", en: "Finding")
  package static let findings = Phrase(nl: "Bevindingen", en: "Findings")
  package static let afterWeeks = Phrase(nl: "na {n} w", en: "after {n} w")
  package static let atMost = Phrase(nl: "hoogstens", en: "at most")
  package static let decimalSign = Phrase(nl: ",", en: ".")
  package static let load = Phrase(
    nl: "{template}: taken en contacten per week als er elke maand {n} beginnen",
    en: "{template}: tasks and contacts a week when {n} start every month")
  package static let assumed = Phrase(
    nl: "Gerekend vanaf het begin van het plan: {days}.",
    en: "Counted from the beginning of the plan: {days}.")
  package static let assumedDay = Phrase(nl: "{anchor} na {n} w", en: "{anchor} after {n} w")
  package static let loadNote = Phrase(
    nl:
      "Zonder wat gebeurtenissen en maatregelen toevoegen en zonder de afsluiting; hoogstens: na 104 weken, als alles geldt wat van een antwoord afhangt.",
    en:
      "Without what events and measures add and without the closing; at most: after 104 weeks, if all applies that hangs on an answer."
  )
  package static let chain = Phrase(
    nl: "langste keten {days} dagen: {chain}", en: "longest chain {days} days: {chain}")
  package static let chainWith = Phrase(
    nl: "langste keten {days} dagen (met {answers}): {chain}",
    en: "longest chain {days} days (with {answers}): {chain}")
  package static let twoOrPlan = Phrase(
    nl: "Noem een sjabloon of twee, of een plan met --plan.",
    en: "Name a template or two, or a plan with --plan.")
  package static let differenceHeading = Phrase(
    nl: "Van {before}, versie {was}, naar {after}, versie {is}",
    en: "From {before}, version {was}, to {after}, version {is}")
  package static let noDifference = Phrase(nl: "Geen verschil.", en: "No difference.")
  package static let sort = Phrase(nl: "Soort", en: "Sort")
  package static let whatDiffers = Phrase(nl: "Wat", en: "What")
  package static let beforeColumn = Phrase(nl: "Was", en: "Was")
  package static let afterColumn = Phrase(nl: "Wordt", en: "Becomes")
  package static let rowAdded = Phrase(nl: "komt erbij", en: "is added")
  package static let rowRemoved = Phrase(nl: "vervalt", en: "is gone")

  /// What a part of a template is, by the name programs know it by.
  package static func sortName(_ sort: String) -> Phrase { sorts[sort] ?? name }
  /// What only templates say, by the name of the field.
  package static func ownField(_ field: String) -> Phrase { ownFields[field] ?? name }

  private static let sorts: [String: Phrase] = [
    "template": Phrase(nl: "sjabloon", en: "template"),
    "anchor": Phrase(nl: "datum", en: "date"), "phase": Phrase(nl: "fase", en: "phase"),
    "fact": Phrase(nl: "vraag", en: "fact"), "event": Phrase(nl: "gebeurtenis", en: "event"),
    "measure": Phrase(nl: "maatregel", en: "measure"), "task": Phrase(nl: "taak", en: "task"),
    "series": Phrase(nl: "reeks", en: "series"),
  ]

  private static let ownFields: [String: Phrase] = [
    "titleDutch": Phrase(nl: "titel (nl)", en: "title (nl)"),
    "titleEnglish": Phrase(nl: "titel (en)", en: "title (en)"),
    "caseType": Phrase(nl: "soort zaak", en: "kind of case"),
    "planned": Phrase(nl: "vanaf het begin in het plan", en: "in the plan from its beginning"),
    "firstDueRule": Phrase(
      nl: "regel voor uiterlijk, de eerste keer", en: "due rule, the first time"),
    "rowSource": Phrase(nl: "bron", en: "source"), "from": Phrase(nl: "begint", en: "begins"),
    "values": Phrase(nl: "antwoorden", en: "answers"), "adds": Phrase(nl: "voegt toe", en: "adds"),
    "ahead": Phrase(nl: "vooraf bekend", en: "known ahead"),
    "authority": Phrase(nl: "wie oplegt", en: "who imposes it"),
    "maximum": Phrase(nl: "duurt hoogstens", en: "lasts at most"),
    "fromRequest": Phrase(nl: "telt vanaf het verzoek", en: "counts from the request"),
    "sunset": Phrase(nl: "laatste dag van de wet", en: "last day of the Act"),
    "source": Phrase(nl: "bron", en: "source"),
    "verify": Phrase(nl: "nog nakijken", en: "must be verified"),
  ]

  /// What a timing rests on, by the name programs know it by.
  package static func basis(_ name: String) -> Phrase? { bases[name] }
  private static let bases: [String: Phrase] = [
    "law": Phrase(nl: "wet", en: "law"), "process": Phrase(nl: "werkafspraak", en: "process"),
    "habit": Phrase(nl: "gewoonte", en: "habit"),
  ]
  package static let basisColumn = Phrase(nl: "Rust op", en: "Rests on")
  package static let ofLaw = Phrase(nl: "Wet", en: "Law")
  package static let ofProcess = Phrase(nl: "Werkafspraak", en: "Process")
  package static let ofHabit = Phrase(nl: "Gewoonte", en: "Habit")
  package static let basisNote = Phrase(
    nl:
      "wet: de wet of de rechter; werkafspraak: het afgesproken proces; gewoonte: een getal van onszelf",
    en: "law: the law or a court; process: the agreed process; habit: a number of our own")
  package static let overlaid = Phrase(nl: "Eigen termijn", en: "Own timing")
  package static let overlayNote = Phrase(
    nl: "Eigen termijnen uit {file}; gewijzigde regels: {rows}",
    en: "Timings of your own from {file}; rows changed: {rows}")
  package static let sound = Phrase(
    nl: "{file}: in orde ({tasks} taken, {series} reeksen).",
    en: "{file}: sound ({tasks} tasks, {series} series).")
}
