/// Words that go beyond what anybody in a room could have seen or heard.
enum EvidenceLexicon {
  static let english = PhraseBook([
    (EvidenceKind.judgement.id, judgements), (EvidenceKind.inside.id, insides), (EvidenceKind.should.id, wishes),
    (EvidenceKind.because.id, reasons), (EvidenceKind.seems.id, guesses), (EvidenceKind.amount.id, amounts),
    (EvidenceKind.always.id, absolutes), (EvidenceKind.count.id, counts), ("not", harmless),
  ])

  private static let judgements = [
    "good", "great", "poor", "poorly", "bad", "badly", "excellent", "wonderful", "amazing", "awesome", "fantastic",
    "terrific", "outstanding", "terrible", "awful", "horrible", "nice", "nicely",
    "effective", "effectively", "ineffective", "appropriate", "inappropriate", "appropriately", "strong", "weak",
    "solid", "rigorous", "rigor", "well-behaved", "behaved well", "well-managed", "well managed", "well-planned",
    "well-run",
    "well-organized", "well prepared", "chaotic", "disorganized", "organized", "orderly", "messy", "disruptive",
    "disrespectful", "respectful", "respectfully", "rude", "polite", "lazy", "high quality", "high-quality",
    "low quality", "low level", "low-level",
    "high level", "higher-order", "superb", "impressive", "beautiful", "lovely", "perfect", "perfectly", "successful",
    "successfully", "unsuccessful", "meaningful", "powerful", "warm", "positive", "negative", "productive",
    "unproductive", "best", "worst", "better", "worse", "boring", "dull", "lively", "inviting", "welcoming",
    "supportive", "skillful", "skilled", "competent", "incompetent", "unprofessional", "professional", "thoughtful",
    "did well", "worked well", "went well", "very well", "really well", "taught well", "clear", "unclear", "clearly",
    "confusing", "authentic", "engaging", "fun", "easy", "difficult", "challenging", "culturally responsive",
    "student-centered",
    "teacher-centered", "smoothly", "smooth", "efficient", "efficiently", "inefficient", "inclusive", "biased",
    "unfair", "fair", "good job", "well done", "misbehaved", "misbehaving", "acting out", "wasted", "adequate",
    "inadequate", "acceptable",
    "unacceptable", "exemplary", "mediocre", "loved by", "purposeful", "creative", "interesting", "cold", "harsh",
    "friendly", "caring", "kind", "calm", "loud", "noisy", "rowdy", "out of control", "under control", "in control",
    "well structured",
    "great job", "wonderfully", "quality", "sloppy", "superficial", "shallow", "deep", "masterful", "struggling",
    "low expectations", "high expectations", "wild", "dragged", "rushed through", "flat", "sharp", "hostile", "gentle",
    "tense", "not used to", "unfriendly", "tight", "loose",
    "well-paced", "slow-paced", "fast-paced",
  ]

  private static let insides = [
    "engaged", "disengaged", "unengaged", "on task", "off task", "on-task", "off-task", "bored", "interested",
    "uninterested", "motivated", "unmotivated", "confused", "understood", "understand", "understands",
    "didn't understand",
    "learned", "knew", "enjoyed", "enjoying", "loved", "excited", "enthusiastic", "happy", "unhappy", "sad",
    "frustrated", "comfortable", "uncomfortable", "confident", "nervous", "anxious", "focused", "unfocused",
    "distracted", "attentive",
    "inattentive", "cared", "don't care", "didn't care", "wanted", "wants", "tried hard", "trying hard", "intended",
    "intends", "believed", "believes", "felt", "feel", "feels", "feeling", "proud", "curious", "paying attention",
    "paid attention", "not paying attention",
    "invested", "tuned out", "checked out", "ignored", "ignoring", "hoped", "thought", "stressed", "overwhelmed",
    "safe", "compliant", "listening carefully", "struggled", "tired", "knows", "angry", "upset", "annoyed", "eager",
    "reluctant", "hates", "hated", "likes",
    "daydreaming", "disinterested", "grasped", "mastered", "mastery", "relaxed", "connected with",
  ]

  private static let wishes = [
    "should", "should have", "shouldn't", "shouldn't have", "needs to", "need to", "needed to", "must", "ought to",
    "could have", "would have been better", "has to", "had better", "failed to", "fails to", "supposed to",
    "it would help", "would benefit",
    "would be better", "next time", "needs more", "need more", "missed opportunity", "missed an opportunity",
    "missed the chance", "i would", "i recommend", "needs work", "forgot to", "neglected to",
  ]

  private static let reasons = [
    "because", "because of", "due to", "since they", "since the", "as a result of", "caused", "caused by", "led to",
    "thanks to", "therefore", "which is why", "that's why", "in order to get", "so that they would", "as a result",
    "why they", "resulting in",
  ]

  private static let guesses = [
    "seem", "seems", "seemed", "seemingly", "appear", "appears", "appeared", "apparently", "probably", "maybe",
    "perhaps", "i think", "i thought", "i believe", "i felt", "i feel", "obviously", "of course", "it looks like",
    "it looked like", "looked like",
    "looked as if", "looks as if", "i assume", "i guess", "i suspect", "evidently", "likely", "sort of", "kind of",
    "my impression", "i got the sense", "presumably", "might have been", "must have been", "in my opinion",
    "it was as if", "i liked", "i loved", "i noticed that it was", "i wonder",
    "i was impressed", "looked bored", "sounded",
  ]

