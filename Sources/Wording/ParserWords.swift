/// What the argument parser says by itself.
///
/// The English is its own, to the letter, so that a line
/// can be found and said in Dutch.
package enum ParserWords {
  /// Whole lines, the more particular ones first.
  package static let lines: [Phrase] = [
    Phrase(nl: "OVERZICHT: {text}", en: "OVERVIEW: {text}"),
    Phrase(nl: "GEBRUIK: {text}", en: "USAGE: {text}"),
    Phrase(nl: "Gebruik: {text}", en: "Usage: {text}"),
    Phrase(nl: "Uitleg: {text}", en: "Help:  {text}"),
    Phrase(nl: "ARGUMENTEN:", en: "ARGUMENTS:"),
    Phrase(nl: "OPTIES:", en: "OPTIONS:"),
    Phrase(nl: "OPDRACHTEN:", en: "SUBCOMMANDS:"),
    Phrase(nl: "{group}:", en: "{group} SUBCOMMANDS:"),
    Phrase(
      nl: "  Zie '{command}' voor de uitleg van een opdracht.",
      en: "  See '{command}' for detailed help."),
    Phrase(
      nl: "  Zie '{command}' voor meer uitleg.", en: "  See '{command}' for more information."),
    Phrase(
      nl: "Fout: onbekende optie '{option}'. Bedoelde u '{near}'?",
      en: "Error: Unknown option '{option}'. Did you mean '{near}'?"),
    Phrase(nl: "Fout: onbekende optie '{option}'", en: "Error: Unknown option '{option}'"),
    Phrase(
      nl: "Fout: na '{option}' ontbreekt een waarde.", en: "Error: Missing value for '{option}'"),
    Phrase(
      nl: "   of: na '{option}' ontbreekt een waarde in '{text}'",
      en: "   or: Missing value for '{option}' in '{text}'"),
    Phrase(
      nl: "Fout: '{option}' heeft geen waarde, maar '{value}' werd gegeven.",
      en: "Error: The option '{option}' does not take any value, but '{value}' was specified."),
    Phrase(
      nl: "Fout: '{value}' hoort hier niet.", en: "Error: Unexpected argument '{value}'"),
    Phrase(
      nl: "Fout: {count} woorden horen hier niet: '{values}'",
      en: "Error: {count} unexpected arguments: '{values}'"),
    Phrase(
      nl: "Fout: {again} kan niet samen met {first}.",
      en: "Error: Value to be set with {again} had already been set with {first}"),
    Phrase(
      nl: "Fout: '{argument}' ontbreekt.", en: "Error: Missing expected argument '{argument}'"),
    Phrase(
      nl: "Fout: een van '{arguments}' ontbreekt.", en: "Error: Missing one of: '{arguments}'"),
    Phrase(
      nl: "Fout: '{value}' kan niet bij '{option}'. Kies uit {allowed}.",
      en: "Error: The value '{value}' is invalid for '{option}'. Please provide one of {allowed}."),
    Phrase(
      nl: "Fout: '{value}' kan niet bij '{option}'. Kies uit:",
      en:
        "Error: The value '{value}' is invalid for '{option}'. Please provide one of the following:"
    ),
    Phrase(
      nl: "Fout: '{value}' kan niet bij '{option}': {reason}",
      en: "Error: The value '{value}' is invalid for '{option}': {reason}"),
    Phrase(
      nl: "Fout: '{value}' kan niet bij '{option}'",
      en: "Error: The value '{value}' is invalid for '{option}'"),
    Phrase(nl: "Fout: ongeldige optie: {option}", en: "Error: Invalid option: {option}"),
    Phrase(
      nl: "Fout: er ontbreekt een opdracht.", en: "Error: Missing required subcommand."),
    Phrase(nl: "Fout: {text}", en: "Error: {text}"),
  ]

  /// Pieces of lines.
  package static let pieces: [Phrase] = [
    Phrase(nl: "Toon deze uitleg.", en: "Show help information."),
    Phrase(nl: "Toon de uitleg van een opdracht.", en: "Show subcommand help information."),
    Phrase(nl: "Toon de versie.", en: "Show the version."),
    Phrase(nl: "(waarden: ", en: "(values: "),
    Phrase(nl: "(standaard: ", en: "(default: "),
    Phrase(nl: "; standaard: ", en: "; default: "),
    Phrase(nl: " (standaard)", en: " (default)"),
    Phrase(nl: "<opdracht>", en: "<subcommand>"),
    Phrase(nl: "<opties>", en: "<options>"),
    Phrase(nl: "' of '", en: "' or '"),
    Phrase(nl: "' en '", en: "' and '"),
  ]
}
