/// One list of people as different programs write it.
enum RosterFiles {
  static let people = [
    "Ana Reyes|Oak Primary", "Ben Okafor|Elm Street", "Chidi Eze|Hillcrest", "Dana Cole|Lakeview",
  ]

  /// Typed lines, and what spreadsheets save.
  static let all: [String] = [
    "Ana Reyes, Oak Primary\nBen Okafor, Elm Street\nChidi Eze, Hillcrest\nDana Cole, Lakeview\n",
    "\u{FEFF}Name,School\r\nAna Reyes,Oak Primary\r\nBen Okafor,Elm Street\r\nChidi Eze,Hillcrest\r\nDana Cole,Lakeview\r\n",
    "Schule;Name\nOak Primary;Ana Reyes\nElm Street;Ben Okafor\nHillcrest;Chidi Eze\nLakeview;Dana Cole",
    "First name,Last name,School,Notes\nAna,Reyes,Oak Primary,\"likes\ntea\"\nBen,Okafor,Elm Street,\nChidi,Eze,Hillcrest,\nDana,Cole,Lakeview,\n",
    "Name\tSchool\nAna Reyes\tOak Primary\n\n\"Ben Okafor\"\tElm Street\nChidi Eze\tHillcrest\nDana Cole\tLakeview\n",
  ]

  static let drawn = [
    "Ana Reyes, Oak Primary", "Ben Okafor, Elm Street", "Chidi Eze, Hillcrest", "Dana Cole, Lakeview",
    "Efua Mensah, Northgate",
    "Farid Khan, Elm St", "Grace Lim, Westfield", "Hana Sato, Kingsway",
  ]
}
