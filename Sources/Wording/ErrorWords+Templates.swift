extension ErrorWords {
  /// What can be wrong in a template.
  static let templates: [String: ErrorText] = [
    "template-file-missing": ErrorText(
      Phrase(nl: "Het bestand {path} ontbreekt.", en: "The file {path} is missing."),
      wayOut: Phrase(
        nl: "Zet het in de map, of haal de verwijzing weg.",
        en: "Put it into the folder, or remove the reference.")),
    "template-file-mismatch": ErrorText(
      Phrase(
        nl: "Hier hoort {expected} te staan en er staat {found}.",
        en: "This should say {expected} and says {found}."),
      wayOut: Phrase(nl: "Maak naam en inhoud gelijk.", en: "Make name and content agree.")),
    "template-duplicate-item": ErrorText(
      Phrase(nl: "{key} staat er al ({first}).", en: "{key} is there already ({first})."),
      wayOut: Phrase(
        nl: "Geef een van beide een andere sleutel.", en: "Give one of them another key.")),
    "template-unknown-task": ErrorText(
      Phrase(nl: "Er is geen taak {key}.", en: "There is no task {key}."),
      wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key.")),
    "template-unknown-anchor": ErrorText(
      Phrase(
        nl: "Er is geen datum {key} om vanaf te tellen.",
        en: "There is no anchor {key} to count from."),
      wayOut: Phrase(
        nl: "Verbeter de naam, of noem de datum onder anchors.",
        en: "Mend the name, or name it under anchors.")),
    "template-unknown-fact": ErrorText(
      Phrase(nl: "Er is geen feit {key}.", en: "There is no fact {key}."),
      wayOut: Phrase(
        nl: "Verbeter de naam, of noem het feit onder facts.",
        en: "Mend the name, or name it under facts.")),
    "template-unknown-fact-value": ErrorText(
      Phrase(nl: "{value} is geen waarde van {fact}.", en: "{value} is no value of {fact}."),
      wayOut: Phrase(nl: "Kies uit: {allowed}.", en: "Choose from: {allowed}.")),
    "template-unknown-phase": ErrorText(
      Phrase(nl: "Er is geen fase {key}.", en: "There is no phase {key}."),
      wayOut: Phrase(
        nl: "Verbeter de naam, of noem de fase onder phases.",
        en: "Mend the name, or name it under phases.")),
    "template-unknown-role": ErrorText(
      Phrase(nl: "Er is geen rol {key}.", en: "There is no role {key}."),
      wayOut: Phrase(
        nl: "Verbeter de naam, of zet de rol in config/roles.yaml.",
        en: "Mend the name, or put the role into config/roles.yaml.")),
    "template-link-to-series": ErrorText(
      Phrase(
        nl: "{key} is een reeks; daar kan niets op wachten.",
        en: "{key} is a series; nothing can wait for it."),
      wayOut: Phrase(nl: "Wacht op een taak.", en: "Wait for a task.")),
    "template-link-to-absent": ErrorText(
      Phrase(
        nl: "{key} is er niet altijd als deze regel er is.",
        en: "{key} is not always there when this row is."),
      wayOut: Phrase(
        nl: "Geef beide dezelfde voorwaarde, of haal het verband weg.",
        en: "Give both the same condition, or remove the link.")),
    "template-cycle": ErrorText(
      Phrase(nl: "Taken wachten op elkaar: {path}.", en: "Tasks wait for each other: {path}."),
      wayOut: Phrase(nl: "Haal een van de verbanden weg.", en: "Remove one of the links.")),
    "template-rule-cycle": ErrorText(
      Phrase(nl: "Datums hangen van elkaar af: {path}.", en: "Dates depend on each other: {path}."),
      wayOut: Phrase(
        nl: "Laat een ervan ergens anders vandaan tellen.",
        en: "Let one of them count from something else.")),
    "template-stray-origin": ErrorText(
      Phrase(nl: "{origin} betekent hier niets.", en: "{origin} means nothing here."),
      wayOut: Phrase(
        nl: "Gebruik het alleen in regels die een gebeurtenis of maatregel toevoegt.",
        en: "Use it only in rows that an event or a measure adds.")),
    "template-limit-without-source": ErrorText(
      Phrase(nl: "De grens noemt geen bron.", en: "The limit names no source."),
      wayOut: Phrase(
        nl: "Noem de wet of afspraak bij source.", en: "Name the law or agreement at source.")),
    "template-statutory-without-source": ErrorText(
      Phrase(
        nl: "De wettelijke termijn {key} noemt geen bron.",
        en: "The statutory timing {key} names no source."),
      wayOut: Phrase(nl: "Noem het artikel bij source.", en: "Name the article at source.")),
    "template-statutory-without-verify": ErrorText(
      Phrase(
        nl: "Van de wettelijke termijn {key} staat niet of iemand hem moet nakijken.",
        en: "The statutory timing {key} does not say whether it must be verified."),
      wayOut: Phrase(nl: "Zet er verify bij: true of false.", en: "Add verify: true or false.")),
    "template-unused-fact": ErrorText(
      Phrase(nl: "Niets vraagt naar dit feit.", en: "Nothing asks for this fact."),
      wayOut: Phrase(
        nl: "Haal het weg, of gebruik het in een voorwaarde.",
        en: "Remove it, or use it in a condition.")),
    "template-number-differs": ErrorText(
      Phrase(
        nl: "De titels noemen verschillende getallen: {nl} en {en}.",
        en: "The titles name different numbers: {nl} and {en}."),
      wayOut: Phrase(nl: "Maak ze gelijk.", en: "Make them agree.")),
    "template-unknown-override": ErrorText(
      Phrase(
        nl: "Geen blok heeft een regel {key} om te wijzigen.",
        en: "No block has a row {key} to override."),
      wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key.")),
    "template-stray-outcomes": ErrorText(
      Phrase(nl: "Een {kind} heeft geen uitkomsten.", en: "A {kind} has no outcomes."),
      wayOut: Phrase(
        nl: "Maak er een besluit van, of haal outcomes weg.",
        en: "Make it a decision, or remove outcomes.")),
    "template-never-applies": ErrorText(
      Phrase(nl: "Deze voorwaarde is nooit waar.", en: "This condition is never true."),
      wayOut: Phrase(nl: "Kijk haar na.", en: "Check it.")),
    "template-never-added": ErrorText(
      Phrase(
        nl: "Geen gebeurtenis of maatregel voegt dit toe.", en: "No event or measure adds this."),
      wayOut: Phrase(
        nl: "Noem het ergens, of haal het weg.", en: "Name it somewhere, or remove it.")),
    "template-due-before-predecessor": ErrorText(
      Phrase(
        nl: "Dit moet klaar zijn voor {predecessor}, waarop het wacht.",
        en: "This is due before {predecessor}, which it waits for."),
      wayOut: Phrase(nl: "Verzet een van beide.", en: "Move one of them.")),
    "template-gate-without-predecessors": ErrorText(
      Phrase(nl: "Deze poort wacht nergens op.", en: "This gate waits for nothing."),
      wayOut: Phrase(nl: "Noem waarop, bij after.", en: "Name what for, at after.")),
    "template-decision-without-outcomes": ErrorText(
      Phrase(nl: "Dit besluit heeft geen uitkomsten.", en: "This decision has no outcomes."),
      wayOut: Phrase(nl: "Noem ze bij outcomes.", en: "Name them at outcomes.")),
    "template-blank-title": ErrorText(
      Phrase(nl: "De titel in het {language} is leeg.", en: "The title in {language} is blank."),
      wayOut: Phrase(nl: "Vul hem in.", en: "Fill it in.")),
    "template-endless-series": ErrorText(
      Phrase(nl: "Deze reeks houdt nooit op.", en: "This series never ends."),
      wayOut: Phrase(
        nl: "Geef de laatste stap een aantal of een until.",
        en: "Give its last step a count or an until.")),
    "template-adds-nothing": ErrorText(
      Phrase(nl: "Dit voegt niets toe.", en: "This adds nothing."),
      wayOut: Phrase(nl: "Noem regels, of haal het weg.", en: "Name rows, or remove it.")),
  ]
}
