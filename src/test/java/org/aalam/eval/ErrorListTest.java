package org.aalam.eval;

import static org.aalam.eval.ScorerTest.gold;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.CountryCode;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.SampleDocument;
import org.junit.jupiter.api.Test;

class ErrorListTest {

  @Test
  void everyKindOfMissIsNamed() throws IOException {
    ExtractedDocument predicted = SampleDocument.of(SampleDocument.TEXT)
        .mention("e0", EntityType.PERSON, "استقبل", null, null)
        .mention("e1", EntityType.PERSON, "سامر", null, null)
        .mention("e2", EntityType.COUNTRY, "الأردن", null, new CountryCode("IQ"))
        .mention("e3", EntityType.PERSON, "2021", null, null)
        .mention("e5", EntityType.COUNTRY, "دمشق", null, null)
        .build(Optional.empty());
    GoldArticle article = new GoldArticle("x", SampleDocument.TEXT, Optional.empty(), List.of(
        gold(EntityType.PERSON, "سامر البيطار", null, null),
        gold(EntityType.COUNTRY, "الأردن", null, "JO"),
        gold(EntityType.DATE, "4 مايو 2021", null, "2021-05-04"),
        gold(EntityType.NATIONALITY, "الأردني", null, null),
        gold(EntityType.LOCATION, "دمشق", null, null)));
    StringBuilder out = new StringBuilder();

    new ErrorList(out).add(article, predicted);

    assertThat(out.toString().lines().map(line -> line.substring(0, line.lastIndexOf('\t')))).containsExactly(
        "document\tkind\tbegin\tend\tgold\tpredicted",
        "x\tFP\t0\t6\t\tPERSON استقبل",
        "x\tboundary\t7\t19\tPERSON سامر البيطار\tPERSON سامر",
        "x\tvalue\t28\t34\tCOUNTRY الأردن = JO\tCOUNTRY الأردن = IQ",
        "x\tboundary+type\t38\t49\tDATE 4 مايو 2021 = 2021-05-04\tPERSON 2021",
        "x\tFN\t73\t80\tNATIONALITY الأردني\t",
        "x\ttype\t85\t89\tLOCATION دمشق\tCOUNTRY دمشق");
    assertThat(out.toString()).endsWith("وقال البيطار إن الوفد الأردني زار [دمشق].\n");
  }

  @Test
  void noMissesNoLines() throws IOException {
    StringBuilder out = new StringBuilder();
    new ErrorList(out).add("f:1", new ConllSentence(List.of("زار", "وليد"), List.of("O", "B-PER"), 1),
        List.of("O", "I-PER"));
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void sentencesShowTheirTokens() throws IOException {
    StringBuilder out = new StringBuilder();
    new ErrorList(out).add("f:7", new ConllSentence(List.of("زار", "وليد", "عمان"), List.of("O", "B-PER", "O"), 7),
        List.of("O", "O", "O"));
    assertThat(out.toString()).endsWith("f:7\tFN\t4\t8\tPER وليد\t\tزار [وليد] عمان\n");
  }
}
