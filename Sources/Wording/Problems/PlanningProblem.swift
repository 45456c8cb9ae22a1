/// What the planning commands refuse to understand.
package enum PlanningProblem: String, Sendable, Hashable, CaseIterable {
  case anchorWithoutDate = "anchor-without-date"
  case assignToWhom = "assign-to-whom"
  case choiceUnknown = "choice-unknown"
  case conditionMalformed = "condition-malformed"
  case daysMalformed = "days-malformed"
  case estimateNegative = "estimate-negative"
  case fieldsNeeded = "fields-needed"
  case fieldStays = "field-stays"
  case fileNeeded = "file-needed"
  case filterWithoutWhere = "filter-without-where"
  case labelMalformed = "label-malformed"
  case labelsNotJSON = "labels-not-json"
  case limitMalformed = "limit-malformed"
  case linkNeedsTask = "link-needs-task"
  case linkOtherPlan = "link-other-plan"
  case logOneOutcome = "log-one-outcome"
  case maximumMalformed = "maximum-malformed"
  case mineUnknown = "mine-unknown"
  case minutesMalformed = "minutes-malformed"
  case namedValueMalformed = "named-value-malformed"
  case newKeyNeeded = "new-key-needed"
  case goalIncomplete = "goal-incomplete"
  case noteEmpty = "note-empty"
  case noteOfAnother = "note-of-another"
  case noteTooLong = "note-too-long"
  case noteUnknown = "note-unknown"
  case optionNotHere = "option-not-here"
  case refsAndWhere = "refs-and-where"
  case refsNeeded = "refs-needed"
  case roleNeeded = "role-needed"
  case removeOtherwise = "remove-otherwise"
  case rhythmNeeded = "rhythm-needed"
  case outcomesMalformed = "outcomes-malformed"
  case seriesChainedAndPeriodic = "series-chained-and-periodic"
  case seriesOriginTwice = "series-origin-twice"
  case optionEmpty = "option-empty"
  case textMalformed = "text-malformed"
  case unsetAndSet = "unset-and-set"
  case ruleMalformed = "rule-malformed"
  case sheetLevelUnknown = "sheet-level-unknown"
  case seriesAfterTask = "series-after-task"
  case seriesOriginNeeded = "series-origin-needed"
  case spanBackwards = "span-backwards"
  case timeMalformed = "time-malformed"
  case titleMalformed = "title-malformed"
  case titleNeeded = "title-needed"
  case undoWords = "undo-words"
  case whereFindsNothing = "where-finds-nothing"
  case whereWithoutFilter = "where-without-filter"
}

