extension HelpTopic {
  static let export = HelpTopic(
    name: "export", abstract: "What an export holds, and how to read it back.",
    text: """
      An export

      hmw export --output group.json          one group
      hmw export --community 2 --output f     one community of it
      hmw export --all --output network.json  every group of the workbook
      hmw --data NEW-FOLDER import group.json  reads either back, into a workbook without a group

      It is one JSON document: {"hmw":1,"kind":"export","data":{…}}. With --all the kind is "workbook", and data.cohorts
      is a list of groups. What you may not read is left out, with every reference to it: debriefs and private entries are
      in their own people's exports alone. Ballots, drafts and phones are never in it. Reading it back and exporting again
      gives the same bytes. To move to another computer with everything: hmw backup FILE.

      In a group (data), each list in the order in which it was made:
        cohort, norms, schools, people, memberships, communities
        sessions, agenda, sessionEvents, attendance, pairings
        stories, needs, checks, evidence, causes, groups
        questions, drafts, sources, votes, options, inquiries, wordings, reflections
        partnerships, log, debriefs, debriefTurns, commitments, barriers, learningPlans, resourceUses
        refusals    suggestions that people turned down, as fingerprints without words
      Beside them:
        library     playlists, resources and items (which resource stands where in which list)
        counters    the short numbers given out last, so that none is given twice
        format      1; rises when an older hmw could not read the file any more

      In each entry: id is permanent, number is what people type, …ID is the id of another entry, …At is a moment in UTC
      (2026-02-24T16:08:11.000Z), …On is a day (2026-02-24). visibility is private, pair, community, cohort, network or
      public. category is resources, knowledge, skills or dispositions. What is not known is left out.
      """)
}
