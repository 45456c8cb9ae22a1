/// Words of `doctor` about a store that is served.
package enum DoctorServiceWords {
  package static let service = Phrase(nl: "Dienst", en: "Service")
  package static let answers = Phrase(
    nl: "{url} antwoordt, versie {version}", en: "{url} answers, version {version}")
  package static let other = Phrase(
    nl: "Op {url} draait versie {version} en dit is {own}; start de dienst opnieuw.",
    en: "At {url} version {version} runs and this is {own}; start the service anew.")
  package static let strange = Phrase(
    nl: "Wat op {url} antwoordt, is deze dienst niet of is ziek ({detail}); kijk in {place}.",
    en: "What answers at {url} is not this service, or not well ({detail}); look in {place}.")
  package static let silent = Phrase(
    nl:
      "Op {url} antwoordt niemand ({detail}); start met: aftercare serve. Luistert de dienst elders: aftercare config set listen ADRES:POORT",
    en:
      "Nobody answers at {url} ({detail}); start it with: aftercare serve. Where it listens elsewhere: aftercare config set listen ADDRESS:PORT"
  )
  package static let server = Phrase(nl: "Dienst elders", en: "Service elsewhere")
  package static let serverSilent = Phrase(
    nl: "{url} is niet te bereiken ({detail}); kijk naar server in {place}.",
    en: "{url} cannot be reached ({detail}); look at server in {place}.")

  package static let storeReadOnly = Phrase(
    nl: "U mag {path} niet schrijven; doe het als de eigenaar, of maak het bestand van uzelf.",
    en: "You may not write to {path}; work as its owner, or make the file your own.")

  package static let certificate = Phrase(nl: "Certificaat", en: "Certificate")
  package static let certificateHolds = Phrase(
    nl: "{path}, geldig tot en met {date}", en: "{path}, good through {date}")
  package static let certificateEnds = Phrase(
    nl: "{path} is geldig tot en met {date}; vernieuw het en start de dienst opnieuw.",
    en: "{path} is good through {date}; renew it and start the service anew.")
  package static let certificateEnded = Phrase(
    nl: "{path} was geldig tot en met {date}; vernieuw het en start de dienst opnieuw.",
    en: "{path} was good through {date}; renew it and start the service anew.")

  package static let url = Phrase(nl: "Adres van buiten", en: "Address from outside")
  package static let urlMissing = Phrase(
    nl:
      "agenda-adressen die alleen op deze machine gelden: {n}, want url staat niet in {place}: aftercare config set url https://NAAM",
    en:
      "calendar addresses that hold on this machine only: {n}, for url is not in {place}: aftercare config set url https://NAME"
  )
  package static let intern = Phrase(nl: "Interne netwerken", en: "Internal networks")
  package static let internMissing = Phrase(
    nl:
      "{ids} tonen titels en zijn alleen op deze machine te lezen, want intern staat niet in {place}: aftercare config set intern NETWERKEN",
    en:
      "{ids} show titles and can be read on this machine only, for intern is not in {place}: aftercare config set intern NETWORKS"
  )

  package static let proxy = Phrase(nl: "Proxy", en: "Proxy")
  package static let proxyMissing = Phrase(
    nl:
      "{ids} tonen titels en worden geweigerd: url is https en de dienst versleutelt niet zelf, dus staat er een proxy voor, en die is niet genoemd: aftercare config set proxy ADRES",
    en:
      "{ids} show titles and are refused: url is https and the service does not encrypt by itself, so a proxy stands before it, and it is not named: aftercare config set proxy ADDRESS"
  )
  package static let keyOpen = Phrase(
    nl: "Anderen op deze machine kunnen {path} lezen: chmod o= {path}",
    en: "Others on this machine can read {path}: chmod o= {path}")

  package static let access = Phrase(nl: "Toegang", en: "Access")
  package static let accessIs = Phrase(
    nl: "accounts: {accounts}, sleutels: {tokens}, agenda-adressen: {feeds}",
    en: "accounts: {accounts}, keys: {tokens}, calendar addresses: {feeds}")
  package static let departed = Phrase(
    nl: "Wie bij {account} hoort, is weg; zet het uit: aftercare account disable {account}",
    en: "Whoever {account} belongs to has left; turn it off: aftercare account disable {account}")
  package static let tokenEnds = Phrase(
    nl:
      "Sleutel {id} van {account} vervalt na {date}; geef een nieuwe uit: aftercare token issue {account}",
    en: "Key {id} of {account} ends after {date}; issue a new one: aftercare token issue {account}")
  package static let tokenPending = Phrase(
    nl:
      "Sleutel {id} voor {account}, uitgegeven door {issuer}, wacht op bevestiging: aftercare token confirm {id} – of trek hem in: aftercare token revoke {id}",
    en:
      "Key {id} for {account}, given out by {issuer}, waits to be confirmed: aftercare token confirm {id} – or take it back: aftercare token revoke {id}"
  )
  package static let tokenNew = Phrase(
    nl: "{id} voor {account} door {issuer}", en: "{id} for {account} by {issuer}")
  package static let tokensNew = Phrase(
    nl: "nieuwe sleutels deze week: {list}", en: "new keys this week: {list}")
  package static let notFetched = Phrase(
    nl:
      "Agenda-adres {id} ({label}) is sinds {date} niet opgehaald; vraag de houder, of: aftercare feed revoke {id}",
    en:
      "Calendar address {id} ({label}) was not fetched since {date}; ask its holder, or: aftercare feed revoke {id}"
  )
}
