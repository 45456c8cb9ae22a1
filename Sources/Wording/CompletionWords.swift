/// Words of `completion`.
package enum CompletionWords {
  package static let completion = CommandHelp(
    Phrase(
      nl: "Drukt het script af waarmee bash, zsh of fish woorden aanvult.",
      en: "Prints the script with which bash, zsh or fish completes words."),
    [
      "aftercare completion bash > ~/.local/share/bash-completion/completions/aftercare",
      "aftercare completion fish > ~/.config/fish/completions/aftercare.fish",
    ])
  package static let complete = CommandHelp(
    Phrase(
      nl: "Wat de scripts vragen als een woord wordt aangevuld.",
      en: "What the scripts ask when a word is completed."))
  package static let shell = Phrase(
    nl: "bash, zsh of fish; anders die waarmee u aanmeldt.",
    en: "bash, zsh or fish; else the one you log in with.")
  package static let words = Phrase(
    nl: "De regel, zoals de shell hem ziet.", en: "The line as the shell sees it.")
}
