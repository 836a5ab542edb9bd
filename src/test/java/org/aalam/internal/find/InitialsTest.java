package org.aalam.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts square brackets stand around what the tagger finds, all persons. */
class InitialsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      اغتيل [جون ف]. [كينيدي] في دالاس         | جون ف. كينيدي
      اغتيل [جون] ف. [كينيدي] في دالاس         | جون ف. كينيدي
      التقى [جورج] و. [بوش] نظيره              | جورج و. بوش
      قال [جوزيف د]. [هاريس] إن البنك فاز      | جوزيف د. هاريس
      وقعت ج. ك. [رولينغ] العقد                | ج. ك. رولينغ
      حضر د. [سعيد الناصري] الندوة             | سعيد الناصري
      حضر [محمد العلوي ود]. [سعيد الناصري] أمس | محمد العلوي/سعيد الناصري
      حضر [محمد العلوي] د. [سعيد الناصري] أمس  | محمد العلوي/سعيد الناصري
      فاز [زيد]. [عمر] خسر                     | زيد/عمر
      حضر [محمد العلوي] و [بوش] أمس            | محمد العلوي/بوش
      """)
  void initialsStayWithTheirName(String marked, String expected) {
    StringBuilder text = new StringBuilder();
    List<int[]> ranges = new ArrayList<>();
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        ranges.add(new int[] {text.length(), 0});
      } else if (c == ']') {
        ranges.get(ranges.size() - 1)[1] = text.length();
      } else {
        text.append(c);
      }
    }
    List<Token> tokens = TokenizedText.of(text.toString()).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream()).toList();
    List<TaggedSpan> spans = ranges.stream().map(range -> span(tokens, range)).toList();
    String found = Initials.join(spans, tokens).stream()
        .map(span -> text.substring(tokens.get(span.begin()).begin(), tokens.get(span.end() - 1).end()))
        .collect(Collectors.joining("/"));
    assertThat(found).isEqualTo(expected);
  }

  private static TaggedSpan span(List<Token> tokens, int[] range) {
    int begin = 0;
    while (tokens.get(begin).begin() < range[0]) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && tokens.get(end).begin() < range[1]) {
      end++;
    }
    return new TaggedSpan(begin, end, "PERSON", 0.9);
  }
}
