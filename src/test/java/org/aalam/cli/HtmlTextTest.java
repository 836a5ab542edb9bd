package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  private static final TextDecoder AUTO = new TextDecoder(Optional.empty());

  @Test
  void blocksAreLinesAndWhatIsNoTextIsLeftOut() {
    assertThat(HtmlText.of("""
        <html><head><title>عنوان</title><style>p {}</style></head><body>
        <nav>الرئيسية</nav><h1>خبر   <b>عاجل</b></h1>
        <p>وصل الوفد
           إلى&nbsp;دمشق.<br>ثم غادر<script>var x = "دمشق";</script> المدينة.</p>
        <div hidden>مخفي</div><p style="display: none">مخفي</p><form>بحث</form>
        <table><tr><td>الأردن</td><td>مصر</td></tr><tr><td>لبنان</td></tr></table>
        <ul><li>أولا</li><li>ثانيا &lt;&amp;</li></ul>
        </body></html>""")).isEqualTo("""
        خبر عاجل
        وصل الوفد إلى\u00A0دمشق.
        ثم غادر المدينة.
        الأردن مصر
        لبنان
        أولا
        ثانيا <&
        """);
  }

  @ParameterizedTest(name = "{0} declared, {1} written")
  @CsvSource({
      "windows-1256, windows-1256", "iso-8859-6, ISO-8859-6", "utf-8, UTF-8", "'', UTF-8", "'', windows-1256",
      "utf-8, windows-1256", "iso-8859-1, windows-1256", "iso-8859-1, UTF-8", "no-such, UTF-8", "'', UTF-16"})
  void theCharsetIsTheDeclaredOneWhereThatFits(String declared, String written) throws IOException {
    String head = declared.isEmpty()
        ? ""
        : "<meta http-equiv=content-type content='text/html; charset=" + declared + "'>";
    String page = "<html><head>" + head + "</head><body><p>" + "وصل الوفد إلى دمشق ثم غادر. ".repeat(5) + "</body>";

    assertThat(HtmlText.read(page.getBytes(Charset.forName(written)), AUTO, false)).startsWith("وصل الوفد إلى دمشق");
  }

  @Test
  void aGivenCharsetWinsOverTheDeclaredOne() throws IOException {
    byte[] page = "<meta charset=windows-1256><p>دمشق".getBytes(StandardCharsets.UTF_8);
    TextDecoder utf8 = new TextDecoder(Optional.of(StandardCharsets.UTF_8));
    assertThat(HtmlText.read(page, utf8, true)).isEqualTo("دمشق\n");
  }

  @Test
  @Timeout(20)
  void deepNestingDoesNoHarm() {
    assertThat(HtmlText.of("<div>".repeat(100_000) + "دمشق")).contains("دمشق");
  }
}
