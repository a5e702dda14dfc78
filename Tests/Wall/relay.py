"""A bad Wi-Fi between a browser and the server: a relay that can be cut, swallow what is sent, or lose the answers."""

import contextlib
import socket
import threading


class Relay:
    """Hands bytes on both ways as long as it is `open`.

    cut: connections break and new ones are refused. lossy: requests arrive, but their answers are lost with the connection.
    """

    def __init__(self, port):
        self.target, self.mode = port, "open"
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port, self.pairs, self.lock = self.listener.getsockname()[1], set(), threading.Lock()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            if self.mode == "cut":
                near.close()
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                near.close()
                continue
            with self.lock:
                self.pairs.add((near, far))
            threading.Thread(target=self.hand_on, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self.hand_on, args=(far, near, False), daemon=True).start()

    def hand_on(self, source, target, up):
        with contextlib.suppress(OSError):
            while part := source.recv(65536):
                if not up and self.mode == "lossy":
                    break
                target.sendall(part)
        self.drop(source, target)

    def drop(self, *ends):
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        with self.lock:
            self.pairs = {pair for pair in self.pairs if not set(pair) & set(ends)}

    def set(self, mode):
        self.mode = mode
        if mode == "cut":
            with self.lock:
                pairs = list(self.pairs)
            for pair in pairs:
                self.drop(*pair)

    def close(self):
        self.listener.close()
        self.set("cut")
