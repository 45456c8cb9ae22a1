/// Words of `whoami` and `config`.
package enum SettingsWords {
  package static let whoamiHelp = CommandHelp(
    Phrase(
      nl: "Toont op wiens naam u werkt, in welk gegevensbestand, en waar het logboek staat.",
      en: "Tells in whose name you work, in which store, and where the journal stands."),
    ["aftercare whoami"])
  package static let configHelp = CommandHelp(
    Phrase(nl: "Bewaarde instellingen bekijken en wijzigen.", en: "See and change kept settings."),
    ["aftercare config list", "aftercare config set actor procesregisseur-1"])
  package static let listHelp = CommandHelp(
    Phrase(
      nl: "Alle instellingen: wat geldt, waar het vandaan komt, en hoe ze heten.",
      en: "All settings: what holds, where it comes from, and what they are called."),
    ["aftercare config list", "aftercare config list -f json"])
  package static let getHelp = CommandHelp(
    Phrase(nl: "De waarde van een instelling.", en: "The value of a setting."),
    ["aftercare config get lang"])
  package static let setHelp = CommandHelp(
    Phrase(nl: "Bewaart een instelling.", en: "Keeps a setting."), ["aftercare config set lang nl"])
  package static let unsetHelp = CommandHelp(
    Phrase(
      nl: "Vergeet een bewaarde instelling; dan geldt de standaard weer.",
      en: "Forgets a kept setting; the standard holds again."),
    ["aftercare config unset lang"])
  package static let name = Phrase(nl: "De naam van de instelling.", en: "The setting's name.")
  package static let value = Phrase(nl: "De nieuwe waarde.", en: "The new value.")

  package static let settingColumn = Phrase(nl: "Instelling", en: "Setting")
  package static let valueColumn = Phrase(nl: "Waarde", en: "Value")
  package static let sourceColumn = Phrase(nl: "Uit", en: "From")
  package static let variableColumn = Phrase(nl: "Variabele", en: "Variable")
  package static let helpColumn = Phrase(nl: "Waarvoor", en: "What for")
  package static let fromFlag = Phrase(nl: "opdracht", en: "command")
  package static let fromVariable = Phrase(nl: "omgeving", en: "environment")
  package static let fromFile = Phrase(nl: "bestand", en: "file")
  package static let fromStandard = Phrase(nl: "standaard", en: "standard")
  package static let file = Phrase(nl: "Bewaard in {path}", en: "Kept in {path}")
  package static let kept = Phrase(nl: "{setting}: {value}", en: "{setting}: {value}")
  package static let forgotten = Phrase(
    nl: "{setting} is vergeten; nu geldt: {standard}.",
    en: "{setting} is forgotten; now holds: {standard}.")
  package static let shadowed = Phrase(
    nl: "Let op: {variable} staat in de omgeving en gaat voor.",
    en: "Note: {variable} is in the environment and goes first.")

  package static let actor = Phrase(nl: "Naam      {actor}", en: "Name      {actor}")
  package static let login = Phrase(nl: "Login     {login}", en: "Login     {login}")
  package static let store = Phrase(nl: "Opslag    {path}", en: "Store     {path}")
  package static let storeDemo = Phrase(
    nl: "Opslag    {path} (demo: alles is verzonnen)",
    en: "Store     {path} (demo: everything is made up)")
  package static let noStore = Phrase(
    nl: "Opslag    {path} (is er nog niet; maak hem met: aftercare init)",
    en: "Store     {path} (not there yet; make it with: aftercare init)")
  package static let today = Phrase(nl: "Vandaag   {today}", en: "Today     {today}")
  package static let lens = Phrase(
    nl: "Vandaag   {today} (door --today bekeken)", en: "Today     {today} (seen through --today)")
  package static let journal = Phrase(nl: "Logboek  {head}", en: "Journal   {head}")
  package static let version = Phrase(nl: "Versie    {version}", en: "Version   {version}")
  package static let nobody = Phrase(
    nl: "nog niet gezet; zonder naam wordt niets geschreven",
    en: "not set yet; without a name nothing is written")
}
