/// Requests to the API that end before a command has answered them.
package enum RequestProblem: String, Sendable, Hashable, CaseIterable {
  case apiVersionOther = "api-version-other"
  case answerLate = "answer-late"
  case requestNotBegun = "request-not-begun"
  case requestBrokenOff = "request-broken-off"
  case accountBusy = "account-busy"
  case answerNotKept = "answer-not-kept"
  case fileNotAsked = "file-not-asked"
  case requestRunning = "request-running"
  case bodyTooSlow = "body-too-slow"
  case bodyTooLarge = "body-too-large"
  case bodyMalformed = "body-malformed"
  case parameterUnknown = "parameter-unknown"
  case parameterMissing = "parameter-missing"
  case parameterMalformed = "parameter-malformed"
  case parameterTooLong = "parameter-too-long"
  case methodUnknown = "method-unknown"
  case routeUnknown = "route-unknown"
  case requestMalformed = "request-malformed"
  case requestRefused = "request-refused"
  case headTooLarge = "head-too-large"
  case pageSizeMalformed = "page-size-malformed"
  case cursorMalformed = "cursor-malformed"
  case fileNotTaken = "file-not-taken"
  case ifMatchMalformed = "if-match-malformed"
  case idempotencyKeyEmpty = "idempotency-key-empty"
  case tokenMissing = "token-missing"
  case idempotencyKeyTooLong = "idempotency-key-too-long"
  case idempotencyKeyTaken = "idempotency-key-taken"
  case tooManyRequests = "too-many-requests"
  case unreachable = "store-unreachable"
}

