extension HelpTopic {
  static let scripting = HelpTopic(
    name: "scripting", abstract: "hmw in scripts: flags for every question, input from files.",
    text: """
      hmw in scripts

      Every question that hmw asks has a flag, and everything the console does is a command.
      Without a terminal, or with --no-input, hmw never asks: it names the missing flag and ends with 64.

      Long text       --file FILE, or - for standard input.
      Results         Tab-separated with a header when piped; --json for one JSON document.
      Messages        On standard error. --quiet leaves out what went well.
      Which group     --cohort NUMBER, or HMW_COHORT.
      Who acts        --as NAME: a member's rights and a member's view.
      Options         Before or after the command, as you like.

      hmw note add - < causes.txt
      hmw wall --plain | cut -f 1,4
      hmw --json inquiry show 1
      """)

  static let json = HelpTopic(
    name: "json", abstract: "The shape of --json.",
    text: """
      JSON

      One document on standard output:
        {"hmw":1,"kind":"note.list","data":[…]}
      kind says what data is: NOUN.VERB. Keys are only ever added. id is permanent, number is what people type.
      Times are UTC, as 2026-02-24T16:08:11.000Z.

      An error leaves standard output empty and writes to standard error:
        {"hmw":1,"error":{"code":"cohort.not-found","message":"…","hint":"hmw cohort list"}}
      code is stable; message and hint may change. The exit code is in hmw help exit-codes.
      """)

  static let exitCodes = HelpTopic(
    name: "exit-codes", abstract: "What the exit codes mean.",
    text: """
      Exit codes

        0   done; also nothing to do, help, version
        1   it ran, and the answer is no or a check failed
       64   wrong use, or a flag is needed
       65   your file or your words have a problem
       66   not found
       69   something needed is not there
       70   hmw's own fault
       73   cannot write
       75   busy, or somebody moved first: try again
       77   not allowed
       78   settings are broken
      130   left with Ctrl-C; everything is saved
      """)

  static let environment = HelpTopic(
    name: "environment", abstract: "Environment variables that hmw reads.",
    text: """
      Environment

      HMW_HOME         the folder of the workbook, as --data
      HMW_COHORT       the group, as --cohort
      HMW_AS           who acts, as --as
      HMW_EDITOR       the editor for long text; else VISUAL, then EDITOR; else a box in the terminal
      HMW_NO_INPUT     never ask
      HMW_ACCESSIBLE   lines with full labels, as --accessible; ACCESSIBLE does the same
      HMW_ASCII        plain signs only
      HMW_NOW          a moment to stand still at, for tests: 2026-02-24T15:30:00Z
      NO_COLOR         no colour; FORCE_COLOR, CLICOLOR, CLICOLOR_FORCE and TERM=dumb count too
      COLUMNS, LINES   the size of the window
      XDG_DATA_HOME, XDG_STATE_HOME   where the workbook and the sample are kept
      CI               never ask
      """)
}
