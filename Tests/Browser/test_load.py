"""The preview server under load, and against those who mean it harm. GRIFFIE_LOAD_SECONDS=30 makes the long run; it needs wrk."""

import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from test_serving import PROGRAM

SECONDS = int(os.environ.get("GRIFFIE_LOAD_SECONDS", "3"))
CONTENT = pathlib.Path(__file__).parents[2] / "content"
EDITED = "kabinetsreactie/01-inleiding.md"
PAGE = "/kabinetsreactie/inleiding.html"


class LoadTests(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        shutil.copytree(CONTENT, self.folder / "content")
        (self.folder / "geheim.txt").write_text("GEHEIM")
        command = [str(pathlib.Path(PROGRAM).resolve()), "serve", "--port", "0"]
        self.server = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = re.search(r"http://\S+", self.server.stdout.readline()).group()
        self.port = int(re.search(r":(\d+)/", self.address).group(1))
        self.server.stdout.readline()
        # What it prints is read, or it would wait.
        self.reader = threading.Thread(target=self.server.stdout.read, daemon=True)
        self.reader.start()

    def tearDown(self):
        self.server.send_signal(signal.SIGINT)
        self.assertEqual(self.server.wait(timeout=20), 0)
        self.reader.join()
        self.server.stdout.close()
        shutil.rmtree(self.folder)

    def memory(self):
        """What the server holds in memory, in MB."""
        status = pathlib.Path(f"/proc/{self.server.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def get(self, path, headers={}):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.putrequest("GET", path, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def send(self, request):
        """All that comes back for bytes that are sent as they are."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            try:
                while part := connection.recv(65536):
                    answer += part
            except ConnectionResetError:
                pass
            return answer

    def assert_answers(self):
        self.assertEqual(self.get(PAGE)[0], 200)

    @unittest.skipUnless(shutil.which("wrk"), "needs wrk")
    def test_a_hundred_readers_while_a_file_is_edited_ten_times_a_second(self):
        source = self.folder / "content" / EDITED
        text = source.read_text()
        command = ["wrk", "-t1", "-c100", f"-d{SECONDS}s", "--timeout", "10s", f"{self.address.rstrip('/')}{PAGE}"]
        load = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        start, edits, memory = time.monotonic(), 0, []
        while load.poll() is None:
            edits += 1
            source.write_text(f"{text}\n\nWijziging nummer {edits}.\n")
            time.sleep(max(0, start + edits / 10 - time.monotonic()))
            if edits % max(10, SECONDS * 10 // 6) == 0:
                memory.append(self.memory())
        report = load.stdout.read()
        load.stdout.close()
        source.write_text(f"{text}\n\nDe laatste wijziging.\n")
        saved = time.monotonic()
        while "De laatste wijziging." not in self.get(PAGE)[1].decode() and time.monotonic() < saved + 20:
            time.sleep(0.02)
        waited = time.monotonic() - saved
        figures = f"{edits} edits in {SECONDS} s; memory {[round(size) for size in memory]} MB; the last edit after {waited:.2f} s\n{report}"
        print(figures)
        self.assertNotIn("Non-2xx", report, figures)
        self.assertNotIn("Socket errors", report, figures)
        self.assertLess(waited, 2, figures)
        # Builds take some at first; from the middle on it stays.
        self.assertLess(memory[-1], memory[len(memory) // 2] * 1.15 + 5, figures)

    def test_no_path_leads_out_of_the_output(self):
        output = self.folder / "output"
        (output / "buiten.txt").symlink_to(self.folder / "geheim.txt")
        (output / "map").symlink_to(self.folder)
        (output / ".verborgen").write_text("GEHEIM")
        paths = [
            "/../geheim.txt", "/../../../../etc/passwd", "/assets/../../geheim.txt", "/%2e%2e/geheim.txt", "/%2E%2E%2Fgeheim.txt",
            "/..%2fgeheim.txt", "/%2e%2e%5cgeheim.txt", "/..\\geheim.txt", "/assets\\..\\..\\geheim.txt", "/%252e%252e/geheim.txt",
            "/....//geheim.txt", "/./../geheim.txt", "//etc/passwd", "/%2fetc%2fpasswd", "/%00", "/index.html%00.txt", "/buiten.txt",
            "/map/geheim.txt", "/map/content/site.yaml", "/.verborgen", "/.griffie-state", "/%c0%ae%c0%ae/geheim.txt", "/..;/geheim.txt",
            "/\u2025/geheim.txt".encode().decode("latin-1"), "/file:///etc/passwd", "/~root", "/%", "/%zz",
        ]
        for path in paths:
            for target in [path, f"http://127.0.0.1:{self.port}{path}"]:
                with self.subTest(target):
                    answer = self.send(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n\r\n".encode("latin-1"))
                    self.assertRegex(answer, rb"^HTTP/1.1 4\d\d ")
                    self.assertNotIn(b"GEHEIM", answer)
                    self.assertNotIn(b"root:", answer)
        self.assert_answers()

    def test_other_names_and_odd_requests_are_refused(self):
        host = f"Host: 127.0.0.1:{self.port}\r\n"
        requests = [
            "GET / HTTP/1.1\r\nHost: griffie.invalid\r\n\r\n", f"GET / HTTP/1.1\r\nHost: griffie.invalid:{self.port}\r\n\r\n",
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1.griffie.invalid:{self.port}\r\n\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n", f"GET / HTTP/1.1\r\n{host}{host}\r\n", f"GET / HTTP/1.1\r\n{host}X: {'a' * 20_000}\r\n\r\n",
            f"GET / HTTP/1.1\r\n{host}" + "".join(f"X-{number}: a\r\n" for number in range(200)) + "\r\n",
            f"GET /{'a' * 20_000} HTTP/1.1\r\n{host}\r\n", f"POST / HTTP/1.1\r\n{host}Content-Length: 3\r\n\r\nabc",
            f"PUT /x HTTP/1.1\r\n{host}\r\n", f"DELETE /index.html HTTP/1.1\r\n{host}\r\n", f"CONNECT griffie.invalid:443 HTTP/1.1\r\n{host}\r\n",
            f"GET http://griffie.invalid/ HTTP/1.1\r\n{host}\r\n", f"GET / HTTP/9.9\r\n{host}\r\n", "GET /\r\n\r\n", "\0\0\0\0\r\n\r\n",
            f"GET / HTTP/1.1\r\n{host}Bad Header: x\r\n\r\n", f"GET / HTTP/1.1\r\n{host} folded\r\n\r\n",
        ]
        for request in requests:
            with self.subTest(request[:80]):
                self.assertRegex(self.send(request.encode()), rb"^HTTP/1.1 [45]\d\d |^$")
        self.assert_answers()

    def test_slow_readers_and_writers_keep_nobody_out(self):
        """A hundred that never finish their request, and some that never take their answer."""
        slow = [socket.create_connection(("127.0.0.1", self.port)) for _ in range(100)]
        for number, connection in enumerate(slow):
            connection.sendall(b"GET /assets/search.js HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % self.port + (b"\r\n" if number % 10 == 0 else b"X: "))
        start = time.monotonic()
        self.assert_answers()
        self.assertLess(time.monotonic() - start, 2)
        # After ten seconds the server lets go of each, though a byte comes now and then.
        open_ones = [connection for number, connection in enumerate(slow) if number % 10]
        ended = set()
        while time.monotonic() < start + 20 and len(ended) < len(open_ones):
            for connection in open_ones:
                if connection in ended:
                    continue
                try:
                    connection.settimeout(0.001)
                    connection.send(b"a")
                    if connection.recv(4096) == b"":
                        ended.add(connection)
                except TimeoutError:
                    pass
                except OSError:
                    ended.add(connection)
            time.sleep(0.5)
        self.assertEqual(len(ended), len(open_ones))
        for connection in slow:
            connection.close()
        self.assert_answers()


if __name__ == "__main__":
    unittest.main()
