/// What in a text says who somebody is.
package enum PersonalDataWords {
  package static let goOn = Phrase(nl: "Toch zo vastleggen?", en: "Record it all the same?")
  package static let anyway = Phrase(nl: "ondanks: {found}", en: "despite: {found}")

  /// A sort of it.
  package static func kind(_ kind: String) -> Phrase? { kinds[kind] }

  /// Sorts in words, from their names with a space between.
  package static func list(_ kinds: String, _ language: Language) -> String {
    kinds.split(separator: " ").map { kind(String($0))?(language) ?? String($0) }
      .joined(separator: ", ")
  }

  private static let kinds: [String: Phrase] = [
    "citizenNumber": Phrase(nl: "een burgerservicenummer", en: "a citizen service number"),
    "birthDate": Phrase(nl: "een geboortedatum", en: "a birth date"),
    "phone": Phrase(nl: "een telefoonnummer", en: "a phone number"),
    "mail": Phrase(nl: "een mailadres", en: "a mail address"),
    "postcode": Phrase(nl: "een postcode", en: "a postcode"),
    "account": Phrase(nl: "een rekeningnummer", en: "an account number"),
    "name": Phrase(nl: "een naam", en: "a name"),
  ]
}
