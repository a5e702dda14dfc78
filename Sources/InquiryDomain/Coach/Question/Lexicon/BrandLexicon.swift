/// Products by name.
enum BrandLexicon {
  /// Names that mean nothing else, in any case.
  static let plain = [
    "aeries", "aleks", "blooket", "canva", "chatgpt", "chromebook+", "class dojo", "classdojo", "desmos", "dreambox",
    "duolingo", "edmodo", "edpuzzle", "eureka math", "facebook", "flipgrid", "fountas and pinnell", "fundations",
    "gizmos", "google classroom",
    "google docs", "google meet", "google translate", "i-ready", "illustrative math", "infinite campus", "instagram",
    "ipad+",
    "iready", "ixl", "kahoot", "kahoots", "khan academy", "lexia", "lucy calkins", "microsoft teams", "minecraft",
    "moodle",
    "nearpod", "newsela", "nwea", "padlet", "parentsquare", "parent square", "peardeck", "pear deck", "powerschool",
    "powerpoint",
    "quizlet", "quizizz", "raz kids", "read 180", "responsive classroom", "schoology", "second step", "skyward",
    "smore",
    "snapchat", "starfall", "talking points app", "talkingpoints", "tiktok", "twitter", "whatsapp", "youtube", "zearn",
    "naviance", "bloomz", "gradescope", "magicschool", "imagine learning", "reading wonders",
  ]

  /// Names that are words too, and count only with a capital inside a sentence.
  static let capitalised: Set<String> = [
    "achieve3000", "amplify", "brainpop", "canvas", "clever", "dibels", "epic", "google", "illuminate", "kagan",
    "mathia", "myon", "panorama",
    "remind", "renaissance", "seesaw", "slack", "wonders", "zoom", "bridges", "panopto",
  ]
}
