/// What is asked when a day may be a slip.
package enum DoubtWords {
  package static let beforePlan = Phrase(
    nl: "{ref} gedaan op {day}: dat is vóór het begin van het plan, {date}.",
    en: "{ref} done on {day}: that is before the plan began, {date}.")
  package static let beforeTask = Phrase(
    nl: "{ref} gedaan op {day}: dat is vóór de taak er was, {date}.",
    en: "{ref} done on {day}: that is before the task was there, {date}.")
  package static let beforeAnchor = Phrase(
    nl: "{ref} gedaan op {day}: dat is vóór de datum “{anchor}”, {date}.",
    en: "{ref} done on {day}: that is before the date “{anchor}”, {date}.")
  package static let before = Phrase(
    nl: "{ref} gedaan op {day}: dat is vóór wat er in het plan aan voorafgaat.",
    en: "{ref} done on {day}: that is before what it follows in the plan.")
  package static let sure = Phrase(nl: "Zeker weten?", en: "Are you sure?")
}
