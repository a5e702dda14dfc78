import Testing

@testable import InquiryDomain

@Suite("A starting point from the group's own words")
struct StartingPointTests {
  typealias Case = (need: String, cause: String, wording: String?)

  @Test("joins a need and a cause", arguments: cases)
  func wording(_ sample: Case) {
    #expect(StartingPoint.wording(need: sample.need, cause: sample.cause) == sample.wording)
  }

  @Test("has seldom more to ask about than its roots")
  func sound() {
    let readings = Self.cases.compactMap(\.wording).map { QuestionCoach().read($0) }
    #expect(readings.count >= 25)
    #expect(readings.allSatisfy { $0.verdict != .rewrite })
    #expect(readings.count { $0.findings.allSatisfy { $0.severity == .info } } >= readings.count - 1)
  }

  @Test("takes the first need and cause that give one")
  func several() {
    let wording = StartingPoint.wording(
      needs: ["Everyone was upset", "New teachers need a peer to plan with"],
      causes: ["Meetings run long", "No shared planning time"])
    #expect(wording == "How might we help one another make room for shared planning time?")
    #expect(StartingPoint.wording(needs: [], causes: []) == nil)
  }

  private static let cases: [Case] = [
    (
      "I needed language I was comfortable using so that I could interrupt biased talk.",
      "People stay silent when harm is said",
      "How might we help one another find language we are comfortable using so that we can interrupt biased talk?"
    ),
    (
      "I needed structure that guarantees time for deep listening so that families feel heard.",
      "The principal job is overwhelming",
      "How might we find structure that guarantees time for deep listening so that families feel heard?"
    ),
    (
      "Teachers need to know which part of the block matters most", "No shared planning time",
      "How might we make room for shared planning time so that teachers know which part of the block matters most?"
    ),
    (
      "Teachers need to know which part of the block matters most", "Which part of the block matters?",
      "How might we help teachers know which part of the block matters most?"
    ),
    (
      "I needed a partner to rehearse with so that I would not freeze",
      "Teachers don't know how to talk with families about race",
      "How might we help teachers learn to talk with families about race so that we will not freeze?"
    ),
    (
      "Families need someone to call who speaks their language", "Our one interpreter is shared with two campuses",
      "How might we help families find someone to call who speaks their language, given that \"our one interpreter is shared with two campuses\"?"
    ),
    (
      "I needed to slow down before deciding", "We don't make time for classroom visits",
      "How might we help one another make time for classroom visits so that we can slow down before deciding?"
    ),
    (
      "I needed clear data so that I could act early", "Data arrives too late to act on",
      "How might we help one another find clear data so that we can act early?"
    ),
    (
      "Students need to be heard before a decision is made", "Teachers don't trust student voice",
      "How might we help teachers trust student voice so that students are heard before a decision is made?"
    ),
    (
      "I needed my team to back me up", "We're not on the same page",
      "How might we help our team back us up, given that \"we're not on the same page\"?"
    ),
    (
      "New teachers need a peer to plan with", "Not enough coaching time",
      "How might we make room for coaching time so that new teachers have a peer to plan with?"
    ),
    (
      "I needed to understand what my Black families had been through",
      "New teachers are unaware of this neighborhood's history with the school.",
      "How might we help new teachers learn about this neighborhood's history with the school so that we understand what our Black families had been through?"
    ),
    (
      "We need time to look at student work together", "Lack of trust between grade levels",
      "How might we build trust between grade levels so that we have time to look at student work together?"
    ),
    (
      "I needed permission to stop the meeting", "My AP can't yet calm an angry parent without promising too much.",
      "How might we help our AP calm an angry parent without promising too much so that we have permission to stop the meeting?"
    ),
    (
      "Teachers need feedback they can use", "We struggle to give feedback specific enough to use.",
      "How might we give feedback specific enough to use so that teachers have feedback they can use?"
    ),
    (
      "I didn't have words for what I saw", "No shared definition of engagement",
      "How might we help one another agree on a shared definition of engagement so that we have words for what we see?"
    ),
    (
      "Paraprofessionals need to be in the planning meetings", "Aides feel invisible in our meetings",
      "How might we help aides feel seen in our meetings so that paraprofessionals are in the planning meetings?"
    ),
    (
      "Office staff need to know what papers they may not ask for",
      "Office staff were never told which papers they may not ask for.",
      "How might we help office staff know what papers they may not ask for?"
    ),
    (
      "I needed a way to hear from families who never come", "I don't know which families stopped coming, or why.",
      "How might we find out which families stopped coming, or why, so that we have a way to hear from families who never come?"
    ),
    (
      "Newcomers need a friend on the first day", "Students don't know each other's names",
      "How might we help students get to know each other's names so that newcomers have a friend on the first day?"
    ),
    (
      "I needed courage", "Admitting a flop is unsafe in grade meetings.",
      "How might we help one another find courage, given that \"admitting a flop is unsafe in grade meetings\"?"
    ),
    (
      "More interpreters at conferences", "There are no interpreters after four o'clock",
      "How might we find more interpreters at conferences?"
    ),
    (
      "Our counselors need fewer forms so they can see students", "Counselors lack time for talks with students",
      "How might we help counselors make time for talks with students so that they can see students?"
    ),
    (
      "I needed to know who was in the room so that nobody was left out",
      "Nobody on the team can explain how equity funds are calculated.",
      "How might we explain how equity funds are calculated so that nobody is left out?"
    ),
    (
      "I wanted my teachers to feel safe telling me the truth",
      "Our ILT has trouble turning walk notes into one clear trend.",
      "How might we help our ILT get better at turning walk notes into one clear trend so that our teachers feel safe telling us the truth?"
    ),
    (
      "Everyone was upset that day", "Meetings run long",
      nil
    ),
    (
      "Los maestros necesitan tiempo", "No hay tiempo",
      nil
    ),
    (
      "I needed help", "",
      "How might we help one another find help?"
    ),
    (
      "", "Teachers can describe talk routines but can't bring quiet students in.",
      "How might we help teachers bring quiet students in?"
    ),
    (
      "", "We rarely ask students what helps",
      "How might we ask students what helps?"
    ),
    (
      "I needed to hear the whole story before I acted", "We jump to consequences before we listen",
      "How might we help one another hear the whole story before we acted, given that \"we jump to consequences before we listen\"?"
    ),
    (
      "Teachers needed examples of good feedback", "Feedback is late and vague",
      "How might we help teachers find examples of good feedback, given that \"feedback is late and vague\"?"
    ),
    (
      "I needed help reading the data so I could explain it to families", "We don't have anyone who can read the data",
      "How might we find someone who can read the data so that we can explain it to families?"
    ),
    (
      "We need our leaders to trust us", "Leaders don't visit classrooms",
      "How might we help leaders visit classrooms so that our leaders trust us?"
    ),
    (
      "Students of color need adults who look like them", "Limited pool of candidates of color",
      "How might we find a pool of candidates of color so that students of color have adults who look like them?"
    ),
    (
      "Parents want to understand the report card", "Report cards are written in jargon",
      "How might we help parents understand the report card, given that \"report cards are written in jargon\"?"
    ),
    (
      "I needed someone to tell me it was okay to pause.", "There is no time to reflect",
      "How might we make time to reflect so that we have someone to tell us it is okay to pause?"
    ),
    (
      "My teachers need courage to name bias", "Teachers are afraid to say the wrong thing",
      "How might we help our teachers find courage to name bias, given that \"teachers are afraid to say the wrong thing\"?"
    ),
    (
      "I need a shared calendar", "Teams never meet across grades",
      "How might we help teams meet across grades so that we have a shared calendar?"
    ),
    (
      "Each new family needs one person who knows their name", "Office staff don't feel comfortable speaking Spanish",
      "How might we help office staff feel comfortable speaking Spanish so that each new family has one person who knows their name?"
    ),
    (
      "I needed to not be alone", "Principals feel isolated",
      "How might we help principals feel connected so that we are not alone?"
    ),
    (
      "Aides need to be paid for planning", "The contract doesn't allow it",
      "How might we help aides be paid for planning, given that \"the contract doesn't allow it\"?"
    ),
    (
      "Counselors need a quiet room so that students can talk freely", "Not enough space",
      "How might we make space so that students can talk freely?"
    ),
    (
      "I needed my principal's backing", "We avoid hard conversations",
      "How might we find our principal's backing, given that \"we avoid hard conversations\"?"
    ),
    (
      "The front office needs scripts", "Front office staff don't know what they may say",
      "How might we help front office staff find out what they may say so that the front office has scripts?"
    ),
  ]
}
