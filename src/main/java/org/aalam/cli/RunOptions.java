package org.aalam.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aalam.entity.EntityType;
import org.aalam.translit.Region;

/** What a document's record depends on beside the document. */
record RunOptions(
    Set<EntityType> types, double minConfidence, Optional<LocalDate> referenceDate, Optional<Charset> encoding,
    Optional<Path> model, Optional<Region> region, InputFormat inputFormat, boolean withText) {

  /** Returns each option with its value, as a run that goes on with another one compares them. */
  Map<String, String> values(String version) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("version", version);
    values.put("--types", String.join(",", new TreeSet<>(types).stream().map(EntityType::name).toList()));
    values.put("--min-confidence", Double.toString(minConfidence));
    values.put("--reference-date", referenceDate.map(LocalDate::toString).orElse("none"));
    values.put("--encoding", encoding.map(Charset::name).orElse("auto"));
    values.put("--model", model.map(path -> path.toAbsolutePath().normalize().toString()).orElse("bundled"));
    values.put("--region", region.map(Region::name).orElse("guessed"));
    values.put("--input-format", inputFormat.toString());
    values.put("--with-text", Boolean.toString(withText));
    return values;
  }
}
