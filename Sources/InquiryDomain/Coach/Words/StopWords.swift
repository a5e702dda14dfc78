/// Small words that say nothing of what a text is about: `the`, `of`, `we`.
///
/// Words of school life and plain nouns (`time`, `system`, `people`) are not among them.
package enum StopWords {
  /// Whether a word's key (`Word.key`) is one of the small English words.
  package static func contains(_ key: String) -> Bool { english.contains(key[...]) }

  private static let english = Set(englishText.split(separator: " "))

  private static let englishText = """
    a about above across actually after again against ago all almost along already also although always am among \
    an and any anybody anyone anything are arent around as ask at away back be became because been before behind \
    being below between both but by came can cannot cant come comes could couldnt day did didnt do does doesnt \
    doing done dont down during each either else enough even ever every everybody everyone everything far few \
    for from gave get gets getting give gives go goes going gone got had hadnt has hasnt have havent having he \
    hed hell hello help her here heres hers herself hes hey hi him himself his how however hows i id if ill im \
    in instead into is isnt it itd itll its itself ive just keep kind know least less let lets like likely lot \
    lots made make makes many may maybe me might mine more most much must my myself near need needed needs \
    neither never no nobody none nor not nothing now of off often oh ok okay on once one ones only onto or other \
    others otherwise our ours ourselves out over own per perhaps please put quite rather really said same saw \
    say says see seem seems seen shall she shed shes should shouldnt since so some somebody someone something \
    sometimes soon still such take takes tell than thank thanks that thatll thats the their theirs them \
    themselves then there theres these they theyd theyll theyre theyve thing things think this those though \
    through thus to today together told too toward towards under unless until up upon us use used uses using \
    usually very via want wanted wants was wasnt way ways we wed well went were werent weve what whatever whats \
    when whenever where wheres wherever whether which while who whod whom whos whose why will with within \
    without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve
    """
}
