package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceSplitterTest {
  private final PieceSplitter splitter = new PieceSplitter(TimexWords.load(new Symbols()));

  @ParameterizedTest
  @CsvSource({
    "وأمس, و|امس", "بالاثنين, ب|الاثنين", "ولعام, و|ل|عام", "للعام, ل|العام", "وبعد, و|بعد", "12.5.2018, 12|.|5|.|2018",
    "واحد, واحد", "وزير, وزير", "بصفر, بصفر", "باب, باب"
  })
  void partsProcliticsFromWordsOfDatesAlone(String token, String keys) {
    List<Piece> pieces = TokenizedText.of(token).sentences().get(0).tokens().stream()
        .flatMap(part -> splitter.split(part).stream()).toList();
    assertThat(pieces).extracting(Piece::key).containsExactly(keys.split("\\|"));
    assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(token.length());
  }
}
