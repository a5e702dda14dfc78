/// What names a remedy, and not what is lacking.
enum RemedyCues {
  static let all = plain + nouns

  private static let plain = Cue.lines(
    """
    ^^ hire|adopt|buy|purchase|implement|provide|create|establish|develop|launch|introduce|require|mandate|extend|expand|increase|add|ensure|recruit|invest|offer|train|organize|reduce|host|install|eliminate|replace|redesign|restore|reinstate|reorganize|strengthen|improve|allocate|incorporate ~6
    ^^ get|use|change|offer|form|fund|train|start|stop|hold|run|move|put|find|teach|write|build|bring|give|set|make|reduce|organize|host|send|assign|schedule|pay|have|do|allow|let|remove|rewrite|open|cut|split|pair|invite|partner|rethink|try a|an|the|more|new|our|all|every|each|better|up|another|some|teachers|staff|students|families|parents|back|in|with|rid|regular|weekly|monthly|coaching|it|us|them|smaller|fewer|principals|leaders|second|extra|additional|bilingual|professional|time|everyone ~6
    ^^ let us ~
    ^^ use ~3 more|better|differently
    if only $we|there
    $we could|can use|benefit a|an|another|more|from|some
    would benefit from
    would be|help|love ~1 nice|great|good|helpful|to|if
    wish $we|there|that ~
    $adults|every|all ~3 should|must have|get|attend|receive|learn|visit ~
    every|all|each ~2 should|must ~1 ~
    ^^ a|an|another new|better|second|stronger|bigger ~4 .
    ^^ need|needs|needed ~1 to|a|an|more|new|another|better|additional|extra|smaller|stronger|different|the
    ^3 $we|school|schools|district|campus|there need|needs ~1 to|a|an|more|new|another|better|additional|extra|smaller|stronger|different
    teachers|staff|everyone|leaders|coaches|principals|aides need|needs ~1 more|better|additional|new|a|an ~2 training|pd|development|program|coaching|workshop*|curriculum|support
    teachers|staff|everyone|leaders need|needs training|pd|workshops|professional
    ^2 $we|school|schools|district|there|principal should|must|ought ~1 ~
    $we have|has to ~
    ^2 $adults|$families|$students should|must be|have|get|attend ~1 ~
    should|must be|have|get ~1 required|trained|mandatory|given|hired|paid
    what $we need is
    why not
    the|our? solution|answer|fix is
    debemos|deberiamos|hay ~ que? contratar|comprar|tener|dar|crear|implementar|capacitar|hacer
    ^^ necesitamos|contratar|comprar|implementar|crear|ofrecer|capacitar ~
    ^^ mas capacitacion|formacion|entrenamiento|recursos|personal|tiempo|maestros
    """, .flag(.remedy), 3)

  /// A wish without a verb: "More PD", "Smaller classes".
  private static let nouns = Cue.lines(
    """
    ^^ more|additional|extra|mandatory|smaller|better|ongoing|required|longer|shorter|fewer|weekly|monthly|dedicated|regular|stronger|consistent ~2 $offers
    ^^ pd|training|workshops|workshop|professional ~6 .
    """, .flag(.remedy), 3)

  /// What is needed is practice or a fact, which can be sorted; or a verb makes a wish into a finding.
  static let guards = Cue.lines(
    """
    need|needs ~2 practice|rehearsal|practise
    need|needs ~1 to get|be|become better|comfortable|honest|clear|more
    need|needs ~1 to learn|know|understand|trust|believe|listen|hear|see|admit|feel|practice|practise
    think|thinks|believe|believes|assume|assumes
    ^^ more|additional|extra|better|smaller|longer|shorter|fewer|pd|training|workshops|professional|regular|weekly ~6 goes|go|$be|come|comes|get|gets|take|takes|leave|leaves|has|have|do|does|can|feel|feels|see|need
    """, .denial, 1)
}
