import InquiryDomain

@testable import InquiryReports

/// A community's year as the practice tells it, for reports to be made from.
enum Samples {
  static let day = CivilDate(dayNumber: 20_508)

  static let board = BoardPicture(
    title: "Root causes · Families at the front door", subtitle: "Riverside Principals · Tue 14 Oct 2025 · 17 notes",
    columns: [
      .resources: BoardColumn(
        groups: [
          BoardGroup(
            name: "Time that is protected", votes: 7,
            notes: [
              BoardNote(text: "No shared planning time for front office and teachers"),
              BoardNote(text: "The principal is called away from every listening hour", votes: 2),
              BoardNote(text: "Interpreters are booked three weeks ahead"),
            ])
        ], notes: [BoardNote(text: "Forms come in one language only", votes: 1)]),
      .knowledge: BoardColumn(
        groups: [
          BoardGroup(
            name: "What families really need", votes: 4,
            notes: [
              BoardNote(text: "We don't know why families stop coming after October"),
              BoardNote(text: "No sabemos qué esperan las familias de la escuela"),
            ])
        ], notes: [BoardNote(text: "لا يوجد وقت كاف للاستماع إلى الأسر (2025)", votes: 2)]),
      .skills: BoardColumn(
        groups: [
          BoardGroup(
            name: "Interrupting biased talk", votes: 9,
            notes: [
              BoardNote(text: "I freeze when a colleague is short with a family", votes: 5),
              BoardNote(text: "No practised sentence that fits my own way of speaking", votes: 3),
            ])
        ],
        notes: [
          BoardNote(text: "我们不知道如何在繁忙的早晨保护倾听家长的时间", votes: 1),
          BoardNote(text: "Leading a hard talk about practice"),
        ]),
      .dispositions: BoardColumn(
        notes: [
          BoardNote(text: "Fear of being seen as the one who makes trouble", votes: 3),
          BoardNote(text: "“We tried that in 2019”"),
          BoardNote(text: "Harmony comes before honesty in our team 👩🏽‍🏫"),
        ]),
    ], unsorted: 3, withheld: 2)

  static let poster = Poster(
    community: "Families at the front door", cohort: "Riverside Principals 2025–26", day: day,
    people: ["4 school leaders from 4 schools"],
    question:
      "How might we show every family, in the first minute at the front door, that this school stands with them?",
    questionNote: "Adopted Thu 13 Nov 2025, reworded Tue 24 Feb 2026",
    story: [
      "A family came to the front office to ask about a placement and was sent away with a form.",
      "I stood in the doorway, heard the tone, and said nothing.",
      "The family has not been back since, and I still think of that minute.",
    ],
    needs: [
      "Words I am comfortable using to interrupt biased talk in the moment.",
      "A structure that keeps time free for listening to families.",
    ],
    assumptions: [
      PosterAssumption(
        text: "Families stay away because they are busy", outcome: .revised,
        revised: "they stay away because nobody greeted them"),
      PosterAssumption(text: "Staff know when they sound cold", outcome: .dropped),
      PosterAssumption(text: "One sentence can change a conversation", outcome: .held),
      PosterAssumption(text: "Mornings are the hardest hour", outcome: .untested),
    ],
    board: board,
    tried: [
      "Practised two opening sentences with the office team for ten minutes each Monday.",
      "Kept one listening hour a week free of calls.",
    ],
    learned: [
      "Rehearsed words come out under pressure; good intentions don't.",
      "Families spoke first about waiting, and only then about respect.",
    ],
    next: ["Invite three families to listen with us.", "Share the sentences across the four schools in May."])
}
