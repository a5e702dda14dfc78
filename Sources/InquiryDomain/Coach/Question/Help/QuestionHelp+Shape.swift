extension QuestionHelp {
  static func shape(_ rule: QuestionRule) -> (why: String, weak: String, better: String) {
    switch rule {
    case .stem:
      (
        "\"How\" says there is a way, \"might\" that a try may fail, and \"we\" that nobody carries it alone. "
          + "Together they make it safe to offer a half-formed idea.",
        "Better family conferences.", "How might we make conferences a talk that families look forward to?"
      )
    case .opening:
      (
        "\"Should we\" and \"can we\" ask for a yes or a no, and \"why\" asks for somebody to blame. "
          + "A verdict ends the thinking that you want to begin.",
        "Should we move conferences to the evening?",
        "How might we meet the families who work when we are open?"
      )
    case .mark:
      (
        "The mark at the end reminds everyone that it is open, also when it hangs on the wall in June.",
        "How might we hear from families who never call", "How might we hear from families who never call?"
      )
    case .thin:
      (
        "Under five words nobody knows whose day it is about; over about thirty nobody can say it by heart. "
          + "A question for a year has to fit in one breath.",
        "How might we communicate better?", "How might we tell families good news about their child before bad news?"
      )
    case .solution:
      (
        "When an answer is already inside, all that is left to discuss is yes or no. Ask for what it would do, "
          + "and it may still win, beside four others.",
        "How might we start a weekly newsletter for families?",
        "How might we let families know what their child is learning while it can still change dinner talk?"
      )
    case .broad:
      (
        "A question as wide as the sky gives nowhere to begin. A person and a moment make it something "
          + "you could try next week.",
        "How might we improve equity for all students?",
        "How might we notice whose hands we pass over when a lesson speeds up, and what those students needed?"
      )
    default:
      (
        "A number, a date or a product settles things that nobody has thought about yet, and turns an inquiry into "
          + "a task. Keep the figure for your measures.",
        "How might we get reading scores to 40% by May?",
        "How might we help third graders who avoid books find one they won't put down?"
      )
    }
  }
}
