/// Texts of `aftercare demo`.
package enum DemoWords {
  package static let help = CommandHelp(
    Phrase(
      nl: "Maakt een eigen demobestand met verzonnen plannen.",
      en: "Makes a demo store of its own with plans made up."),
    [
      "aftercare demo --plans 40 --seed 7 --store ~/demo/store.db",
      "aftercare next --store ~/demo/store.db",
    ])
  package static let plans = Phrase(nl: "Hoeveel plannen.", en: "How many plans.")
  package static let seed = Phrase(
    nl: "Getal waaruit het toeval volgt; hetzelfde getal geeft hetzelfde gegevensbestand.",
    en: "Number chance follows from; the same number gives the same store.")
  package static let template = Phrase(
    nl: "Sjabloon waaruit alle plannen komen; zonder: alle soorten casussen.",
    en: "Template all plans are made from; without it: every kind of case.")
  package static let progress = Phrase(
    nl: "Demo: dag {day} van {days}", en: "Demo: day {day} of {days}")
  package static let made = Phrase(
    nl: "Demobestand {path}: {plans} plannen, {changes} wijzigingen, gezien op {today}.",
    en: "Demo store {path}: {plans} plans, {changes} change sets, as of {today}.")
  package static let next = Phrase(
    nl: "Alles erin is verzonnen. Probeer: aftercare report overdue --store {path} --today {today}",
    en: "Everything in it is made up. Try: aftercare report overdue --store {path} --today {today}")
}
