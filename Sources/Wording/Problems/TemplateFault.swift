/// What can be wrong in a template.
package enum TemplateFault: String, Sendable, Hashable, CaseIterable {
  case templateFileMissing = "template-file-missing"
  case templateFileMismatch = "template-file-mismatch"
  case templateDuplicateItem = "template-duplicate-item"
  case templateUnknownTask = "template-unknown-task"
  case templateUnknownAnchor = "template-unknown-anchor"
  case templateUnknownFact = "template-unknown-fact"
  case templateUnknownFactValue = "template-unknown-fact-value"
  case templateUnknownPhase = "template-unknown-phase"
  case templateUnknownRole = "template-unknown-role"
  case templateLinkToSeries = "template-link-to-series"
  case templateLinkToAbsent = "template-link-to-absent"
  case templateCycle = "template-cycle"
  case templateRuleCycle = "template-rule-cycle"
  case templateStrayOrigin = "template-stray-origin"
  case templateLimitWithoutSource = "template-limit-without-source"
  case templateStatutoryWithoutSource = "template-statutory-without-source"
  case templateStatutoryWithoutVerify = "template-statutory-without-verify"
  case templateUnusedFact = "template-unused-fact"
  case templateNumberDiffers = "template-number-differs"
  case templateUnknownOverride = "template-unknown-override"
  case templateOverlayField = "template-overlay-field"
  case templateOverlayRow = "template-overlay-row"
  case templateOverlayLimit = "template-overlay-limit"
  case templateOverlayStray = "template-overlay-stray"
  case templateStrayOutcomes = "template-stray-outcomes"
  case templateNeverApplies = "template-never-applies"
  case templateNeverAdded = "template-never-added"
  case templateDueBeforePredecessor = "template-due-before-predecessor"
  case templateWindowImpossible = "template-window-impossible"
  case templateDueAfterLimit = "template-due-after-limit"
  case templateOriginExcluded = "template-origin-excluded"
  case templateLinkExcluded = "template-link-excluded"
  case templateAlwaysClosed = "template-always-closed"
  case templateSeriesNeverFalls = "template-series-never-falls"
  case templateGateWithoutPredecessors = "template-gate-without-predecessors"
  case templateDecisionWithoutOutcomes = "template-decision-without-outcomes"
  case templateBlankTitle = "template-blank-title"
  case templateEndlessSeries = "template-endless-series"
  case templateAddsNothing = "template-adds-nothing"
}

