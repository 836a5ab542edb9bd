package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Title;
import org.aalam.io.GoldArticle;
import org.junit.jupiter.api.Test;

/** What holds of every title in whatever text. */
class TitleSpansTest {
  private static final EntityExtractor EXTRACTOR = EntityExtractor.create();

  @Test
  void titlesOfArticlesStandBesideNames() {
    int titles = 0;
    for (GoldArticle article : TestArticles.all()) {
      String text = article.text();
      titles += check(EXTRACTOR.extract(text));
    }
    assertThat(titles).isGreaterThan(50);
  }

  @Test
  void titlesOfShuffledAndDecoratedArticlesStandBesideNames() {
    Random random = new Random(11);
    for (GoldArticle article : TestArticles.all()) {
      String text = article.text();
      String[] words = text.split(" ");
      StringBuilder shuffled = new StringBuilder();
      for (int i = 0; i < words.length; i++) {
        shuffled.append(words[random.nextInt(10) == 0 ? random.nextInt(words.length) : i])
            .append(random.nextInt(20) == 0 ? "\u200F " : random.nextInt(20) == 0 ? "\u064B\u0640 " : " ");
      }
      check(EXTRACTOR.extract(shuffled.toString()));
    }
  }

  private static int check(ExtractedDocument document) {
    Set<String> ids = document.entities().stream().map(Entity::id).collect(Collectors.toSet());
    int count = 0;
    for (Entity person : document.entities()) {
      for (Title title : person.titles()) {
        count++;
        assertThat(person.type()).isEqualTo(EntityType.PERSON);
        assertThat(title.span().end()).isLessThanOrEqualTo(document.text().length());
        assertThat(title.text()).isEqualTo(title.text().strip()).isNotEmpty();
        assertThat(title.span().in(document.text())).doesNotStartWith(" ").doesNotEndWith(" ");
        assertThat(person.mentions()).noneMatch(mention -> mention.span().overlaps(title.span()));
        assertThat(ids).containsAll(title.entities());
        assertThat(title.entities()).doesNotHaveDuplicates().doesNotContain(person.id());
      }
      assertThat(person.titles()).extracting(Title::text).doesNotHaveDuplicates();
      assertThat(person.titles()).extracting(Title::span).isSorted();
    }
    return count;
  }
}
