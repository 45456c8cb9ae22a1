/// The commands by the Dutch words people try for them; help and lists print the English ones.
package enum CommandNames {
  /// What a Dutch word at the beginning of a line means: one word of a command, or more.
  package static func first(_ word: String) -> [String]? {
    firsts[word.lowercased()].map { $0.split(separator: " ").map(String.init) }
  }

  /// What a Dutch word behind the name of a group may mean, the likeliest first.
  package static func behind(_ word: String) -> [String] { seconds[word.lowercased()] ?? [] }

  /// The words at the beginning of a line that have as many signs as a plan's code is known by: no new
  /// plan gets one for its code.
  package static let short =
    [
      "show", "done", "wait", "undo", "redo", "find", "plan", "task", "feed", "init", "demo",
      "term",
      "help",
      "next", "note", "list", "edit",
    ] + firsts.keys.filter { $0.utf8.count == 4 }

  private static let firsts: [String: String] = [
    "toon": "show", "laat-zien": "show", "klaar": "done", "gedaan": "done", "afgerond": "done",
    "zoek": "find", "vind": "find", "waarom": "why", "te-laat": "overdue", "telaat": "overdue",
    "hulp": "help", "volgende": "next", "werklijst": "next", "wacht": "wait", "wachten": "wait",
    "noteer": "log", "meld": "log", "herstel": "undo", "terug": "undo", "ongedaan": "undo",
    "opnieuw": "redo",
    "vandaag": "today", "lijst": "task list", "taken": "task list", "plannen": "plan list",
    "taak": "task", "reeks": "series", "reeksen": "series", "maatregel": "measure",
    "maatregelen": "measure", "medewerker": "worker", "medewerkers": "worker",
    "partners": "partner", "rapport": "report", "overzicht": "report", "agenda": "feed",
    "instelling": "config", "instellingen": "config", "sjabloon": "template",
    "sjablonen": "template", "opslag": "store", "wie-ben-ik": "whoami",
    "overdracht": "handover", "overdrachten": "handover", "termijn": "term", "controleer": "doctor",
    "dienst": "serve", "aanmelden": "login",
    "afmelden": "logout", "nieuw": "plan new",
    "vraag": "ask", "antwoord": "answer", "beantwoord": "answer", "rappel": "chase",
    "rappelleer": "chase", "onbeantwoord": "report unanswered", "trek-in": "withdraw",
    "intrekken": "withdraw",
    "komend": "report upcoming", "notitie": "note", "notities": "note list",
  ]

  private static let seconds: [String: [String]] = [
    "lijst": ["list"], "toon": ["show"], "nieuw": ["new", "add"], "toevoegen": ["add"],
    "voeg-toe": ["add"], "wijzig": ["set", "change", "edit"], "bewerk": ["edit", "set", "change"],
    "verwijder": ["remove"], "klaar": ["done"], "gedaan": ["done"], "begin": ["start"],
    "heropen": ["reopen"], "wacht": ["wait"], "sla-over": ["skip"],
    "overslaan": ["skip"], "vastzetten": ["pin"], "zet-vast": ["pin"], "losmaken": ["unpin"],
    "koppel": ["link"], "ontkoppel": ["unlink"], "waarom": ["why"], "wijs-toe": ["assign"],
    "toewijzen": ["assign"], "noteer": ["log"], "stoppen": ["stop"],
    "verleng": ["renew"], "verlengen": ["renew"], "einde": ["end"], "beeindig": ["end"],
    "sluit": ["close"], "afsluiten": ["close"], "opschorten": ["suspend"], "hervat": ["resume"],
    "hervatten": ["resume"], "peildatum": ["anchor"], "datum": ["anchor"], "feit": ["fact"],
    "antwoord": ["fact"], "gebeurtenis": ["event"], "lid": ["member"], "rol": ["bind"],
    "geschiedenis": ["history"], "logboek": ["history"], "uitvoeren": ["export"],
    "bewerken": ["edit"],
    "invoeren": ["import"], "inlezen": ["import"], "te-laat": ["overdue"], "komend": ["upcoming"],
    "onbeantwoord": ["unanswered"],
    "controleer": ["check", "verify"], "verschil": ["diff"], "vergelijk": ["diff"],
    "sluitingen": ["closures"], "intrekken": ["revoke"],
    "afwezig": ["absent"], "wegdoen": ["discard"], "doe-weg": ["discard"],
    "overdragen": ["handover"], "draag-over": ["handover"],
    "aanvaard": ["accept"], "aanvaarden": ["accept"], "weiger": ["refuse"], "weigeren": ["refuse"],
    "eigen-naam": ["label"], "bekend": ["known"], "eerder": ["known"],
    "geef-uit": ["grant", "issue"], "vervang": ["rotate"], "zet": ["set"],
  ]
}
