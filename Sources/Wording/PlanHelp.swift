/// Help of the commands about plans.
package enum PlanHelp {
  package static let group = CommandHelp(
    Phrase(nl: "Plannen: maken, wijzigen, sluiten.", en: "Plans: make, change, close."),
    [
      "aftercare plan new adult-returnee-detention --lead gem-01", "aftercare plan list",
      "aftercare plan anchor K7QF release=+2w -m \"letter of the prison\"",
    ])
  package static let new = CommandHelp(
    Phrase(nl: "Maak een plan van een sjabloon.", en: "Make a plan from a template."),
    [
      "aftercare plan new adult-returnee-detention --lead gem-01",
      "aftercare plan new adult-returnee-detention --anchor release=2027-03-01:expected"
        + " --fact debts=yes --begin",
      "aftercare plan new adult-returnee-detention --adopt today --lead gem-01"
        + " --anchor detention=2025-11-17:actual",
    ])
  package static let list = CommandHelp(
    Phrase(nl: "Toon plannen met hun aantallen.", en: "List plans with their counts."),
    ["aftercare plan list", "aftercare plan list --lead gem-01 --status draft,active"])
  package static let show = CommandHelp(
    Phrase(nl: "Toon een plan.", en: "Show a plan."), ["aftercare plan show K7QF -f json"])
  package static let export = CommandHelp(
    Phrase(nl: "Schrijf een plan als leesbare YAML.", en: "Write a plan as readable YAML."),
    ["aftercare plan export K7QF -o plan.yaml"])
  package static let takeIn = CommandHelp(
    Phrase(
      nl:
        "Lees een plan uit YAML, of lopende zaken uit een CSV-bestand: een regel wordt een plan, alle of geen. Met --into gaat een bewerkte tekst van plan export terug in haar plan.",
      en:
        "Read a plan from YAML, or running cases from a CSV file: a row becomes a plan, all or none. With --into an edited text of plan export goes back into its plan."
    ),
    [
      "aftercare plan import plan.yaml", "aftercare plan import --example > cases.csv",
      "aftercare plan import cases.csv -n", "aftercare plan import cases.csv",
      "aftercare plan import --into K7QF K7QF.yaml -n",
    ])
  package static let edit = CommandHelp(
    Phrase(
      nl:
        "Bewerk een plan als tekst in uw editor ($VISUAL of $EDITOR); wat anders is, wordt een wijziging. De tekst staat alleen zolang op schijf.",
      en:
        "Edit a plan as a text in your editor ($VISUAL or $EDITOR); what differs becomes a change. The text is on disk only meanwhile."
    ),
    [
      "aftercare plan edit K7QF", "aftercare plan edit K7QF -n",
      "EDITOR=nano aftercare plan edit K7QF",
    ])
  package static let keep = Phrase(
    nl: "Bewaar hier een tekst die niet in het plan gekomen is.",
    en: "Keep a text here that was not taken into the plan.")
  package static let into = Phrase(
    nl:
      "Het plan waar de bewerkte tekst in terug gaat: wat anders is, wordt een wijziging; wat anderen intussen veranderden, blijft.",
    en:
      "The plan that the edited text goes back into: what differs becomes a change; what others changed meanwhile stays."
  )
  package static let anchor = CommandHelp(
    Phrase(
      nl: "Zet of verschuif de datums waar het plan aan hangt; zonder datum: toon ze.",
      en: "Set or move the dates the plan hangs on; without a date: list them."),
    [
      "aftercare plan anchor K7QF release=2027-04-01:confirmed",
      "aftercare plan anchor K7QF release=+2w -m \"letter of the prison\"",
      "aftercare plan anchor K7QF move=unknown -m \"house fell through\"",
    ])
  package static let fact = CommandHelp(
    Phrase(
      nl: "Beantwoord de vragen van het plan; zonder antwoord: toon ze.",
      en: "Answer the plan's questions; without an answer: list them."),
    ["aftercare plan fact K7QF debts=yes network=no", "aftercare plan fact K7QF debts=unknown"])
  package static let event = CommandHelp(
    Phrase(
      nl: "Meld dat iets gebeurd is; het werk dat erbij hoort komt erbij.",
      en: "Report that something happened; its work is added."),
    ["aftercare plan event K7QF new-facts --on yesterday"])
  package static let bind = CommandHelp(
    Phrase(
      nl: "Zeg welke partner een rol vervult in dit plan.",
      en: "Say which partner fills a role in this plan."),
    ["aftercare plan bind K7QF GGZ=lokaal-team", "aftercare plan bind K7QF GGZ=default"])
  package static let member = CommandHelp(
    Phrase(nl: "Wie erbij hoort en wie regie voert.", en: "Who takes part and who leads."),
    ["aftercare plan member K7QF --add rn-03 --lead gem-01"])
  package static let start = CommandHelp(
    Phrase(nl: "Laat concepten beginnen.", en: "Let drafts begin."), ["aftercare plan start K7QF"])
  package static let catchUp = CommandHelp(
    Phrase(
      nl:
        "De zaak liep al: wat voor een dag moest, is voor onze tijd. Het telt als een regel van de casusregisseur, binnen tien werkdagen, en niets ervan is te laat.",
      en:
        "The case was running: what was due before a day is before our time. It counts as one line of the lead, due in ten working days, and none of it is late."
    ),
    [
      "aftercare plan catch-up K7QF --until today",
      "aftercare plan catch-up K7QF --sheet questions.csv",
      "aftercare plan catch-up K7QF --answers questions.csv",
      "aftercare plan catch-up K7QF --answer \"DR10=not done\" --answer DR11=done@2025-12-03",
      "aftercare show K7QF/EERDER",
    ])
  package static let suspend = CommandHelp(
    Phrase(nl: "Schort plannen op; niets telt mee.", en: "Suspend plans; nothing counts."),
    ["aftercare plan suspend K7QF -m \"abroad until May\""])
  package static let resume = CommandHelp(
    Phrase(nl: "Laat opgeschorte plannen verder gaan.", en: "Let suspended plans go on."),
    ["aftercare plan resume K7QF"])
  package static let stop = CommandHelp(
    Phrase(
      nl:
        "Stop plannen: overleden, vertrokken of ingetrokken. Wat te laat is, houdt dat tegen, behalve bij overlijden. Toegang (X03), kopieën (X09) en dossier (X10) blijven af te wikkelen; al het andere verdwijnt uit de lijsten.",
      en:
        "Stop plans: died, left or withdrawn. Late work stands in the way, but for a death. Access (X03), copies (X09) and the file (X10) are still to be settled; all else leaves the lists."
    ),
    [
      "aftercare plan stop K7QF --kind withdrawn -m \"letter of 3 May\"",
      "aftercare plan stop K7QF --kind left --leave-open K7QF/DR21 -m \"handed over to Utrecht\"",
    ])
  package static let discard = CommandHelp(
    Phrase(
      nl:
        "Doe plannen weg die bij vergissing gemaakt zijn: ze verdwijnen uit alle lijsten en agenda's. Waarin gewerkt is, stopt u met: plan stop. Terug met undo; te zien met: plan list --status discarded.",
      en:
        "Discard plans that were made by mistake: they leave all lists and calendars. One that was worked in is stopped with plan stop. undo brings them back; plan list --status discarded shows them."
    ),
    ["aftercare plan discard K7QF -m \"made twice\""])
  package static let withWork = Phrase(
    nl: "Ook als er in gewerkt is.", en: "Even if it was worked in.")
  package static let close = CommandHelp(
    Phrase(
      nl: "Sluit plannen; wat nog open staat, houdt dat tegen.",
      en: "Close plans; what is still owed stands in the way."),
    [
      "aftercare plan close K7QF --aftercare -m \"stable\"",
      "aftercare plan close K7QF -m \"goals met\"",
      "aftercare plan close K7QF --leave-open K7QF/DR09 K7QF/DR21 -m \"goals met\"",
    ])
  package static let history = CommandHelp(
    Phrase(nl: "Wat er met een plan gebeurd is.", en: "What happened to a plan."),
    ["aftercare plan history K7QF"])
  package static let undo = CommandHelp(
    Phrase(
      nl:
        "Neem een wijziging terug: uw laatste, de laatste van een plan of van de stamgegevens, of die met dit nummer.",
      en:
        "Take back a change: your latest, the latest of a plan or of the directory, or the one with this number."
    ),
    [
      "aftercare undo -m \"wrong task\"", "aftercare undo K7QF -m \"wrong plan\"",
      "aftercare undo 12 K7QF -m \"wrong day\"",
      "aftercare undo directory -m \"wrong closure\"",
    ])

  package static let redo = CommandHelp(
    Phrase(
      nl: "Breng terug wat het laatst teruggenomen is: door u, in een plan, of in de stamgegevens.",
      en: "Bring back what was taken back last: by you, in a plan, or in the directory."),
    ["aftercare redo", "aftercare redo K7QF", "aftercare redo directory -m \"was right\""])

  package static let template = Phrase(nl: "Het sjabloon.", en: "The template.")
  package static let startDay = Phrase(
    nl: "Voor deze dag begint niets; anders vandaag.",
    en: "Nothing begins before this day; else today.")
  package static let lead = Phrase(
    nl: "De casusregisseur; none voor niemand.", en: "The lead; none for nobody.")
  package static let anchorOption = Phrase(
    nl: "naam=datum[:expected|confirmed|actual].", en: "name=date[:expected|confirmed|actual].")
  package static let factOption = Phrase(nl: "naam=antwoord.", en: "name=answer.")
  package static let begin = Phrase(nl: "Laat het meteen beginnen.", en: "Let it begin at once.")
  package static let adopt = Phrase(
    nl: "De zaak liep al: wat voor deze dag moest, is voor onze tijd en nergens te laat.",
    en: "The case was running: what was due before this day is before our time, and late nowhere.")
  package static let sheet = Phrase(
    nl:
      "Schrijf de vragen over wat ervoor was als CSV of YAML; er verandert niets. - schrijft naar de uitvoer.",
    en:
      "Write the questions about what was before as CSV or YAML; nothing changes. - writes to the output."
  )
  package static let answers = Phrase(
    nl: "Lees het ingevulde blad; alles in een wijziging. - leest de invoer.",
    en: "Read the sheet that was filled in; all in one change. - reads the input.")
  package static let answer = Phrase(
    nl:
      "Een antwoord: I05=pga, met de dag I05=pga@2025-12-03, \"DR10=gedaan\" of \"DR10=niet gedaan\" (of DR10=open); meer dan een mag.",
    en:
      "An answer: I05=pga, with its day I05=pga@2025-12-03, \"DR10=done\" or \"DR10=not done\" (or DR10=open); more than one will do."
  )
  package static let example = Phrase(
    nl: "Druk een voorbeeld af met zes lopende zaken.",
    en: "Print an example with six running cases."
  )
  package static let until = Phrase(
    nl: "Wat voor deze dag moest, is voor onze tijd; anders voor vandaag.",
    en: "What was due before this day is before our time; else before today.")
  package static let plan = Phrase(nl: "Het plan: K7QF.", en: "The plan: K7QF.")
  package static let plans = Phrase(
    nl: "De plannen: K7QF; meer dan een mag.", en: "The plans: K7QF; more than one will do.")
  package static let event_ = Phrase(nl: "Wat er gebeurd is.", en: "What happened.")
  package static let bindings = Phrase(
    nl: "rol=partner, of rol=default.", en: "role=partner, or role=default.")
  package static let add = Phrase(nl: "Wie erbij komt.", en: "Who comes in.")
  package static let remove = Phrase(nl: "Wie eruit gaat.", en: "Who goes out.")
  package static let stopKind = Phrase(
    nl: "overleden, vertrokken of ingetrokken.", en: "died, left or withdrawn.")
  package static let intoAftercare = Phrase(
    nl: "Bouw af: de nazorg begint; wat nog open is, blijft staan tot het gedaan of gestopt is.",
    en: "Wind down: aftercare begins; what is open stays until it is done or stopped.")
  package static let leaveOpen = Phrase(
    nl: "Wat met een reden open blijft: K7QF/DR09 K7QF/DR21.",
    en: "What is left open, with a reason: K7QF/DR09 K7QF/DR21.")
  package static let file = Phrase(
    nl: "Het bestand; - leest de invoer.", en: "The file; - reads the input.")
  package static let undoWords = Phrase(
    nl:
      "Het nummer van de wijziging, als het niet de laatste is, en het plan of directory; anders uw laatste.",
    en:
      "The number of the change, unless it is the latest, and the plan or directory; else your latest."
  )
  package static let redoWords = Phrase(
    nl: "Het plan of directory; anders wat u het laatst terugnam.",
    en: "The plan or directory; else what you took back last.")
  package static let happened = Phrase(nl: "Keer gebeurd", en: "Times")
  package static let eventColumn = Phrase(nl: "Gebeurtenis", en: "Event")
  package static let roleColumn = Phrase(nl: "Rol", en: "Role")
  package static let since = Phrase(nl: "Sinds", en: "Since")
  package static let isDefault = Phrase(nl: "standaard", en: "default")
  package static let here = Phrase(nl: "dit plan", en: "this plan")
  package static let from = Phrase(nl: "Volgens", en: "By")
}
