/// What the parts of a plan's text are called, by the keys they have there.
package enum PlanPartWords {
  /// What a field of an item is called, by its key in texts or by the option that sets it; nil for none.
  package static func field(_ key: String) -> Phrase? {
    (fields[key] ?? (ItemFieldWords.known.contains(key) ? key : nil)).map(ItemFieldWords.name)
  }

  /// The same, and what is reported of items and stands at the head of a plan.
  package static func name(_ key: String) -> Phrase? { parts[key] ?? field(key) }

  /// Fields by keys and options that are not their names.
  private static let fields: [String: String] = [
    "not-before": "notBefore", "after": "dependsOn", "when": "condition", "from": "origin",
    "at-most": "atMost", "requested": "requestedOn", "from-request": "fromRequest",
    "with": "participants", "every": "taper", "end": "until",
  ]

  private static let parts: [String: Phrase] = [
    // What is reported.
    "started": FieldWords.startedOn, "finished": FieldWords.finishedOn,
    "outcome": Phrase(nl: "uitkomst", en: "outcome"),
    "skipped": Phrase(nl: "overgeslagen", en: "skipped"),
    "wait": FieldWords.waitUntil, "waits": FieldWords.waitUntil, "pin": FieldWords.pin,
    "pins": FieldWords.pin, "log": Phrase(nl: "gemelde contacten", en: "reported contacts"),
    "stopped": FieldWords.stoppedOn,
    "owed-through": Phrase(nl: "laatste contact", en: "last contact"),
    "renewals": Phrase(nl: "verlengingen", en: "renewals"),
    "ended": Phrase(nl: "over op", en: "over on"), "removed": FieldWords.takenOut,
    "key": Phrase(nl: "taakcode", en: "key"), "number": Phrase(nl: "nummer", en: "number"),
    "row": Phrase(nl: "regel van het sjabloon", en: "row of the template"),
    "by-hand": Phrase(nl: "zelf toegevoegd", en: "added by hand"),
    // The head.
    "plan": Phrase(nl: "code", en: "code"), "change": Phrase(nl: "wijziging", en: "change"),
    "template": Phrase(nl: "sjabloon", en: "template"),
    "case-type": Phrase(nl: "soort zaak", en: "sort of case"), "status": FieldWords.status,
    "lead": FieldWords.lead, "adopted": Phrase(nl: "liep al op", en: "was running on"),
    "undone": Phrase(nl: "niet gedaan", en: "not done"),
    "last-number": Phrase(nl: "laatste nummer", en: "last number"),
    "phases": Phrase(nl: "fasen", en: "phases"),
    "happenings": Phrase(nl: "gebeurtenissen", en: "events"),
    "anchors": FieldWords.anchor, "facts": FieldWords.fact, "roles": FieldWords.role,
    "members": FieldWords.member, "tasks": Phrase(nl: "taken", en: "tasks"),
    "series": Phrase(nl: "reeksen", en: "series"),
    "measures": Phrase(nl: "maatregelen", en: "measures"),
  ]
}
