/// How a stand-in is written into its place.
enum StandInForm {
  /// The stand-in fitted to what stands around it, with the possessive that was typed.
  case fitted(StandIn, possessive: String = "")
  /// These words, and in a Spanish sentence those; only a capital is fitted.
  case words(String, spanish: String)
}
