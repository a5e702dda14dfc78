extension HelpTopic {
  static let coach = HelpTopic(
    name: "coach", abstract: "What the coach asks and suggests, and what it never does.",
    text: """
      The coach

      It asks what a good facilitator would ask, and shows the words that made it ask. It works without a network,
      never holds anything up, never writes, and never moves a note: people decide, and undo takes it back.

      Questions    In the console every draft shows what to ask yourselves: ! for something to look at, ? for a thought.
                   why solution says why. use takes the starting point made from your own cause and need.
                   remix turns the question; ideas runs the five-ideas minute; keep because REASON keeps it all the same.
      Notes        suggest goes through the unsorted notes: a column, a second choice, the words that say so, a question.
                   Notes that blame, name a result or a remedy come back with a question instead of a column.
                   It learns from the notes that this workbook's people have sorted.
      Groups       suggest groups shows notes that seem to say the same, one group at a time, with the words they share.
                   y takes it, n refuses it, out 4 leaves a note out, fewer and more change the size.
                   A group that you made, and its name, stay as they are. Hidden notes take no part.
      Privacy      Beside what you write: names, schools, rooms, dates, rare roles, with something wider to say.
                   It helps you look and does not certify: a person must read what leaves the room.
      Partners     Advice in disguise ("have you tried…") gets a better form of the question.

      At the shell, for any words, without a group:
        hmw coach question|category|groups|scrub|probe|evidence < lines.txt     (--json for programs)
        hmw coach why                                                          (all rules)
      In your workbook:
        hmw note suggest, hmw note accept 4, hmw note refuse 4
        hmw group suggest, hmw group accept CODE, hmw group refuse CODE
        hmw question coach 1 --remix, hmw question use 1 --start, hmw question ideas 1 "…"

      It understands English best and Spanish well; groups work in any language. For questions in other languages it
      only asks what needs no words, such as two questions in one.
      """)
}
