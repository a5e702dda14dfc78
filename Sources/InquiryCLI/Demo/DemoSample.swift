/// The sample: fifteen invented school leaders and the two stories of an Oakland cohort, retold in other words.
///
/// The stories and the questions follow "Making Space for Principals to Collaborate" (Edutopia, 2019) in outline;
/// names, schools and wording are made up.
enum DemoSample {
  static let cohort = "Oakland sample"

  static let roster = """
    Name,School,Community
    Ana Reyes,Oak Primary,Welcome at the front door
    Ben Okafor,Elm Street,Time to listen
    Chidi Eze,Hillcrest,Money where it is needed
    Dana Cole,Lakeview,Teaching that reaches everyone
    Efua Mensah,Northgate,Welcome at the front door
    Farid Khan,Bayside,Time to listen
    Grace Lim,Westfield,Money where it is needed
    Hana Sato,Kingsway,Teaching that reaches everyone
    Ines Duarte,Redwood,Welcome at the front door
    Jamal Wright,Fruitvale,Time to listen
    Keisha Brown,Sequoia,Money where it is needed
    Luis Ortega,Piedmont,Teaching that reaches everyone
    Mei Tan,Harborside,Welcome at the front door
    Nadia Haddad,Temescal,Time to listen
    Omar Farouk,Dimond,Money where it is needed

    """

  static let challenges: [(community: String, challenge: String)] = [
    ("Welcome at the front door", "Some families meet a gate where others meet a greeting."),
    ("Time to listen", "Running the building eats the hours in which we would hear our community."),
    ("Money where it is needed", "Parent-raised money follows the loudest voices and not the greatest need."),
    ("Teaching that reaches everyone", "Habits that hold good teaching back stay because nobody names them."),
  ]

  static let frontDoorStory = """
    about: a colleague who greets visitors, and families of color
    surprise: I had an answer ready for the family and none for the colleague beside me.

    A family came to ask about enrolling. A colleague who greets visitors sighed and told them to read the notice. \
    I stepped in and helped them. When they had gone the colleague said "they never read anything", and I laughed it off.

    """

  static let listeningStory = """
    about: a school leader and the families at the gate
    surprise: Nobody had asked for that hour. I gave it away myself.

    I had kept an hour to sit with families at pick-up and hear how the year was going for them. A bus was late, \
    a pipe leaked, a class had no teacher. Three days in a row the hour was gone before it began.

    """

  static let frontDoorCauses = [
    "No interpreter at the desk before nine", "The person at the desk also answers every phone",
    "Sign-in forms come in one language", "New staff never hear what families told us last year",
    "We don't know how the first five minutes feel to a family", "Nobody told the office what welcome should look like",
    "I freeze when a colleague says something biased", "We have never practised words for that moment",
    "Our questions at the desk sound like checks", "We see the desk as a gate, not a welcome",
    "We stay silent to keep the peace among ourselves", "We expect some families not to come back",
  ]

  static let listeningCauses = [
    "My calendar has no hour that cannot be taken", "No one else may decide when I am in a meeting",
    "We don't know which families we never hear", "I can run a meeting; sitting and listening I do badly",
    "Being busy feels like being a good principal",
  ]
}
