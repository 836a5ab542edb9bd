package org.aalam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run that was cut off leaves: {@code FILE.partial}, the JSON Lines written so far, and
 * {@code FILE.partial.options}, the options that they were written with.
 */
final class PartialFile {
  private static final String ENDING = ".partial";
  private static final int MAX_LINE = Integer.MAX_VALUE - 16;

  private final Path output;
  private final Path partial;
  private final Path optionsFile;
  private final JsonFactory factory = new JsonFactory();
  private final Map<String, Integer> written = new HashMap<>();

  /** Takes the file that the results are for. */
  PartialFile(Path output) {
    Path file = OutputTarget.checkedFile("--output", output);
    this.output = output;
    this.partial = file.resolveSibling(file.getFileName() + ENDING);
    this.optionsFile = file.resolveSibling(partial.getFileName() + ".options");
  }

  boolean exists() {
    return Files.exists(partial);
  }

  /** Begins anew, unless another run has left something to go on with. */
  OutputTarget begin(Map<String, String> options) {
    if (exists()) {
      throw RunnerException.usage("an earlier run left " + partial
          + ". Give --resume to go on with it, or delete it to begin anew.");
    }
    return open(options);
  }

  /** Goes on with what an earlier run has left; the documents in it are {@link #skips skipped}. */
  OutputTarget resume(Map<String, String> options) throws IOException {
    if (exists()) {
      refuseOther(options);
      readIds();
    }
    return open(options);
  }

  private OutputTarget open(Map<String, String> options) {
    OutputTarget target = OutputTarget.openPartial(output, partial);
    try {
      Files.writeString(optionsFile, options.entrySet().stream()
          .map(option -> option.getKey() + "=" + option.getValue() + "\n")
          .collect(Collectors.joining()));
      return target;
    } catch (IOException e) {
      target.close();
      throw new OutputException(optionsFile.toString(), e);
    }
  }

  private void refuseOther(Map<String, String> options) throws IOException {
    Map<String, String> before = new HashMap<>();
    if (Files.exists(optionsFile)) {
      for (String line : Files.readAllLines(optionsFile)) {
        int equals = line.indexOf('=');
        before.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
      }
    }
    for (Map.Entry<String, String> option : options.entrySet()) {
      String old = before.getOrDefault(option.getKey(), "unknown");
      if (!old.equals(option.getValue())) {
        throw RunnerException.usage(partial + " was written with " + option.getKey() + " " + old + ", not "
            + option.getValue() + ". Give the same options, or delete it to begin anew.");
      }
    }
  }

  /** Reads the ids and cuts off everything from the first line that is not whole. */
  private void readIds() throws IOException {
    long sound = 0;
    long size = Files.size(partial);
    try (InputStream in = Files.newInputStream(partial)) {
      LineReader lines = new LineReader(in, MAX_LINE);
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        Optional<String> id = id(line.get());
        long end = sound + line.get().length + 1;
        if (id.isEmpty() || end > size) {
          break;
        }
        written.merge(id.get(), 1, Integer::sum);
        sound = end;
      }
    }
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.truncate(sound);
    }
  }

  /** Returns the id of a record, empty where the line is not one whole record. */
  private Optional<String> id(byte[] line) throws IOException {
    Optional<String> id = Optional.empty();
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("id")) {
          id = Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null ? id : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Tells whether a document has its record already; each record is good for one document. */
  boolean skips(String id) {
    Integer left = written.get(id);
    if (left == null) {
      return false;
    }
    written.computeIfPresent(id, (same, count) -> count == 1 ? null : count - 1);
    return true;
  }

  /** Returns how many documents an earlier run has done. */
  int size() {
    return written.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Removes the options where nothing is left to go on with. */
  void forgetUnlessLeft() throws IOException {
    if (!exists()) {
      Files.deleteIfExists(optionsFile);
    }
  }

  @Override
  public String toString() {
    return partial.toString();
  }
}
