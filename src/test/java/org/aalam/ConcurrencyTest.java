package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.GoldArticle;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 4;

  private final EntityExtractor extractor = EntityExtractor.create();

  private ExtractedDocument extract(GoldArticle article) {
    return extractor.extract(article.text(), article.referenceDate().orElseThrow());
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    List<GoldArticle> articles = TestArticles.all();
    List<ExtractedDocument> alone = articles.stream().map(this::extract).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        List<Future<ExtractedDocument>> together = new ArrayList<>();
        for (GoldArticle article : articles) {
          together.add(pool.submit(() -> extract(article)));
        }
        for (int i = 0; i < articles.size(); i++) {
          assertThat(together.get(i).get()).isEqualTo(alone.get(i));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void answersDoNotDependOnWhatWasReadBefore() {
    List<GoldArticle> articles = new ArrayList<>(TestArticles.all());
    List<ExtractedDocument> inOrder = articles.stream().map(this::extract).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(42));
    for (int i : order) {
      assertThat(extract(articles.get(i))).isEqualTo(inOrder.get(i));
    }
  }
}