  private static let amounts = [
    "lack of", "a lack of", "lacked", "lacking", "lacks", "too much", "too many", "too little", "too few", "too long",
    "too short", "too fast", "too slow", "too slowly", "too quickly", "too loud", "too easy", "too hard", "too quiet",
    "not enough", "enough", "insufficient", "insufficiently",
    "limited", "a lot of", "lots of", "plenty of", "tons of", "hardly any", "barely", "very few", "very little",
    "excessive", "minimal", "mostly", "too", "little evidence", "no evidence", "little rigor", "ample", "sufficient",
    "so much", "so many", "was missing", "were missing", "is missing", "are missing", "high levels of", "low levels of",
    "mainly",
  ]

  private static let absolutes = [
    "always", "never", "constantly", "every time", "all the time", "everyone always", "continually", "consistently",
    "inconsistently", "no one ever", "usually", "typically", "generally", "often", "rarely", "seldom", "regularly",
    "normally", "everybody", "everyone", "nobody", "no one",
    "nothing", "everything", "not once", "frequently",
  ]

  private static let counts = [
    "some", "several", "many", "most", "a few", "few", "a couple", "a handful", "numerous", "various", "a number of",
    "the majority", "half the class", "almost all", "nearly all", "occasionally", "sometimes", "repeatedly", "a while",
    "for a long time", "a bunch of", "multiple",
  ]

  /// Words that would otherwise be taken for one of these.
  private static let harmless = [
    "good morning", "good afternoon", "good night", "good-bye", "good bye", "great britain", "great gatsby",
    "nice to meet you", "some of the", "how many", "too and", "must list", "me too", "word problem", "fair trade",
    "best friend", "best friends", "good fit books", "easy reader", "easy readers", "deep breath", "deep breaths",
    "cold call", "cold called", "cold-called", "cold-calls", "warm-up", "warm up", "warm ups", "warm-ups",
    "negative number", "negative numbers", "positive number", "positive numbers",
    "strong verbs", "perfect square", "perfect squares", "creative writing", "since the bell", "since they came in",
    "challenging behavior form", "better than or worse than", "not clear the", "clear the", "cleared", "clear bin",
    "clear plastic", "kind of question", "kind of graph", "kind of text", "what kind of",
    "enough chairs", "safe space poster", "professional development", "caring community poster", "feelings chart",
    "feelings wheel", "feeling words", "quality criteria", "quality control", "out loud", "read aloud", "limited to",
    "learned helplessness chart", "safe seat", "wild card", "everyone else's papers",
    "asked if everyone", "asked everyone", "fun run", "kind words poster", "i wonder statements", "i wonder chart",
    "think alouds", "loud speaker", "loudspeaker", "thought bubble", "thought bubbles", "because but so",
    "fair use", "cold lunch", "warm lunch",
  ]

  static let spanish = PhraseBook(
    [
      (
        EvidenceKind.judgement.id,
        [
          "bueno+", "buen", "malo+", "mal", "excelente+", "maravilloso+", "efectivo+", "eficaz", "eficaces",
          "apropiado+", "inapropiado+", "fuerte+", "débil", "débiles", "riguroso+", "rigor", "ordenado+",
          "desordenado+", "respetuoso+", "grosero+",
          "perezoso+", "bonito+", "mejor", "peor", "aburrido+", "claro+", "pobre+", "adecuado+", "inadecuado+",
          "caótico+", "bien",
        ]
      ),
      (
        EvidenceKind.inside.id,
        [
          "interesado+", "motivado+", "desmotivado+", "confundido+", "entendieron", "entendían", "entendió", "atento+",
          "distraído+", "concentrado+", "feliz", "felices", "comprometido+", "aprendieron", "querían", "disfrutaron",
          "sabían", "se sentían", "cómodo+", "emocionado+",
        ]
      ),
      (
        EvidenceKind.should.id,
        [
          "debería", "deberían", "debió", "debieron", "tiene que", "tienen que", "hay que", "necesita", "necesitan",
          "le falta", "les falta", "hubiera sido mejor",
        ]
      ),
      (
        EvidenceKind.because.id, ["porque", "debido a", "a causa de", "por culpa de", "ya que", "gracias a", "por eso"]
      ),
      (
        EvidenceKind.seems.id,
        [
          "parece", "parecía", "parecían", "parecen", "creo que", "pienso que", "tal vez", "quizás", "obviamente",
          "probablemente", "al parecer", "me pareció",
        ]
      ),
      (
        EvidenceKind.amount.id,
        ["falta de", "demasiado+", "muy poco+", "no hay suficiente", "suficiente+", "mucho+", "insuficiente+"]
      ),
      (
        EvidenceKind.always.id,
        ["siempre", "nunca", "constantemente", "jamás", "todo el tiempo", "nadie", "todo el mundo"]
      ),
      (
        EvidenceKind.count.id, ["alguno+", "varios", "varias", "la mayoría", "unos cuantos", "unas cuantas", "a veces"]
      ),
      ("not", ["buenos días", "buenas tardes", "buenas noches", "cuántos", "dijo bien"]),
    ], forms: .spanish)
}
