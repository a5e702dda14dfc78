extension HelpTopic {
  static let reports = HelpTopic(
    name: "reports", abstract: "What leaves the room: who may have it, names, findings, printing.",
    text: """
      Reports

      hmw report              what can be made here and now, each with its command
      hmw report poster       the inquiry on one sheet        hmw report minutes      a session, ready for a mail
      hmw report board        the wall as a picture           hmw report inquiry      the inquiry at length, for Word
      hmw report journey      the year on one sheet           hmw report data         every list as a table
      hmw report all --out reports    everything, with a folder for each community

      For whom     --for community (if left out), cohort, network or public. An entry is in it only where you may read it
                   and its own readers reach that far. What is private or a pair's is in no report. What a community
                   makes together (its wall, its questions, its inquiry) is in all of its reports, without its authors;
                   beyond the group only the facilitator can let it go.
                   In a report of a whole group, no community's own words travel to another, and its wall and its
                   questions do so only where you say --for cohort or further; a question that was adopted is known to
                   the whole group, with what is thought of it. --community all means the whole group.
                   What is taken back or narrowed is not in the next report; copies on paper stay.
      Names        Stay out. --names lets them in, for whoever leads: "14 of 15 people" becomes a list.
      Small        To the network and the public numbers of people and votes below five are told as "fewer than 5", and
                   a number from which such a one could be worked out is left out too.
      Findings     hmw reads every text first. What may tell who somebody is must be read by a person:
                     hmw report findings --for public > findings.txt
                     hmw report all --for public --accept-findings findings.txt
                   At a terminal hmw shows it and asks. Change the words (hmw story edit 3), or take out the lines that
                   you don't accept. Changed words are asked about again. hmw finds much and not all:
                   what goes beyond its community says so at its foot.
      Print        A poster and a journey are pages: open them in a browser and print them, without margins, on one
                   sheet. --paper letter or a4. The page says which box has too many words; paper does not show that.
      Word, mail   hmw report minutes --format docx; hmw report minutes --output - | mail …
      Tables       UTF-8 with the mark that Excel needs (--no-bom leaves it out), --delimiter ';' where Excel wants it.
                   To be read back by hmw: hmw export.
      Files        Named by day, group, report and readers; for you alone (mode 0600); over no file that is there (--force).
      """)
}
