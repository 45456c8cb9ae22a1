extension Shell {
  /// What a shell has to read once; all else it asks the program.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # bash completion of aftercare; made by: aftercare completion bash
    _aftercare() {
      local program=$1
      local -a said=()
      COMPREPLY=()
      case $program in "~/"*) program=$HOME/${program#"~/"} ;; esac
      mapfile -t said < <("$program" complete bash -- "${COMP_TYPE:-9}" "${COLUMNS:-80}" \
        "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
      case ${said[0]-} in
        words)
          COMPREPLY=("${said[@]:1}")
          [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/] ]] && compopt -o nospace
          ;;
        files)
          compopt -o filenames
          mapfile -t COMPREPLY < <(compgen -f -- "${said[1]-}")
          ;;
        folders)
          compopt -o filenames
          mapfile -t COMPREPLY < <(compgen -d -- "${said[1]-}")
          ;;
      esac
      return 0
    }
    complete -F _aftercare aftercare

    """#

  private static let zshScript = #"""
    #compdef aftercare
    # zsh completion of aftercare; made by: aftercare completion zsh
    _aftercare() {
      local program=${(Q)words[1]} line value told tab=$'\t'
      local -a said values shown open openshown
      [[ $program == '~/'* ]] && program=$HOME/${program#'~/'}
      said=("${(@f)$("$program" complete zsh -- "${(@)words[1,CURRENT-1]}" "$PREFIX" 2>/dev/null)}")
      case $said[1] in
        words)
          for line in "${(@)said[2,-1]}"; do
            value=${line%%$tab*}
            told=$value
            [[ $line == *$tab* ]] && told="$value  -- ${line#*$tab}"
            if [[ $value == *[=/] ]]; then
              open+=("$value") openshown+=("$told")
            else
              values+=("$value") shown+=("$told")
            fi
          done
          (( $#values )) && compadd -U -l -d shown -a values
          (( $#open )) && compadd -U -S '' -l -d openshown -a open
          ;;
        files)
          [[ $PREFIX == -*=* ]] && compset -P '*='
          _files
          ;;
        folders)
          [[ $PREFIX == -*=* ]] && compset -P '*='
          _files -/
          ;;
      esac
    }
    if [[ $funcstack[1] == _aftercare ]]; then
      _aftercare "$@"
    elif (( $+functions[compdef] )); then
      compdef _aftercare aftercare
    fi

    """#

  private static let fishScript = #"""
    # fish completion of aftercare; made by: aftercare completion fish
    function __aftercare_complete
        set -l before (commandline -opc)
        set -l current (commandline -ct)
        while string match -qr '^[A-Za-z_][A-Za-z0-9_]*=' -- "$before[1]"
            set -e before[1]
        end
        set -l program (string replace -r '^~/' "$HOME/" -- $before[1])
        set -l said ($program complete fish -- $before "$current" 2>/dev/null)
        switch "$said[1]"
            case words
                test (count $said) -gt 1; and printf '%s\n' $said[2..-1]
            case files folders
                set -l head (string match -r -- '^-[^=]*=' "$current")
                set -l paths
                if test $said[1] = files
                    set paths (__fish_complete_path "$said[2]")
                else
                    set paths (__fish_complete_directories "$said[2]")
                end
                for path in $paths
                    printf '%s%s\n' "$head" $path
                end
        end
    end
    complete -c aftercare -f -a '(__aftercare_complete)'

    """#
}
