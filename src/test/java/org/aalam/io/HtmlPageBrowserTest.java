package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.aalam.entity.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The page in a real browser without network. Skipped where there is none, unless the environment's AALAM_BROWSER is
 * {@code required}.
 */
class HtmlPageBrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path FOLDER = Path.of("target", "report");

  private static ChromeDriver browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    assumeTrue(Files.exists(BROWSER) && Files.exists(DRIVER) || "required".equals(System.getenv("AALAM_BROWSER")),
        "needs " + BROWSER + " and " + DRIVER + " (Debian: chromium, chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    browser = new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build(), options);
    command("Network.enable", Map.of());
    command("Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    Files.createDirectories(FOLDER);
    write("article.html", 1);
    write("corpus.html", 4);
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private static void write(String name, int copies) throws IOException {
    try (Writer out = Files.newBufferedWriter(FOLDER.resolve(name)); HtmlWriter writer = new HtmlWriter(out)) {
      for (int i = 0; i < copies; i++) {
        writer.write("a" + i + ".txt", SampleDocument.full());
      }
    }
  }

  private static Map<String, Object> command(String name, Map<String, Object> values) {
    return browser.executeCdpCommand(name, values);
  }

  private static void open(String page, int width, int height) {
    command("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    browser.get("about:blank");
    browser.get(FOLDER.resolve(page).toUri().toString());
  }

  private static void screenshot(String name) throws IOException {
    Files.write(FOLDER.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  private static Object ask(String script) {
    return browser.executeScript("return " + script);
  }

  @Test
  void aClickOnAMentionShowsItsEntityAndLightsItsOtherMentions() throws IOException {
    open("article.html", 1200, 900);
    one("a.m.per").click();
    assertThat(texts("a.m.same")).containsExactly("سامر البيطار", "البيطار");
    assertThat(one("#card").getText()).contains("شخص", "سامر البيطار", "Samer Al-Bitar", "99%");
    screenshot("article");
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(one("#card").isDisplayed()).isFalse();
    assertThat(texts("a.m.same")).isEmpty();
  }

  @Test
  void theKeyboardReachesMentions() {
    open("article.html", 1200, 900);
    for (int i = 0; i < 20 && !one("#card").isDisplayed(); i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertThat(one("#card").getText()).contains("سامر البيطار");
  }

  @Test
  void theFilterHidesAType() {
    open("article.html", 1200, 900);
    one(".chip.per input").click();
    assertThat(one("#d1e1").isDisplayed()).isFalse();
    assertThat(one("#d1e2").isDisplayed()).isTrue();
    assertThat(one("a.m.per").getCssValue("pointer-events")).isEqualTo("none");
  }

  @Test
  void theTableSortsAndLeadsToTheMention() {
    open("article.html", 1200, 900);
    one("th:nth-child(2) button").click();
    assertThat(texts("td .name").get(0)).isEqualTo("4 مايو 2021");
    one("#d1e5 .name").click();
    assertThat(texts("a.m.here")).containsExactly("دمشق");
  }

  @Test
  void aMentionDoesNotTearItsWordApart() throws IOException {
    try (Writer out = Files.newBufferedWriter(FOLDER.resolve("joined.html")); HtmlWriter writer = new HtmlWriter(out)) {
      writer.write("a.txt", SampleDocument.of("نزل الوفد بالرباط.")
          .mention("e1", EntityType.LOCATION, "الرباط", null, null).build(Optional.empty()));
    }
    open("joined.html", 1200, 900);
    String width = "(() => { const range = document.createRange(), line = document.querySelector('.text p');"
        + " %s range.selectNodeContents(line); return range.getBoundingClientRect().width })()";
    Number marked = (Number) ask(String.format(width, ""));
    Number plain = (Number) ask(String.format(width, "line.textContent = line.textContent;"));
    assertThat(marked.doubleValue()).isCloseTo(plain.doubleValue(), within(0.5));
  }

  @Test
  void aPhoneNeedsNoScrollingAside() throws IOException {
    for (String page : List.of("article.html", "corpus.html", "corpus.html#d2")) {
      command("Emulation.setDeviceMetricsOverride",
          Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
      browser.get("about:blank");
      browser.get(FOLDER.toUri() + page);
      assertThat((Long) ask("document.documentElement.scrollWidth")).as(page).isLessThanOrEqualTo(360);
    }
    screenshot("phone");
  }

  @Test
  void aNameLeavesItsArticlesAndAnArticleOpens() throws IOException {
    open("corpus.html", 1200, 900);
    screenshot("corpus");
    one(".ranking.per button").click();
    assertThat(one("#shown").getText()).isEqualTo("4 / 4");
    one("#find").sendKeys("a2.txt");
    assertThat(one("#shown").getText()).isEqualTo("1 / 4");
    one(".list li:not([hidden]) a").click();
    assertThat(one("#d3").isDisplayed()).isTrue();
    assertThat(one("#d2").isDisplayed()).isFalse();
    assertThat(one(".list").isDisplayed()).isFalse();
  }

  @Test
  void englishIsOneClickAway() {
    open("article.html", 1200, 900);
    one("#language").click();
    assertThat(texts(".tag")).contains("Person", "Country");
    assertThat(ask("document.documentElement.dir")).isEqualTo("ltr");
    one("#language").click();
    assertThat(texts(".tag")).contains("شخص");
  }

  @Test
  void itPrints() throws IOException {
    open("article.html", 1200, 900);
    byte[] pdf = Base64.getDecoder().decode((String) command("Page.printToPDF", Map.of()).get("data"));
    Files.write(FOLDER.resolve("article.pdf"), pdf);
    assertThat(pdf.length).isGreaterThan(5_000);
  }
}
