extension HelpTopic {
  static let privacy = HelpTopic(
    name: "privacy", abstract: "What is kept, where, who can read it, and what must never be written down.",
    text: """
      Privacy

      Everything is in one file on this computer that only you may read: hmw where. Nothing goes to the internet.
      While hmw serve --lan runs, phones on the same Wi-Fi see what their person may see, and nothing else.
      Whoever can open the file can read all of it, so use disk encryption and lock your screen.

      Who sees what, from narrow to wide: private, pair, community, cohort, network, public.
      A story goes to its community unless you say otherwise; an assumption check only to its pair.
      A debrief is read by its partners alone; what a partner noticed is kept only with a yes from whoever spoke.
      Causes stay hidden until they are revealed. Every screen says who can read an entry.
      Votes are secret: a ballot has no name and no time, and when the vote closes only counts remain.
      Listening pairs write nothing down: there is no field for it.

      Never write down: names, initials or numbers of students and families; a diagnosis, immigration, custody or
      discipline; anything about one member of staff. A role can be a name: a school has one office manager.
      A facilitator can't promise secrecy about abuse, neglect, threats or what a court may ask for: say so aloud.

      Words typed as an argument may stay in your shell's history. For stories use the console, --file, or -.
      Undo brings things back because hmw remembers them: what was removed is still in the file's history.
      """)

  static let accessibility = HelpTopic(
    name: "accessibility", abstract: "Screen readers, speech, colour, large print.",
    text: """
      Accessibility

      --accessible, HMW_ACCESSIBLE=1 or ACCESSIBLE=1: one thing a line, a label with every value, nothing repainted.
      No meaning is in colour alone: columns have letters, votes have words. NO_COLOR turns colour off.
      The console is a plain prompt: no arrow menus, no full-screen pages. Every choice is a word or a number.
      Large print: zoom the terminal. From 99 columns down the screens become lists, and the clock large digits; below 60, short lines.
      HMW_ASCII=1 uses plain signs only.
      The clock never moves a step on by itself, and +1 or +5 gives time as often as you like.
      """)

  static let cards = HelpTopic(
    name: "cards", abstract: "Two cards to print: at the projector, and when something fails.",
    text: """
      AT THE PROJECTOR

        hmw session start     begin            next, back     move on, move back
        hmw resume            come back        +1, +5         more time
        say                   the words        pause, go on   hold the clock
        wall                  the columns      undo           take it back
        @NAME TEXT            their words      done           close the session
        hmw serve --lan       let phones in    qr             show the square again
        Zoom the terminal until the back row can read it.

      WHEN SOMETHING FAILS

        The terminal closed, the lid shut, the power went:   hmw resume
        Something is gone or wrong:                          hmw undo, then hmw history
        A screen looks broken:                               hmw doctor
        To be safe before you try anything:                  hmw backup FILE
        A phone can't open the wall:                         hmw doctor --phones
        Paper works too: sticky notes now, hmw note add - afterwards.
      """)
}
