package org.aalam.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTrimmerTest {

  /** The first marked range ({@code <…>}) is what the tagger sees; the result is the text of the trimmed one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "<حركة حماس>|حركة حماس",
      "< “ حماس ” >|حماس",
      "<حركة “ حماس ” >|حركة “ حماس ”",
      "<حركة “ حماس> ” قالت|حركة “ حماس ”",
      "<حماس ” > قالت|حماس",
      "<حماس .>|حماس",
      "<، محمد السادس ،>|محمد السادس",
      "<جريدة ( الراصد> ) اليومية|جريدة ( الراصد )",
      "<اليوم ( الجمعة ) >|اليوم ( الجمعة )",
      "<صحيفة « لوموند» الفرنسية>|صحيفة « لوموند » الفرنسية",
      "<صحيفة \" لوموند \" >|صحيفة \" لوموند \"",
      "< . ، “ >|``"
  })
  void givesCleanEdges(String marked, String expected) {
    int open = marked.indexOf('<');
    String text = marked.replace("<", "").replace(">", "");
    int close = marked.indexOf('>') - 1;
    List<Token> tokens = TokenizedText.of(text).sentences().get(0).tokens();
    int begin = (int) tokens.stream().filter(token -> token.begin() < open).count();
    int end = (int) tokens.stream().filter(token -> token.begin() < close).count();

    TokenRange trimmed = SpanTrimmer.trim(tokens, begin, end);

    List<String> forms = tokens.subList(trimmed.begin(), Math.max(trimmed.begin(), trimmed.end())).stream()
        .map(Token::form).toList();
    assertThat(String.join(" ", forms)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "أعلنت «فلاي دبي» أمس|1|4|true",
      "أعلنت (فلاي دبي) أمس|1|4|true",
      "أعلنت « فلاي دبي » أمس|1|4|false",
      "أعلنت «فلاي دبي أمس»|1|4|false",
      "فلاي دبي|-1|2|false"
  })
  void seesMarksThatTouchBothEnds(String text, int before, int after, boolean quoted) {
    List<Token> tokens = TokenizedText.of(text).sentences().get(0).tokens();

    assertThat(SpanTrimmer.isQuoted(tokens, new TokenRange(before + 1, after))).isEqualTo(quoted);
  }
}