extension RequestProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .apiVersionOther:
      ErrorText(
        Phrase(
          nl: "Deze dienst spreekt een andere versie van de API dan {detail}.",
          en: "This service speaks another version of the API than {detail}."),
        wayOut: Phrase(
          nl: "Werk de oudste van de twee bij; de versie staat in elk antwoord als API-Version.",
          en: "Upgrade the older of the two; each answer has the version as API-Version."))
    case .answerLate:
      ErrorText(
        Phrase(
          nl: "Het antwoord duurt te lang; een wijziging kan zijn gemaakt.",
          en: "The answer takes too long; a change may have been made."),
        wayOut: Phrase(
          nl:
            "Dezelfde aanvraag met dezelfde Idempotency-Key zegt het; zonder sleutel: kijk eerst in plan/history. Vraag een lijst in bladzijden.",
          en:
            "The same request with the same Idempotency-Key tells; without a key look in plan/history first. Ask for a list in pages."
        ))
    case .requestNotBegun:
      ErrorText(
        Phrase(
          nl: "Het is te druk; er is niets gedaan.",
          en: "There is too much to do; nothing was done."),
        wayOut: Phrase(nl: "Probeer het zo weer.", en: "Try again shortly."))
    case .requestBrokenOff:
      ErrorText(
        Phrase(
          nl: "Dit duurde te lang en is afgebroken; er is niets gewijzigd.",
          en: "This took too long and was broken off; nothing was changed."),
        wayOut: Phrase(
          nl: "Vraag minder ineens: een plan, een partner, een kortere tijd.",
          en: "Ask for less at once: a plan, a partner, a shorter time."))
    case .accountBusy:
      ErrorText(
        Phrase(
          nl: "Er lopen al twee opdrachten van dit account; er is niets gedaan.",
          en: "Two commands of this account are running already; nothing was done."),
        wayOut: Phrase(
          nl: "Wacht tot een ervan klaar is.", en: "Wait until one of them is done."))
    case .answerNotKept:
      ErrorText(
        Phrase(
          nl: "Deze aanvraag is uitgevoerd; het antwoord was te lang om te bewaren.",
          en: "This request was carried out; its answer was too long to be kept."),
        wayOut: Phrase(
          nl: "Lees in plan/history wat er is gewijzigd.",
          en: "Read in plan/history what was changed."))
    case .fileNotAsked:
      ErrorText(
        Phrase(
          nl: "{detail} staat niet op de opdrachtregel.", en: "{detail} is not on the command line."
        ),
        wayOut: Phrase(
          nl: "Stuur alleen bestanden mee die de opdracht noemt.",
          en: "Send along only files that the command names."))
    case .requestRunning:
      ErrorText(
        Phrase(
          nl: "Deze aanvraag wordt op dit moment uitgevoerd.",
          en: "This request is being carried out right now."),
        wayOut: Phrase(
          nl: "Vraag het zo weer, met dezelfde Idempotency-Key.",
          en: "Ask again shortly, with the same Idempotency-Key."))
    case .bodyTooSlow:
      ErrorText(
        Phrase(
          nl: "De inhoud kwam te langzaam binnen; er is niets gedaan.",
          en: "The body came in too slowly; nothing was done."),
        wayOut: Phrase(nl: "Stuur de aanvraag opnieuw.", en: "Send the request again."))
    case .bodyTooLarge:
      ErrorText(
        Phrase(nl: "De inhoud is te groot.", en: "The body is too large."),
        wayOut: Phrase(nl: "Stuur hoogstens 4 MiB.", en: "Send at most 4 MiB."))
    case .bodyMalformed:
      ErrorText(
        Phrase(
          nl: "De inhoud is geen JSON-object met de waarden van deze route.",
          en: "The body is no JSON object with the values of this route."),
        wayOut: Phrase(
          nl: "Ze staan in /api/v1/openapi.json.", en: "They are in /api/v1/openapi.json."))
    case .parameterUnknown:
      ErrorText(
        Phrase(nl: "Deze route kent geen {detail}.", en: "This route knows no {detail}."),
        wayOut: Phrase(
          nl: "De waarden staan in /api/v1/openapi.json.",
          en: "Its values are in /api/v1/openapi.json."))
    case .parameterMissing:
      ErrorText(
        Phrase(nl: "{detail} ontbreekt.", en: "{detail} is missing."),
        wayOut: Phrase(
          nl: "De waarden staan in /api/v1/openapi.json.",
          en: "The values are in /api/v1/openapi.json."))
    case .parameterMalformed:
      ErrorText(
        Phrase(
          nl: "{detail} heeft niet de vorm die deze route vraagt.",
          en: "{detail} is not in the form this route asks for."),
        wayOut: Phrase(
          nl: "De vorm staat in /api/v1/openapi.json.",
          en: "The form is in /api/v1/openapi.json."))
    case .parameterTooLong:
      ErrorText(
        Phrase(
          nl: "{detail} is langer dan deze route toelaat.",
          en: "{detail} is longer than this route allows."),
        wayOut: Phrase(
          nl: "De grens staat in /api/v1/openapi.json.",
          en: "The limit is in /api/v1/openapi.json."))
    case .methodUnknown:
      ErrorText(
        Phrase(
          nl: "Deze route wordt anders gevraagd.", en: "This route is asked in another way."),
        wayOut: Phrase(
          nl: "Lezen gaat met GET, wijzigen met POST; Allow zegt welke.",
          en: "Reading is GET, changing is POST; Allow says which."))
    case .routeUnknown:
      ErrorText(
        Phrase(nl: "Dit adres is er niet.", en: "There is no such address."),
        wayOut: Phrase(
          nl: "De adressen staan in /api/v1/openapi.json.",
          en: "The addresses are in /api/v1/openapi.json."))
    case .requestMalformed:
      ErrorText(
        Phrase(nl: "Deze aanvraag is niet te lezen.", en: "This request cannot be read."),
        wayOut: Phrase(
          nl: "De vorm staat in /api/v1/openapi.json.",
          en: "The form is in /api/v1/openapi.json."))
    case .requestRefused:
      ErrorText(
        Phrase(nl: "Deze opdracht is geweigerd.", en: "This command was refused."),
        wayOut: Phrase(
          nl: "Wat eraan schort, staat in het antwoord.",
          en: "What is the matter stands in the answer."))
    case .headTooLarge:
      ErrorText(
        Phrase(
          nl: "Het adres of de kop van de aanvraag is te lang.",
          en: "The address or the head of the request is too long."),
        wayOut: Phrase(
          nl: "Stuur lange waarden in de inhoud.", en: "Send long values in the body."))
    case .pageSizeMalformed:
      ErrorText(
        Phrase(nl: "pageSize is geen getal dat kan.", en: "pageSize is no number that can be."),
        wayOut: Phrase(nl: "Neem 1 tot {detail}.", en: "Take 1 to {detail}."))
    case .cursorMalformed:
      ErrorText(
        Phrase(
          nl: "De tekst bij after is niet van deze lijst.",
          en: "The text behind after is not of this list."),
        wayOut: Phrase(
          nl: "Neem hem uit de Link van de vorige bladzijde, of begin zonder.",
          en: "Take it from the Link of the page before, or begin without it."))
    case .fileNotTaken:
      ErrorText(
        Phrase(
          nl: "Een route leest geen bestand en geen invoer ({detail}).",
          en: "A route reads no file and no input ({detail})."),
        wayOut: Phrase(nl: "Geef de tekst zelf.", en: "Give the text itself."))
    case .ifMatchMalformed:
      ErrorText(
        Phrase(
          nl: "If-Match noemt geen stand van een plan.", en: "If-Match names no state of a plan."),
        wayOut: Phrase(
          nl: "Neem de ETag van plan/show over.", en: "Take over the ETag of plan/show."))
    case .idempotencyKeyEmpty:
      ErrorText(
        Phrase(nl: "De Idempotency-Key is leeg.", en: "The Idempotency-Key is empty."),
        wayOut: Phrase(
          nl: "Geef een sleutel, of laat het veld weg.", en: "Give a key, or leave the field out."))
    case .tokenMissing:
      ErrorText(
        Phrase(nl: "Er is geen sleutel meegestuurd.", en: "No key was sent."),
        wayOut: Phrase(
          nl: "Stuur Authorization: Bearer met de sleutel.",
          en: "Send Authorization: Bearer with the key."))
    case .idempotencyKeyTooLong:
      ErrorText(
        Phrase(nl: "De Idempotency-Key is te lang.", en: "The Idempotency-Key is too long."),
        wayOut: Phrase(nl: "Neem hoogstens 200 tekens.", en: "Take at most 200 signs."))
    case .idempotencyKeyTaken:
      ErrorText(
        Phrase(
          nl: "Met deze Idempotency-Key is iets anders gevraagd.",
          en: "Something else was asked with this Idempotency-Key."),
        wayOut: Phrase(
          nl: "Neem een nieuwe voor een nieuwe aanvraag.",
          en: "Take a new one for a new request."))
    case .tooManyRequests:
      ErrorText(
        Phrase(
          nl: "Met deze sleutel is te vaak gevraagd.", en: "This key has asked too often."),
        wayOut: Phrase(
          nl: "Wacht zo lang als Retry-After zegt.", en: "Wait as long as Retry-After says."))
    case .unreachable:
      ErrorText(
        Phrase(
          nl: "Het gegevensbestand is even niet te bereiken.",
          en: "The store cannot be reached just now."),
        wayOut: Phrase(nl: "Probeer het zo weer.", en: "Try again shortly."))
    }
  }
}
