/// What a new plan asks at once.
package enum FirstQuestionWords {
  package static let head = Phrase(
    nl: "Vraag dit het eerst na; daar hangt het meeste van af:",
    en: "Ask this first; most hangs on it:")
  package static let anchor = Phrase(
    nl: "- {name}: geeft {items} een datum. aftercare plan anchor {plan} {key}=DATUM",
    en: "- {name}: gives {items} a date. aftercare plan anchor {plan} {key}=DATE")
  package static let fact = Phrase(
    nl: "- {name}? {answers}. aftercare plan fact {plan} {key}={values}",
    en: "- {name}? {answers}. aftercare plan fact {plan} {key}={values}")
  package static let adds = Phrase(nl: "{answer}: {items} erbij", en: "{answer}: adds {items}")
  package static let addsNothing = Phrase(nl: "{answer}: niets erbij", en: "{answer}: adds nothing")
}
