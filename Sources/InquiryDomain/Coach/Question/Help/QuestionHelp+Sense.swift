extension QuestionHelp {
  static func sense(_ rule: QuestionRule) -> (why: String, weak: String, better: String) {
    switch rule {
    case .negative:
      (
        "What we turn away from says little about where to go. Naming what we want more of gives people something to build.",
        "How might we reduce office referrals?",
        "How might we help students and adults repair a bad morning before lunch?"
      )
    case .two:
      (
        "Two questions pull a table in two directions, and the harder one is dropped. Both may be good: write two.",
        "How might we improve attendance and how might we train staff?",
        "How might we make the first ten minutes worth arriving for, so that late students feel expected?"
      )
    case .who:
      (
        "Without a person in it, a question slides to forms and schedules. Somebody's day has to be different at the end.",
        "How might we streamline the enrollment process?",
        "How might we make a newcomer family's first hour with us feel like a welcome?"
      )
    case .why:
      (
        "\"So that\" tells what the change is for. With it, people can tell a good idea from a busy one.",
        "How might we give teams more time together?",
        "How might we give teams time together so that no teacher plans alone for a student who is stuck?"
      )
    case .blame:
      (
        "When the trouble sits in \"them\", our only tool is pressure. What we do, or leave undone, is the part that we can change.",
        "How might we get parents to care about homework?",
        "How might we send home work that families enjoy doing with their children?"
      )
    case .reach:
      (
        "Laws, contracts and funding rules are real, and not ours to rewrite this year. Inside them there is nearly always "
          + "a part that we hold.",
        "How might we change the state funding formula?",
        "How might we spend the hours we already pay for where students wait longest for help?"
      )
    default:
      (
        "A question that grows from a story and a cause stays honest: you can go back to the person it started from and "
          + "ask whether it would have helped.",
        "How might we be more innovative?",
        "How might we give front-office colleagues words for the moment when talk turns against a family?"
      )
    }
  }

  static func words(_ rule: QuestionRule) -> (why: String, weak: String, better: String) {
    switch rule {
    case .vague:
      (
        "\"Improve\" and \"support\" let everyone nod and picture something different. Say what you would see or hear.",
        "How might we support new teachers?",
        "How might we make sure a new teacher's hard question gets an answer on the same day?"
      )
    case .crowd:
      (
        "A change for everyone at once is owned by no one. Begin with those who would feel it most; the others can follow.",
        "How might we bring teachers, parents, aides and students together?",
        "How might we let students and aides plan the part of the day they share?"
      )
    case .label:
      (
        "A label tells what we think somebody lacks, and shapes what we look for. Use the words that people would choose "
          + "for themselves, or say what happens to them.",
        "How might we motivate our low kids?",
        "How might we give students who read slowly books that are worth the effort?"
      )
    case .jargon:
      (
        "If a family can't read the question, they can't help with it, and often the letters hide that we mean different things.",
        "How might we align MTSS and PBIS?",
        "How might we make sure a student who asks for help twice meets the same plan both times?"
      )
    case .twin:
      (
        "Near twins split the dots, and a good idea may lose to its own copy. Merge them, or say what each has that the other lacks.",
        "How might we greet every family? · How might we greet all our families?",
        "How might we greet every family in a way that they would tell a neighbor about?"
      )
    case .names:
      (
        "A name, or a role that only one person holds, makes a private trouble public. The role in general keeps the question "
          + "and protects the person.",
        "How might we help Ms. Rivera calm her class?",
        "How might we help a teacher find calm again after a hard first hour?"
      )
    case .ideas:
      (
        "If a table can't name five different answers in a few minutes, the question is too narrow. If all five are of one "
          + "kind, an answer is hiding inside it.",
        "How might we get better translation software for the front desk?",
        "How might we let families say what they came to say, in the language they think in?"
      )
    default:
      (
        "An inquiry lasts from August to June. It should get richer as you learn, not be done by the second meeting.",
        "How might we plan the October family night with parents?",
        "How might we share decisions with families before they are made?"
      )
    }
  }
}
