package org.aalam.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads documents from files, folders and standard input, and hands each on before it reads the next. It reads bytes
 * alone; what they say is found out by whoever takes them.
 */
final class DocumentReader {
  static final String STANDARD_INPUT = "-";
  private static final int MAX_BYTES = 32 << 20;
  private static final int PEEKED = 8;
  private static final String GIVE = ". Give a file, a folder or - for standard input.";

  private final InputStream standardInput;
  private final Optional<Charset> encoding;
  private final TextDecoder decoder;
  private final InputFormat format;
  private final Optional<Path> excluded;
  private final InputSink sink;
  private final JsonLineParser parser = new JsonLineParser();

  /**
   * Makes a reader.
   *
   * @param encoding the charset of the input, empty to find out for each document
   * @param format what kind of documents files hold
   * @param excluded a file or folder that no folder gives
   * @param sink takes the documents
   */
  DocumentReader(InputStream standardInput, Optional<Charset> encoding, InputFormat format, Optional<Path> excluded,
      InputSink sink) {
    this.standardInput = standardInput;
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding);
    this.format = format;
    this.excluded = excluded;
    this.sink = sink;
  }

  /** Reads what a path names, or standard input for {@code -}. */
  void read(String name) {
    if (name.equals(STANDARD_INPUT)) {
      readStandardInput();
      return;
    }
    try {
      Path path = Path.of(name);
      if (name.isEmpty() || !Files.exists(path)) {
        sink.failure(name, "no such file" + localeHint(name) + GIVE);
      } else if (Files.isDirectory(path)) {
        readFolder(name, path);
      } else {
        readFile(name, path);
      }
    } catch (InvalidPathException e) {
      sink.failure(name, "not a path" + localeHint(name) + GIVE);
    }
  }

  /** Java reads the names of files in the locale's encoding, which no option of ours can change. */
  private static String localeHint(String name) {
    boolean garbled = name.indexOf('\uFFFD') >= 0;
    return garbled ? " (its name cannot be read in this locale: set LC_ALL=C.UTF-8)" : "";
  }

  private void readFolder(String name, Path folder) {
    try {
      boolean[] failed = new boolean[1];
      List<Path> files = InputFolder.files(folder, format, excluded, (place, reason) -> {
        failed[0] = true;
        sink.failure(place, reason);
      });
      if (files.isEmpty() && !failed[0]) {
        sink.failure(name, "no text in this folder. Give one that holds " + format.endings()
            + " files (or .gz of both).");
      }
      files.forEach(file -> readFile(file.toString(), file));
    } catch (IOException e) {
      sink.failure(name, Reason.of(e));
    }
  }

  private void readFile(String name, Path file) {
    try (InputStream raw = new CountedStream(Files.newInputStream(file), sink);
        InputStream in = InputFormat.isZipped(name) ? new GZIPInputStream(raw, 1 << 16) : raw) {
      read(format.of(name), name, name, new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      sink.failure(name, Reason.of(e));
    }
  }

  private void read(InputFormat kind, String id, String place, BufferedInputStream in) throws IOException {
    switch (kind) {
      case JSONL -> readLines(place, in);
      case HTML -> readText(id, place, in, page -> HtmlText.read(page, decoder, encoding.isPresent()));
      default -> readText(id, place, in, decoder::decode);
    }
  }

  private void readStandardInput() {
    try {
      BufferedInputStream in = new BufferedInputStream(new CountedStream(standardInput, sink));
      byte[] start = peek(in);
      if (start.length > 1 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
        in = new BufferedInputStream(new GZIPInputStream(in));
        start = peek(in);
      }
      boolean lines = format == InputFormat.AUTO && beginsWithBrace(start);
      read(lines ? InputFormat.JSONL : format, STANDARD_INPUT, "standard input", in);
    } catch (IOException e) {
      sink.failure("standard input", Reason.of(e));
    }
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(PEEKED);
    byte[] start = in.readNBytes(PEEKED);
    in.reset();
    return start;
  }

  /** Looks behind a byte order mark and the zero bytes of UTF-16. */
  private static boolean beginsWithBrace(byte[] start) {
    int first = 0;
    while (first < start.length && (start[first] == 0 || (start[first] & 0xFF) >= 0xBB)) {
      first++;
    }
    return first < start.length && start[first] == '{';
  }

  private void readText(String id, String place, InputStream in, TextDecoding decoding) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("larger than " + (MAX_BYTES >> 20) + " MB. Cut it into articles, one a file.");
    }
    sink.document(new UndecodedDocument(place, bytes.length,
        () -> new InputDocument(id, place, decoding.decode(bytes), Optional.empty())));
  }

  private void readLines(String name, BufferedInputStream in) throws IOException {
    byte[] start = peek(in);
    Optional<Charset> known = encoding.isPresent()
        ? encoding
        : TextDecoder.byteOrderMark(start).or(() -> wideWithoutMark(start));
    Optional<Charset> wide = known.filter(DocumentReader::isWide);
    if (wide.isPresent()) {
      byte[] utf8 = new TextDecoder(wide).decode(in.readAllBytes()).getBytes(StandardCharsets.UTF_8);
      lines(name, new ByteArrayInputStream(utf8), new TextDecoder(Optional.of(StandardCharsets.UTF_8)));
    } else {
      lines(name, in, decoder);
    }
  }

  /** The first record's brace is an ASCII sign: in UTF-16 a zero byte stands beside it. */
  private static Optional<Charset> wideWithoutMark(byte[] start) {
    if (start.length < 2 || start[0] == 0 == (start[1] == 0)) {
      return Optional.empty();
    }
    return Optional.of(start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Charsets whose line feed is more than one byte; their files are read whole. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private void lines(String name, InputStream in, TextDecoder lineDecoder) throws IOException {
    LineReader lines = new LineReader(in, MAX_BYTES);
    int number = 0;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      if (!isBlank(line.get())) {
        readLine(name, number, line.get(), lines.wasTooLong(), lineDecoder);
      }
    }
  }

  private void readLine(String name, int number, byte[] line, boolean tooLong, TextDecoder lineDecoder) {
    String place = name + ", line " + number;
    if (tooLong) {
      sink.failure(place, "longer than " + (MAX_BYTES >> 20) + " MB");
    } else {
      sink.document(new UndecodedDocument(place, line.length,
          () -> parser.parse(lineDecoder.decode(line), place, name + ":" + number)));
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @FunctionalInterface
  private interface TextDecoding {
    String decode(byte[] bytes) throws IOException;
  }

  /** Tells how many bytes were read, as files have them: before they are unzipped. */
  private static final class CountedStream extends FilterInputStream {
    private final InputSink sink;

    CountedStream(InputStream in, InputSink sink) {
      super(in);
      this.sink = sink;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      sink.read(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      sink.read(Math.max(0, count));
      return count;
    }
  }
}
