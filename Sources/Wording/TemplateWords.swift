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
      nl: "Kijk sjabloonbestanden na; fouten met bestand:regel:kolom.",
      en: "Check template files; errors with file:line:column."),
    ["aftercare template check templates/plans/mine.yaml", "aftercare template check"])
  package static let id = Phrase(nl: "Naam van het sjabloon.", en: "Name of the template.")
  package static let files = Phrase(
    nl: "Bestanden; zonder bestanden worden alle sjablonen nagekeken.",
    en: "Files; without any, all templates are checked.")
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
  package static let sound = Phrase(
    nl: "{file}: in orde ({tasks} taken, {series} reeksen).",
    en: "{file}: sound ({tasks} tasks, {series} series).")
}