extension TemplateFault {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .templateFileMissing:
      ErrorText(
        Phrase(nl: "Het bestand {path} ontbreekt.", en: "The file {path} is missing."),
        wayOut: Phrase(
          nl: "Zet het in de map, of haal de verwijzing weg.",
          en: "Put it into the folder, or remove the reference."))
    case .templateFileMismatch:
      ErrorText(
        Phrase(
          nl: "Hier hoort {expected} te staan en er staat {found}.",
          en: "This should say {expected} and says {found}."),
        wayOut: Phrase(nl: "Maak naam en inhoud gelijk.", en: "Make name and content agree."))
    case .templateDuplicateItem:
      ErrorText(
        Phrase(nl: "{key} staat er al ({first}).", en: "{key} is there already ({first})."),
        wayOut: Phrase(
          nl: "Geef een van beide een andere sleutel.", en: "Give one of them another key."))
    case .templateUnknownTask:
      ErrorText(
        Phrase(nl: "Er is geen taak {key}.", en: "There is no task {key}."),
        wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key."))
    case .templateUnknownAnchor:
      ErrorText(
        Phrase(
          nl: "Er is geen datum {key} om vanaf te tellen.",
          en: "There is no anchor {key} to count from."),
        wayOut: Phrase(
          nl: "Verbeter de naam, of noem de datum onder anchors.",
          en: "Mend the name, or name it under anchors."))
    case .templateUnknownFact:
      ErrorText(
        Phrase(nl: "Er is geen feit {key}.", en: "There is no fact {key}."),
        wayOut: Phrase(
          nl: "Verbeter de naam, of noem het feit onder facts.",
          en: "Mend the name, or name it under facts."))
    case .templateUnknownFactValue:
      ErrorText(
        Phrase(nl: "{value} is geen waarde van {fact}.", en: "{value} is no value of {fact}."),
        wayOut: Phrase(nl: "Kies uit: {allowed}.", en: "Choose from: {allowed}."))
    case .templateUnknownPhase:
      ErrorText(
        Phrase(nl: "Er is geen fase {key}.", en: "There is no phase {key}."),
        wayOut: Phrase(
          nl: "Verbeter de naam, of noem de fase onder phases.",
          en: "Mend the name, or name it under phases."))
    case .templateUnknownRole:
      ErrorText(
        Phrase(nl: "Er is geen rol {key}.", en: "There is no role {key}."),
        wayOut: Phrase(
          nl: "Verbeter de naam, of zet de rol in config/roles.yaml.",
          en: "Mend the name, or put the role into config/roles.yaml."))
    case .templateLinkToSeries:
      ErrorText(
        Phrase(
          nl: "{key} is een reeks; daar kan niets op wachten.",
          en: "{key} is a series; nothing can wait for it."),
        wayOut: Phrase(nl: "Wacht op een taak.", en: "Wait for a task."))
    case .templateLinkToAbsent:
      ErrorText(
        Phrase(
          nl: "{key} is er niet altijd als deze regel er is.",
          en: "{key} is not always there when this row is."),
        wayOut: Phrase(
          nl: "Geef beide dezelfde voorwaarde, of haal het verband weg.",
          en: "Give both the same condition, or remove the link."))
    case .templateCycle:
      ErrorText(
        Phrase(nl: "Taken wachten op elkaar: {path}.", en: "Tasks wait for each other: {path}."),
        wayOut: Phrase(nl: "Haal een van de verbanden weg.", en: "Remove one of the links."))
    case .templateRuleCycle:
      ErrorText(
        Phrase(
          nl: "Datums hangen van elkaar af: {path}.", en: "Dates depend on each other: {path}."),
        wayOut: Phrase(
          nl: "Laat een ervan ergens anders vandaan tellen.",
          en: "Let one of them count from something else."))
    case .templateStrayOrigin:
      ErrorText(
        Phrase(nl: "{origin} betekent hier niets.", en: "{origin} means nothing here."),
        wayOut: Phrase(
          nl: "Gebruik het alleen in regels die een gebeurtenis of maatregel toevoegt.",
          en: "Use it only in rows that an event or a measure adds."))
    case .templateLimitWithoutSource:
      ErrorText(
        Phrase(nl: "De grens noemt geen bron.", en: "The limit names no source."),
        wayOut: Phrase(
          nl: "Noem de wet of afspraak bij source.", en: "Name the law or agreement at source."))
    case .templateStatutoryWithoutSource:
      ErrorText(
        Phrase(
          nl: "De wettelijke termijn {key} noemt geen bron.",
          en: "The statutory timing {key} names no source."),
        wayOut: Phrase(nl: "Noem het artikel bij source.", en: "Name the article at source."))
    case .templateStatutoryWithoutVerify:
      ErrorText(
        Phrase(
          nl: "Van de wettelijke termijn {key} staat niet of iemand hem moet nakijken.",
          en: "The statutory timing {key} does not say whether it must be verified."),
        wayOut: Phrase(nl: "Zet er verify bij: true of false.", en: "Add verify: true or false."))
    case .templateUnusedFact:
      ErrorText(
        Phrase(nl: "Niets vraagt naar dit feit.", en: "Nothing asks for this fact."),
        wayOut: Phrase(
          nl: "Haal het weg, of gebruik het in een voorwaarde.",
          en: "Remove it, or use it in a condition."))
    case .templateNumberDiffers:
      ErrorText(
        Phrase(
          nl: "De titels noemen verschillende getallen: {nl} en {en}.",
          en: "The titles name different numbers: {nl} and {en}."),
        wayOut: Phrase(nl: "Maak ze gelijk.", en: "Make them agree."))
    case .templateUnknownOverride:
      ErrorText(
        Phrase(
          nl: "Geen blok heeft een regel {key} om te wijzigen.",
          en: "No block has a row {key} to override."),
        wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key."))
    case .templateOverlayField:
      ErrorText(
        Phrase(
          nl: "Een bestand met eigen termijnen wijzigt {key} niet.",
          en: "A file of timings of one's own does not change {key}."),
        wayOut: Phrase(
          nl: "Het mag: {known}. Voor meer is een eigen sjabloon nodig.",
          en: "It may: {known}. More needs a template of your own."))
    case .templateOverlayRow:
      ErrorText(
        Phrase(
          nl: "Het sjabloon heeft geen regel {key} om de termijn van te wijzigen.",
          en: "The template has no row {key} whose timing could change."),
        wayOut: Phrase(
          nl: "Verbeter de sleutel; aftercare template show noemt ze.",
          en: "Mend the key; aftercare template show names them."))
    case .templateOverlayLimit:
      ErrorText(
        Phrase(
          nl: "De wettelijke termijn wordt anders zonder dat er staat waar dat uit volgt.",
          en: "The statutory limit becomes another without a word of where that follows from."),
        wayOut: Phrase(
          nl: "Noem de wet of de afspraak bij source, of laat limit weg en gebruik due.",
          en: "Name the law or the agreement at source, or leave limit out and use due."))
    case .templateOverlayStray:
      ErrorText(
        Phrase(
          nl: "Er is geen sjabloon {key} om termijnen van te wijzigen.",
          en: "There is no template {key} whose timings could change."),
        wayOut: Phrase(
          nl: "Noem het bestand naar een sjabloon, of haal het weg.",
          en: "Name the file after a template, or remove it."))
    case .templateStrayOutcomes:
      ErrorText(
        Phrase(nl: "Een {kind} heeft geen uitkomsten.", en: "A {kind} has no outcomes."),
        wayOut: Phrase(
          nl: "Maak er een besluit van, of haal outcomes weg.",
          en: "Make it a decision, or remove outcomes."))
    case .templateNeverApplies:
      ErrorText(
        Phrase(nl: "Deze voorwaarde is nooit waar.", en: "This condition is never true."),
        wayOut: Phrase(nl: "Kijk haar na.", en: "Check it."))
    case .templateNeverAdded:
      ErrorText(
        Phrase(
          nl: "Geen gebeurtenis of maatregel voegt dit toe.", en: "No event or measure adds this."),
        wayOut: Phrase(
          nl: "Noem het ergens, of haal het weg.", en: "Name it somewhere, or remove it."))
    case .templateDueBeforePredecessor:
      ErrorText(
        Phrase(
          nl: "Dit moet klaar zijn voor {predecessor}, waarop het wacht.",
          en: "This is due before {predecessor}, which it waits for."),
        wayOut: Phrase(nl: "Verzet een van beide.", en: "Move one of them."))
    case .templateWindowImpossible:
      ErrorText(
        Phrase(
          nl:
            "Op tijd klaar ({field}) kan nooit: het wordt ten minste {days} dagen te laat ({path}).",
          en: "It can never be done in time ({field}): it is at least {days} days late ({path})."),
        wayOut: Phrase(
          nl: "Geef meer tijd, laat het eerder beginnen, of maak het werk ervoor korter.",
          en: "Give more time, let it begin earlier, or make the work before it shorter."))
    case .templateDueAfterLimit:
      ErrorText(
        Phrase(
          nl: "De streefdatum komt altijd na de wettelijke termijn.",
          en: "The due date always comes after the limit."),
        wayOut: Phrase(
          nl: "Zet due voor limit, of haal due weg.", en: "Put due before limit, or remove due."))
    case .templateOriginExcluded:
      ErrorText(
        Phrase(
          nl: "{field} telt vanaf {origin}, en dat geldt nooit samen hiermee.",
          en: "{field} counts from {origin}, which never applies together with this."),
        wayOut: Phrase(
          nl: "Laat het ergens anders vandaan tellen, of pas een van de voorwaarden aan.",
          en: "Let it count from something else, or change one of the conditions."))
    case .templateLinkExcluded:
      ErrorText(
        Phrase(
          nl: "Dit wacht op {predecessor}, en dat geldt nooit samen hiermee.",
          en: "This waits for {predecessor}, which never applies together with it."),
        wayOut: Phrase(
          nl: "Haal het verband weg, of pas een van de voorwaarden aan.",
          en: "Remove the link, or change one of the conditions."))
    case .templateAlwaysClosed:
      ErrorText(
        Phrase(
          nl: "{field} valt altijd op een dag waarop niemand werkt, zoals {day}.",
          en: "{field} always falls on a day on which nobody works, such as {day}."),
        wayOut: Phrase(
          nl: "Noem een andere dag, of laat hem met roll verschuiven.",
          en: "Name another day, or let it roll."))
    case .templateSeriesNeverFalls:
      ErrorText(
        Phrase(
          nl: "Deze reeks is over voor haar eerste contact.",
          en: "This series is over before its first contact."),
        wayOut: Phrase(
          nl: "Laat haar later ophouden, of maak de eerste stap korter.",
          en: "Let it end later, or make its first step shorter."))
    case .templateGateWithoutPredecessors:
      ErrorText(
        Phrase(nl: "Deze poort wacht nergens op.", en: "This gate waits for nothing."),
        wayOut: Phrase(nl: "Noem waarop, bij after.", en: "Name what for, at after."))
    case .templateDecisionWithoutOutcomes:
      ErrorText(
        Phrase(nl: "Dit besluit heeft geen uitkomsten.", en: "This decision has no outcomes."),
        wayOut: Phrase(nl: "Noem ze bij outcomes.", en: "Name them at outcomes."))
    case .templateBlankTitle:
      ErrorText(
        Phrase(nl: "De titel in het {language} is leeg.", en: "The title in {language} is blank."),
        wayOut: Phrase(nl: "Vul hem in.", en: "Fill it in."))
    case .templateEndlessSeries:
      ErrorText(
        Phrase(nl: "Deze reeks houdt nooit op.", en: "This series never ends."),
        wayOut: Phrase(
          nl: "Geef de laatste stap een aantal of een until.",
          en: "Give its last step a count or an until."))
    case .templateAddsNothing:
      ErrorText(
        Phrase(nl: "Dit voegt niets toe.", en: "This adds nothing."),
        wayOut: Phrase(nl: "Noem regels, of haal het weg.", en: "Name rows, or remove it."))
    }
  }
}
