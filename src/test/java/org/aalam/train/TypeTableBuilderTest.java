package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggerModel;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.io.ConllSentence;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeTableBuilderTest {
  private static final FeatureExtractor EXTRACTOR = new FeatureExtractor(Lexicons.load(), TimexFinder.load(),
      WordTable.of(new String[0], new long[0], new int[0][]), TypeTable.empty(), WordVectors.none());
  private static final double SURE = 20;

  @TempDir
  private Path folder;

  /** A tagger that is sure that one word is a place and every other word is no name. */
  private static SequenceTagger taggerOf(String place) {
    return new SequenceTagger(
        TaggerModel.of(HandMadeModel.of("LOC", "PER").weight("bias=1", "O", SURE).weight("word=" + place, "B-LOC", 2 * SURE).build()),
        EXTRACTOR);
  }

  private TypeTable read(List<LabelledText> labelled, String raw, SequenceTagger tagger) throws IOException {
    Path file = Files.writeString(folder.resolve("raw.txt"), raw);
    return new TypeTableBuilder(tagger, labelled, message -> { }).build(new RawCorpus(file));
  }

  private static double share(TypeTable table, String stem, int type) {
    return table.row(stem) < 0 ? -1 : table.share(table.row(stem), type);
  }

  @Test
  void sumsUpHowTheTaggerReadsAWord() throws IOException {
    String raw = "وصل إلى مراكش\n\nعاد من مراكش\n\nقال سكان مراكش\n\nجاء سائح إلى مراكش\n";

    TypeTable table = read(List.of(), raw, taggerOf("مراكش"));

    assertThat(table.types()).containsExactly("LOC", "PER");
    assertThat(share(table, "مراكش", 0)).isCloseTo(1, within(0.01));
    assertThat(share(table, "مراكش", 1)).isCloseTo(0, within(0.01));
    assertThat(share(read(List.of(), raw, taggerOf("فاس")), "مراكش", 0)).as("no name to this tagger").isEqualTo(-1);
  }

  @Test
  void leavesOutRareWordsAndWordsThatAreNoNames() throws IOException {
    String raw = "وصل إلى مراكش\n\nوصل من مراكش\n\nوصل سكان مراكش\n\nوصل زائر\n";

    TypeTable table = read(List.of(), raw, taggerOf("مراكش"));

    assertThat(table.row("مراكش")).as("three times only").isEqualTo(-1);
    assertThat(table.row("وصل")).as("never a name").isEqualTo(-1);
  }

  @Test
  void leavesOutDocumentsThatWereLabelled() throws IOException {
    List<String> known = List.of("وصل", "الوفد", "الرسمي", "أمس", "إلى", "مدينة", "مراكش", "الجميلة");
    List<LabelledText> labelled = List.of(LabelledText.of(
        new ConllSentence(known, List.of("O", "O", "O", "O", "O", "O", "B-LOC", "O"), 1)));
    String others = "خبر من مراكش\n\nنبأ من مراكش\n\nرسالة من مراكش\n\n";
    String knownDocument = String.join(" ", known) + "\nثم غادر مراكش\n";

    assertThat(share(read(labelled, others + knownDocument, taggerOf("مراكش")), "مراكش", 0))
        .isEqualTo(-1);
    assertThat(share(read(List.of(), others + knownDocument, taggerOf("مراكش")), "مراكش", 0))
        .isCloseTo(1, within(0.01));
  }
}
