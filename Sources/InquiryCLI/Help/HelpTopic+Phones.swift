extension HelpTopic {
  static let phones = HelpTopic(
    name: "phones", abstract: "The wall on the projector, phones in the room: Wi-Fi, hotspots, the PIN.",
    text: """
      Phones and the wall

      hmw serve --lan      Opens the next session to the phones on your Wi-Fi, and shows a square code.
      hmw serve --no-lan   This computer alone: the wall on the projector, and you type for the room.
      hmw session start    In another window: the console and the pages show the same session. qr shows the square.

      Join        People scan the square, or open the address and type the four characters. They tap their name.
                  A phone keeps its seat through sleep and reload. Two can share one phone; you can type for anyone.
      Project     http://localhost:8080/wall on the computer that serves. The code stays in the wall's corner.
      Lead        On that computer a button is enough. From another: the address with /lead, and the PIN that serve shows.
                  The PIN is new each time and kept nowhere; --pin-file FILE takes yours.
      Stop        Ctrl-C. Phones wait, keep what was typed, and come back by themselves when you serve again.
                  hmw serve takes the same port again, so that phones find it.

      The browser says "Not secure" in its bar: the page comes straight from your computer, without the internet.
      So don't use a network of strangers: whoever is on the same Wi-Fi could read along.

      Phones can't open the address?
        1  Same Wi-Fi?      Phone and computer on one network; the phone's VPN and mobile data off.
        2  Guest network?   Many keep devices apart. Ask for another, or open a hotspot: no internet is needed.
        3  Firewall?        Let port 8080 in. hmw doctor --phones says how, and checks what it can.
      Changed the network? Stop, and serve again: the address is a new one.

      Nobody sees names before the right code. Hidden notes, private entries and ballots never go to other phones.
      Everything is in the one file that hmw where names.
      """)
}
