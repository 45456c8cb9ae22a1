/// Help and talk of `serve`.
package enum ServeHelp {
  package static let serve = CommandHelp(
    Phrase(
      nl: "Maak van het gegevensbestand een dienst: agenda's voor wie erop geabonneerd is.",
      en: "Make the store a service: calendars for those who subscribe."),
    [
      "aftercare serve",
      "aftercare serve --listen 0.0.0.0:443 --tls-cert chain.pem --tls-key key.pem",
      "aftercare serve --proxy 127.0.0.1 --url https://planner.example.nl",
    ])
  package static let started = Phrase(
    nl: "De dienst draait op {url}. Stoppen: Ctrl-C.",
    en: "The service runs at {url}. To stop it: Ctrl-C.")
  package static let stopped = Phrase(nl: "De dienst is gestopt.", en: "The service has stopped.")
}