extension PlanningProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .anchorWithoutDate:
      ErrorText(
        Phrase(
          nl: "{anchor} heeft nog geen datum om vanaf te tellen.",
          en: "{anchor} has no date yet to count from."),
        wayOut: Phrase(
          nl: "Geef een hele datum: {anchor}=2027-03-01.",
          en: "Give a whole date: {anchor}=2027-03-01."))
    case .assignToWhom:
      ErrorText(
        Phrase(nl: "Aan wie?", en: "To whom?"),
        wayOut: Phrase(nl: "Geef --to CODE of --nobody.", en: "Give --to CODE or --nobody."))
    case .choiceUnknown:
      ErrorText(
        Phrase(
          nl: "{option} kent “{value}” niet.", en: "{option} does not know “{value}”."),
        wayOut: Phrase(nl: "Kies uit: {allowed}.", en: "Choose from: {allowed}."))
    case .conditionMalformed:
      ErrorText(
        Phrase(
          nl: "De voorwaarde “{condition}” is niet te lezen.",
          en: "The condition “{condition}” cannot be read."),
        wayOut: Phrase(
          nl: "Schrijf haar zo: \"debts = yes and housing != own\".",
          en: "Write it so: \"debts = yes and housing != own\"."))
    case .daysMalformed:
      ErrorText(
        Phrase(
          nl: "{value} dagen kan niet.", en: "{value} days cannot be."),
        wayOut: Phrase(
          nl: "Geef een getal van 0 tot en met 3660.", en: "Give a number from 0 through 3660."))
    case .estimateNegative:
      ErrorText(
        Phrase(nl: "Werk duurt niet {term}.", en: "Work does not take {term}."),
        wayOut: Phrase(nl: "Geef een duur zoals 5wd of 2w.", en: "Give a length such as 5wd or 2w.")
      )
    case .sheetLevelUnknown:
      ErrorText(
        Phrase(nl: "Een blad heeft geen niveau {value}.", en: "A sheet has no level {value}."),
        wayOut: Phrase(
          nl: "Kies 1 (neutraal) of 2 (met titels).", en: "Choose 1 (neutral) or 2 (with titles)."))
    case .fieldsNeeded:
      ErrorText(
        Phrase(nl: "Er is niets gegeven om te wijzigen.", en: "Nothing was given to change."),
        wayOut: Phrase(
          nl: "Noem wat anders moet, bijvoorbeeld {example}; zie --help.",
          en: "Say what is to be different, for example {example}; see --help."))
    case .fieldStays:
      ErrorText(
        Phrase(
          nl: "{field} kan niet weg; het hoort er altijd bij.",
          en: "{field} cannot be taken away; it always belongs to it."),
        wayOut: Phrase(
          nl: "Geef een andere waarde met --{option}. Wat weg kan: {allowed}.",
          en: "Give another value with --{option}. What can be taken away: {allowed}."))
    case .fileNeeded:
      ErrorText(
        Phrase(nl: "Welk bestand?", en: "Which file?"),
        wayOut: Phrase(
          nl: "Geef het op, of - voor de invoer; een voorbeeld: aftercare plan import --example",
          en: "Name it, or - for the input; an example: aftercare plan import --example"))
    case .filterWithoutWhere:
      ErrorText(
        Phrase(
          nl: "Filters gelden hier alleen met --where.", en: "Filters count here only with --where."
        ),
        wayOut: Phrase(
          nl: "Voeg --where toe, of noem alleen verwijzingen.",
          en: "Add --where, or name references only."))
    case .labelMalformed:
      ErrorText(
        Phrase(
          nl: "Een eigen naam is een regel van ten hoogste {limit} tekens.",
          en: "A name of your own is one line of {limit} signs at most."),
        wayOut: Phrase(nl: "Maak hem korter.", en: "Make it shorter."))
    case .goalIncomplete:
      ErrorText(
        Phrase(nl: "Wat is er met {goal}?", en: "What about {goal}?"),
        wayOut: Phrase(
          nl:
            "Een nieuw doel: schulden \"wat er bereikt moet zijn\". Een doel: G1 --state bereikt.",
          en: "A new goal: debts \"what is to be reached\". A goal: G1 --state reached."))
    case .noteEmpty:
      ErrorText(
        Phrase(nl: "Een notitie zonder tekst zegt niets.", en: "A note without text says nothing."),
        wayOut: Phrase(
          nl: "Geef de tekst met -m, of -m - om hem van de invoer te lezen.",
          en: "Give the text with -m, or -m - to read it from the input."))
    case .noteOfAnother:
      ErrorText(
        Phrase(
          nl: "Notitie {number} bij {ref} is van {actor}.",
          en: "Note {number} at {ref} is of {actor}."),
        wayOut: Phrase(
          nl: "Alleen wie haar schreef kan haar intrekken; schrijf er zelf een bij.",
          en: "Only whoever wrote it can take it back; write one of your own."))
    case .noteTooLong:
      ErrorText(
        Phrase(
          nl: "Een notitie heeft ten hoogste {limit} bytes.",
          en: "A note has {limit} bytes at most."),
        wayOut: Phrase(
          nl: "Maak er twee van, of bewaar het stuk in het dossier.",
          en: "Make two of it, or keep the document in the file."))
    case .noteUnknown:
      ErrorText(
        Phrase(
          nl: "Bij {ref} is geen notitie {number}.", en: "There is no note {number} at {ref}."),
        wayOut: Phrase(
          nl: "Zie ze met: aftercare note list {ref}",
          en: "See them with: aftercare note list {ref}"))
    case .labelsNotJSON:
      ErrorText(
        Phrase(
          nl: "Eigen namen staan niet in JSON.", en: "Names of one's own are not in JSON."),
        wayOut: Phrase(
          nl: "Geef -f csv, of laat --labels weg.", en: "Give -f csv, or leave out --labels."))
    case .limitMalformed:
      ErrorText(
        Phrase(nl: "{value} regels kan niet.", en: "{value} lines cannot be."),
        wayOut: Phrase(nl: "Geef een getal vanaf 1.", en: "Give a number from 1."))
    case .linkNeedsTask:
      ErrorText(
        Phrase(
          nl: "Op {ref} kan een taak niet wachten.", en: "A task cannot wait for {ref}."),
        wayOut: Phrase(
          nl: "Noem een taak of een reeks, een reeks met --point first, last of each.",
          en: "Name a task or a series, a series with --point first, last or each."))
    case .linkOtherPlan:
      ErrorText(
        Phrase(nl: "{ref} staat in een ander plan.", en: "{ref} is in another plan."),
        wayOut: Phrase(
          nl: "Laat de taak wachten op een taak van haar eigen plan.",
          en: "Make the task wait for one of its own plan."))
    case .logOneOutcome:
      ErrorText(
        Phrase(nl: "Er staat meer dan een uitkomst.", en: "There is more than one outcome."),
        wayOut: Phrase(
          nl: "Meld contacten met een andere uitkomst apart.",
          en: "Report contacts with another outcome apart."))
    case .maximumMalformed:
      ErrorText(
        Phrase(
          nl: "Een maatregel duurt niet hoogstens {term}.",
          en: "No measure lasts at most {term}."),
        wayOut: Phrase(
          nl: "Geef een duur van 1d tot en met 10y, zoals 6m.",
          en: "Give a length from 1d through 10y, such as 6m."))
    case .mineUnknown:
      ErrorText(
        Phrase(
          nl: "Er is geen medewerker met de code {actor}, dus niets is van u.",
          en: "There is no worker with the code {actor}, so nothing is yours."),
        wayOut: Phrase(
          nl: "Zet uw code met: aftercare config set actor CODE, of gebruik --worker CODE.",
          en: "Set your code with: aftercare config set actor CODE, or use --worker CODE."))
    case .minutesMalformed:
      ErrorText(
        Phrase(nl: "{value} minuten kan niet.", en: "{value} minutes cannot be."),
        wayOut: Phrase(
          nl: "Geef een getal van 1 tot en met 1440.", en: "Give a number from 1 through 1440."))
    case .namedValueMalformed:
      ErrorText(
        Phrase(
          nl: "“{text}” is geen naam met een waarde.", en: "“{text}” is no name with a value."),
        wayOut: Phrase(nl: "Schrijf naam=waarde.", en: "Write name=value."))
    case .newKeyNeeded:
      ErrorText(
        Phrase(
          nl: "“{ref}” noemt geen plan met een nieuwe sleutel.",
          en: "“{ref}” does not name a plan with a new key."),
        wayOut: Phrase(
          nl: "Schrijf plan en sleutel, zoals K7QF/E1.",
          en: "Write plan and key, such as K7QF/E1."))
    case .optionNotHere:
      ErrorText(
        Phrase(
          nl: "{option} betekent hier niets: gezocht wordt in titels, niet in werk.",
          en: "{option} means nothing here: titles are searched, not work."),
        wayOut: Phrase(
          nl: "Laat het weg, of gebruik: aftercare task list",
          en: "Leave it out, or use: aftercare task list"))
    case .refsAndWhere:
      ErrorText(
        Phrase(
          nl: "Verwijzingen en --where gaan niet samen.",
          en: "References and --where do not go together."),
        wayOut: Phrase(nl: "Geef het een of het ander.", en: "Give one or the other."))
    case .refsNeeded:
      ErrorText(
        Phrase(nl: "Er is niets genoemd.", en: "Nothing was named."),
        wayOut: Phrase(
          nl: "Noem een taak zoals K7QF/DR09b, of gebruik --where met filters.",
          en: "Name a task such as K7QF/DR09b, or use --where with filters."))
    case .roleNeeded:
      ErrorText(
        Phrase(nl: "Wie doet {ref}?", en: "Who does {ref}?"),
        wayOut: Phrase(nl: "Geef --role ROL.", en: "Give --role ROLE."))
    case .removeOtherwise:
      ErrorText(
        Phrase(
          nl: "{ref} gaat met een andere opdracht uit het plan.",
          en: "Another command takes {ref} out of the plan."),
        wayOut: Phrase(
          nl: "Typ: aftercare {verb} remove {ref}", en: "Type: aftercare {verb} remove {ref}"))
    case .rhythmNeeded:
      ErrorText(
        Phrase(nl: "Hoe vaak is {ref}?", en: "How often is {ref}?"),
        wayOut: Phrase(
          nl: "Geef --every met een ritme: 1wx12,2wx12,1m.",
          en: "Give --every with a rhythm: 1wx12,2wx12,1m."))
    case .outcomesMalformed:
      ErrorText(
        Phrase(
          nl: "De uitkomsten “{text}” zijn niet te lezen.",
          en: "The outcomes “{text}” cannot be read."),
        wayOut: Phrase(
          nl:
            "Schrijf namen met de feiten die ze zetten, en met > wat er met het plan gebeurt: here:arrested=no+detained=no,none:>stop+>I12.",
          en:
            "Write names with the facts they set, and with > what becomes of the plan: here:arrested=no+detained=no,none:>stop+>I12."
        ))
    case .seriesChainedAndPeriodic:
      ErrorText(
        Phrase(
          nl: "--chained en --counting {counting} spreken elkaar tegen.",
          en: "--chained and --counting {counting} contradict each other."),
        wayOut: Phrase(nl: "Laat een van beide weg.", en: "Leave one of the two out."))
    case .seriesOriginTwice:
      ErrorText(
        Phrase(
          nl: "Een reeks telt vanaf een regel of vanaf een taak, niet allebei.",
          en: "A series counts from a rule or from a task, not both."),
        wayOut: Phrase(
          nl: "Geef --from of --after, niet allebei.", en: "Give --from or --after, not both."))
    case .optionEmpty:
      ErrorText(
        Phrase(nl: "Er staat niets in {option}.", en: "{option} is empty."),
        wayOut: Phrase(
          nl: "Geef een tekst, of haal weg wat weg kan met --unset.",
          en: "Give a text, or take away what can be with --unset."))
    case .textMalformed:
      ErrorText(
        Phrase(
          nl: "{option} kan zo niet: een regel van hoogstens {limit} bytes, zonder stuurtekens.",
          en: "{option} cannot be that: one line of at most {limit} bytes, without control signs."),
        wayOut: Phrase(nl: "Geef een kortere tekst.", en: "Give a shorter text."))
    case .unsetAndSet:
      ErrorText(
        Phrase(
          nl: "--{option} is gegeven, en moet ook weg.",
          en: "--{option} was given, and is to be taken away too."),
        wayOut: Phrase(nl: "Laat een van beide weg.", en: "Leave one of the two out."))
    case .ruleMalformed:
      ErrorText(
        Phrase(nl: "De regel “{rule}” is niet te lezen.", en: "The rule “{rule}” cannot be read."),
        wayOut: Phrase(
          nl:
            "Schrijf release-4w, DR06+10wd, M1.end-8w of een datum, met daarachter zo nodig roll of back.",
          en:
            "Write release-4w, DR06+10wd, M1.end-8w or a date, with roll or back behind it if need be."
        ))
    case .seriesAfterTask:
      ErrorText(
        Phrase(nl: "{task} is geen taak van dit plan.", en: "{task} is no task of this plan."),
        wayOut: Phrase(
          nl: "Noem een taak bij --after, of een regel bij --from.",
          en: "Name a task with --after, or a rule with --from."))
    case .seriesOriginNeeded:
      ErrorText(
        Phrase(nl: "Vanaf wanneer telt de reeks?", en: "From when does the series count?"),
        wayOut: Phrase(
          nl: "Geef --from met een regel, of --after met een taak.",
          en: "Give --from with a rule, or --after with a task."))
    case .spanBackwards:
      ErrorText(
        Phrase(nl: "{last} ligt voor {first}.", en: "{last} lies before {first}."),
        wayOut: Phrase(
          nl: "Zet de eerste dag vooraan: A..B.", en: "Put the first day first: A..B."))
    case .timeMalformed:
      ErrorText(
        Phrase(nl: "“{value}” is geen tijd.", en: "“{value}” is no time."),
        wayOut: Phrase(nl: "Schrijf 14:30.", en: "Write 14:30."))
    case .titleMalformed:
      ErrorText(
        Phrase(
          nl: "Deze titel kan niet: een regel van hoogstens {limit} bytes, zonder stuurtekens.",
          en: "This title cannot be: one line of at most {limit} bytes, without control signs."),
        wayOut: Phrase(nl: "Geef een kortere titel.", en: "Give a shorter title."))
    case .titleNeeded:
      ErrorText(
        Phrase(nl: "{ref} heeft nog geen titel.", en: "{ref} has no title yet."),
        wayOut: Phrase(
          nl: "Geef --title met een titel zonder namen.",
          en: "Give --title with a title without names."))
    case .undoWords:
      ErrorText(
        Phrase(
          nl: "Dit zijn geen plan en nummer van een wijziging.",
          en: "These are no plan and number of a change."),
        wayOut: Phrase(
          nl:
            "Typ: aftercare undo, aftercare undo K7QF, aftercare undo 12 K7QF, of aftercare undo directory",
          en:
            "Type: aftercare undo, aftercare undo K7QF, aftercare undo 12 K7QF, or aftercare undo directory"
        ))
    case .whereFindsNothing:
      ErrorText(
        Phrase(nl: "De filters passen op niets.", en: "The filters fit nothing."),
        wayOut: Phrase(
          nl: "Kijk eerst met dezelfde filters: aftercare task list",
          en: "Look with the same filters first: aftercare task list"))
    case .whereWithoutFilter:
      ErrorText(
        Phrase(
          nl: "--where zonder filter zou alles zijn.", en: "--where without a filter would be all."),
        wayOut: Phrase(
          nl: "Geef ten minste een filter, zoals --plan of --worker.",
          en: "Give at least one filter, such as --plan or --worker."))
    }
  }
}
