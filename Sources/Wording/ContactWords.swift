/// Texts about contacts that passed without a word.
package enum ContactWords {
  package static let earlier = Phrase(
    nl: """
      Hoe de contacten ervoor gingen die niet gemeld zijn: gehouden, gemist of onbekend, of per \
      nummer: 1-10 gehouden, 11-18 gemist. Met een nummer ook die van voor onze tijd.
      """,
    en: """
      How the contacts before it went that nobody logged: held, missed or unknown, or by number: \
      1-10 held, 11-18 missed. With a number also those from before our time.
      """)
  /// One contact of a series, by the title of that.
  package static let nth = Phrase(nl: "{title} ({n}e)", en: "{title} (no. {n})")
  package static let answers = Phrase(
    nl: "gehouden, gemist, niet bekend, of per nummer: 1-10 gehouden, 11-18 gemist",
    en: "held, missed, not known, or by number: 1-10 held, 11-18 missed")
  package static let ask = CountPhrase(
    one: Phrase(
      nl: "{ref}.{numbers} van {first} ervoor is niet gemeld. Gehouden, gemist of niet bekend?",
      en: "{ref}.{numbers} of {first} before it was not logged. Held, missed or not known?"),
    more: Phrase(
      nl: """
        {ref}: {n} contacten ervoor zijn niet gemeld ({numbers}, {first} tot en met {last}). \
        Gehouden, gemist of niet bekend? (of 1-10 gehouden, 11-18 gemist)
        """,
      en: """
        {ref}: {n} contacts before it were not logged ({numbers}, {first} through {last}). \
        Held, missed or not known? (or 1-10 held, 11-18 missed)
        """))
  package static let left = CountPhrase(
    one: Phrase(
      nl: "{ref}.{numbers} van {first} ervoor blijft ongemeld; melden: --earlier held of missed.",
      en:
        "{ref}.{numbers} of {first} before it stays unlogged; to log it: --earlier held or missed."
    ),
    more: Phrase(
      nl: """
        {ref}: {n} contacten ervoor blijven ongemeld ({numbers}, sinds {first}); melden: \
        --earlier held of missed.
        """,
      en: """
        {ref}: {n} contacts before it stay unlogged ({numbers}, since {first}); to log them: \
        --earlier held or missed.
        """))
}
