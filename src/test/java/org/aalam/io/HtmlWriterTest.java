package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

  private static String page(int copies, String id, ExtractedDocument document) {
    StringWriter out = new StringWriter();
    try (HtmlWriter writer = new HtmlWriter(out)) {
      for (int i = 0; i < copies; i++) {
        writer.write(id, document);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static ExtractedDocument plain(String text) {
    return SampleDocument.of(text).build(Optional.empty());
  }

  @Test
  void anArticleHasItsTextItsTableAndItsTimeline() {
    Document page = Jsoup.parse(page(1, "a.txt", SampleDocument.full()));

    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select(".text p").eachText()).containsExactly(SampleDocument.TEXT);
    assertThat(page.select("a.m").eachText())
        .containsExactly("سامر البيطار", "الأردن", "4 مايو 2021", "البيطار", "الأردني", "دمشق");
    assertThat(page.select("a.m.per").eachAttr("href")).containsExactly("#d1e1", "#d1e1");
    assertThat(page.select("#d1e1 td").eachText()).containsExactly("شخص", "سامر البيطار", "Samer Al-Bitar", "2", "99%");
    assertThat(page.select("#d1e4 td.value").text()).isEqualTo("JO الأردن");
    assertThat(page.select(".timeline li bdi").eachText()).containsExactly("2021-05-04");
    assertThat(page.select(".about time").text()).isEqualTo("2021-05-06");
    assertThat(page.select("footer").text()).contains("aalam test");
  }

  @Test
  void eachLinkWithinThePageHasItsEnd() {
    Document page = Jsoup.parse(page(3, "a.txt", SampleDocument.full()));
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aCorpusIsCountedByArticles() {
    Document page = Jsoup.parse(page(3, "a.txt", SampleDocument.full()));

    assertThat(page.select(".tiles b").eachText()).containsExactly("3", "18", "1", "1", "1");
    assertThat(page.select(".ranking.per .who").eachText()).containsExactly("سامر البيطار Samer Al-Bitar");
    assertThat(page.select(".ranking.cou button > b").eachText()).as("the country and its people").containsExactly("3");
    assertThat(page.select(".ranking.per button").attr("data-d")).isEqualTo("1 1 1");
    assertThat(page.select(".graph .node text").eachText()).containsExactlyInAnyOrder("سامر البيطار", "الأردن", "دمشق");
    assertThat(page.select(".list li a").eachAttr("href")).containsExactly("#d1", "#d2", "#d3");
    assertThat(page.select("article")).hasSize(3);
    assertThat(page.select(".dates title").eachText()).containsExactly("2021-05: 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "</script><img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "]]><b>x</b>", "\"' onclick=\"x",
      "&lt;b&gt; &amp;amp;", "${1 + 1} <#list> [=x]", "<!-- --> <![CDATA["})
  void aHostileTextIsShownAsText(String hostile) {
    for (int copies = 1; copies <= 2; copies++) {
      ExtractedDocument document = SampleDocument.of("قال " + hostile + " ثم")
          .mention("e1", EntityType.PERSON, hostile, hostile, null).build(Optional.empty());
      Document page = Jsoup.parse(page(copies, hostile, document));

      assertThat(page.select(".text p").first().wholeText()).isEqualTo("قال " + hostile + " ثم");
      assertThat(page.select("a.m").first().wholeText()).isEqualTo(hostile);
      assertThat(page.select(".name").first().wholeText()).isEqualTo(hostile);
      assertThat(page.select(".id").first().wholeText()).isEqualTo(hostile);
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("img, b[x], [onclick], [onerror]")).isEmpty();
    }
  }

  @Test
  void whatIsInvisibleAndHasAnEffectIsShown() {
    String text = Jsoup.parse(page(1, "a", plain("أ\0ب\u202Eج\uD800د\u001Bه"))).select(".text p").text();
    assertThat(text).isEqualTo("أ\u2400ب⟨RLO⟩ج\uFFFDد\u241Bه");
  }

  @Test
  void thePageAsksTheNetworkForNothing() {
    String page = page(2, "a.txt", SampleDocument.full());
    assertThat(page).doesNotContain("http:", "https:", "//fonts", "@import", "url(");
    String policy = Jsoup.parse(page).select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
    assertThat(Jsoup.parse(page).select("[style], [src], link")).isEmpty();
  }

  @Test
  void theSameDocumentsGiveTheSamePage() {
    assertThat(page(5, "a", SampleDocument.full())).isEqualTo(page(5, "a", SampleDocument.full()));
  }

  @Test
  void aLargeCorpusGivesALightPageThatSaysWhatItLeavesOut() {
    String page = page(3_000, "a.txt", SampleDocument.full());
    Document parsed = Jsoup.parse(page);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
    assertThat(parsed.select(".list li")).hasSize(3_000);
    assertThat(parsed.select("article").size()).isBetween(100, 2_999);
    assertThat(parsed.select(".list .note").text()).contains("نصوص كاملة في هذه الصفحة");
  }

  @Test
  void nothingIsAPageToo() {
    assertThat(Jsoup.parse(page(0, "", plain(""))).select("main").text()).isEqualTo("لم يُقرأ أي نص.");
    assertThat(Jsoup.parse(page(1, "", plain(""))).select(".text").text()).isEqualTo("نص فارغ.");
  }

  @Test
  void datesStandInTimesOrderAndThoseWithoutAPlaceBesideThem() {
    ExtractedDocument document = SampleDocument.of("في 1948 ثم 3 مارس ثم القادم ثم مستقبلا")
        .mention("e1", EntityType.DATE, "1948", null, DateValue.of("1948", DateGrain.YEAR))
        .mention("e2", EntityType.DATE, "3 مارس", null, DateValue.of("XXXX-03-03", DateGrain.DAY))
        .mention("e3", EntityType.DATE, "القادم", null, DateValue.of("2024-03-01/..", DateGrain.INTERVAL))
        .mention("e4", EntityType.DATE, "مستقبلا", null, null)
        .build(Optional.of(LocalDate.of(2024, 2, 15)));
    Document page = Jsoup.parse(page(1, "a", document));
    assertThat(page.select(".timeline li a").eachText()).containsExactly("1948", "القادم");
    assertThat(page.select(".timeline rect.open")).hasSize(1);
    assertThat(page.select(".timeline .note a").eachText()).containsExactly("3 مارس", "مستقبلا");
  }
}
