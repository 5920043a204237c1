import Glibc

/// The browser of who uses this machine.
enum Browser {
  /// Opens an address in it; false when no program for that is found.
  static func open(_ address: String) -> Bool {
    guard let opener = Tool(named: "xdg-open") ?? Tool(named: "open") else { return false }
    // The shell starts it and ends at once, so that nobody need wait for the browser. It reads neither of the two as its own text.
    let words = ["/bin/sh", "-c", #""$0" "$1" >/dev/null 2>&1 </dev/null &"#, opener.path, address]
    var process = pid_t()
    let copies = words.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    // In a group of its own: the Ctrl-C that ends the server is not for the browser.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, copies, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
