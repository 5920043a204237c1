import Testing

/// All tests that parse XML, one at a time: libxml2 has crashed under parallel tests on Linux.
@Suite(.serialized) struct XMLTests {}
