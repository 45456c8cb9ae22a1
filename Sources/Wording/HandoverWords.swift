/// Texts about work that goes from one to another.
package enum HandoverWords {
  package static let group = CommandHelp(
    Phrase(
      nl: "Overdrachten: wat op weg is naar iemand, aanvaarden of weigeren.",
      en: "Hand-overs: what is on its way to somebody, accept or refuse it."),
    ["aftercare handover list", "aftercare handover accept K7QF/OVER63"])
  package static let worker = CommandHelp(
    Phrase(
      nl:
        "Draag over wat een medewerker heeft: taken, reeksen, casusregie, lidmaatschap; elk plan heel naar wie het minste open heeft.",
      en:
        "Hand over what a worker holds: tasks, series, lead, membership; each plan whole to who has least open work."
    ),
    [
      "aftercare worker handover rn-03 --to rn-04 -n",
      "aftercare worker handover rn-03 --to rn-04,rn-05",
      "aftercare worker handover rn-03 --to rn-04 --accepted",
    ])
  package static let partner = CommandHelp(
    Phrase(
      nl: "Draag over wat een partner heeft: zijn rollen met alles wat daarin open staat.",
      en: "Hand over what a partner holds: its roles with all that is open in them."),
    ["aftercare partner handover ggz --to ggz-west -n"])
  package static let list = CommandHelp(
    Phrase(
      nl: "Toon wat op weg is naar iemand, en sinds wanneer.",
      en: "List what is on its way to somebody, and since when."),
    ["aftercare handover list", "aftercare handover list --all"])
  package static let accept = CommandHelp(
    Phrase(
      nl: "Neem over wat overgedragen wordt: vanaf nu is het van de ontvanger.",
      en: "Take over what is handed over: from now on it is the receiver's."),
    ["aftercare handover accept K7QF/OVER63", "aftercare handover accept h-7k2q9d"])
  package static let refuse = CommandHelp(
    Phrase(
      nl: "Weiger een overdracht, met een reden; alles blijft van wie het was.",
      en: "Refuse a hand-over, with a reason; everything stays whose it was."),
    ["aftercare handover refuse K7QF/OVER63 -m \"no room before 1 March\""])

  package static let to = Phrase(
    nl: "Wie overneemt; meer met komma's.", en: "Who takes over; several with commas.")
  package static let accepted = Phrase(
    nl: "De ontvanger heeft al ja gezegd; alleen binnen één partner.",
    en: "The receiver has said yes already; within one partner only.")
  package static let all = Phrase(
    nl: "Ook wat beantwoord is.", en: "Also those that were answered.")
  package static let refs = Phrase(
    nl: "Overdracht van een plan (K7QF/OVER63), of van alle plannen (h-7k2q9d).",
    en: "Hand-over of a plan (K7QF/OVER63), or of all plans (h-7k2q9d).")

  package static let title = Phrase(
    nl: "Overdrachten op {day}", en: "Hand-overs on {day}")
  package static let idHeading = Phrase(nl: "Samen", en: "Together")
  package static let fromHeading = Phrase(nl: "Van", en: "From")
  package static let toHeading = Phrase(nl: "Naar", en: "To")
  package static let whatHeading = Phrase(nl: "Wat", en: "What")
  package static let sinceHeading = Phrase(nl: "Sinds", en: "Since")
  package static let gapHeading = Phrase(nl: "Dagen zonder", en: "Days without")
  package static let itemsHeading = Phrase(nl: "Gaat mee", en: "Goes along")
  package static let none = Phrase(
    nl: "Niets wacht op aanvaarding.", en: "Nothing awaits acceptance.")
  package static let open = CountPhrase(
    one: Phrase(nl: "{n} wacht op aanvaarding.", en: "{n} awaits acceptance."),
    more: Phrase(nl: "{n} wachten op aanvaarding.", en: "{n} await acceptance."))
  package static func state(_ name: String) -> Phrase? { states[name] }
  private static let states: [String: Phrase] = [
    "open": Phrase(nl: "wacht op antwoord", en: "awaits an answer"),
    "accepted": Phrase(nl: "aanvaard", en: "accepted"),
    "refused": Phrase(nl: "geweigerd", en: "refused"),
  ]

  package static let lead = Phrase(nl: "casusregie", en: "lead")
  package static let member = Phrase(nl: "lid", en: "member")
  package static let items = CountPhrase(
    one: Phrase(nl: "{n} taak of reeks", en: "{n} task or series"),
    more: Phrase(nl: "{n} taken en reeksen", en: "{n} tasks and series"))

  package static let questions = CountPhrase(
    one: Phrase(nl: "{n} vraag", en: "{n} question"),
    more: Phrase(nl: "{n} vragen", en: "{n} questions"))
  package static let part = Phrase(
    nl: "{plan} naar {to}: {what}", en: "{plan} to {to}: {what}")
  package static let load = Phrase(
    nl: "{to}: nu {before} open, straks {after} (plannen: {plans})",
    en: "{to}: {before} open now, {after} then (plans: {plans})")
  package static let leaves = Phrase(
    nl: "{id} gaat weg op {date}; wat dan niet aanvaard is, is van de casusregisseur.",
    en: "{id} leaves on {date}; what is not accepted by then is the lead's.")
  package static let hasLeft = CountPhrase(
    one: Phrase(
      nl: "{id} is weg sinds {date}: {n} dag zonder wie het had.",
      en: "{id} left on {date}: {n} day without who had it."),
    more: Phrase(
      nl: "{id} is weg sinds {date}: {n} dagen zonder wie het had.",
      en: "{id} left on {date}: {n} days without who had it."))
  package static let done = Phrase(
    nl: "Overdracht van {id} vastgelegd.", en: "Hand-over of {id} recorded.")
  package static let wouldDo = Phrase(
    nl: "Zo zou {id} overdragen.", en: "So {id} would hand over.")
  package static let ask = Phrase(nl: "Zo overdragen?", en: "Hand over so?")
  package static let ending = Phrase(
    nl: "{without} zonder ontvanger, {n} wacht op aanvaarding.",
    en: "{without} without receiver, {n} awaiting acceptance.")

  package static let proposed = Phrase(
    nl: "{from} draagt over aan {to} ({items})", en: "{from} hands over to {to} ({items})")
  package static let acceptedEvent = Phrase(
    nl: "overdracht {item} aanvaard", en: "hand-over {item} accepted")
  package static let refusedEvent = Phrase(
    nl: "overdracht {item} geweigerd", en: "hand-over {item} refused")
}
