extension HelpTopic {
  static let gettingStarted = HelpTopic(
    name: "getting-started", abstract: "From nothing to a first session, in five minutes.",
    text: """
      Getting started

      1  See it           hmw demo
         A whole inquiry with an invented group. Your own files are not touched.
         hmw demo tour waits for a key after each scene; hmw --demo wall looks at what it left.

      2  Set up           hmw cohort new
         Name, people, communities, dates. Paste the people from a spreadsheet, or give a CSV file:
         hmw cohort new --name "Riverside 2026" --people people.csv
         All of it can be changed later: hmw person --help, hmw community --help, hmw session --help.

      3  Rehearse         hmw --demo session start
         The same console with the invented group.

      4  Lead             hmw session start
         The console says what to say and what people do; plain typing is kept.
         Ctrl-C is safe. Come back with hmw resume.

      5  Look back        hmw wall, hmw inquiry show, hmw history
         Anything wrong?  hmw undo, as often as you like.

      6  Between          hmw log plan "Sit in on two blocks" --by fri, then hmw log add
         What you tried and saw, in two minutes. "not yet" is a good answer.

      7  Learn            hmw playlist browse --cause 5
         Playlists that answer a cause. hmw playlist match shows why; hmw learn plan says alone or as partners.

      A copy for safety   hmw backup FILE
      Where it all is     hmw where
      """)

  static let facilitating = HelpTopic(
    name: "facilitating", abstract: "The walk from stories to a question, and what to type in each step.",
    text: """
      Leading a session

      Start with hmw session start. Each step shows what to say, what people do, and how long it takes.
      next and back move on and back; +1 and +5 give time; pause and go on hold the clock; say repeats the words.

      Stories      Type what is told, one answer at a time. n TEXT adds a need, q TEXT keeps a quote.
      Needs        @NAME I needed … so that …
      Check        pairs forms them, with three where the number is odd. check NAME writes one down for the pair only.
      Causes       One a line, hidden until you type reveal. A pasted list makes one note a line.
      Sort         move 7 S sends note 7 to Skills. R resources, K knowledge, S skills, D dispositions.
      Group        group 5 6 "What matters" puts notes under a name. merge 5 6 makes one of twins.
      Questions    Type a draft. from 5 says which cause it grows from. keep lets it stand, next question starts another.
      Vote         vote opens it; each person types their dots unseen; close shows the totals.
      Adopt        adopt 2 "what those who chose otherwise want remembered". The others are parked, not lost.

      Several communities: community NAME chooses whose wall and questions you work on.
      Somebody without a device: @NAME TEXT keeps their words as theirs.
      In any later session: reword TEXT because REASON, think TEXT.

      Your own protocols: put a YAML file into the protocols folder that hmw where names, then hmw protocol check FILE.
      """)
}
