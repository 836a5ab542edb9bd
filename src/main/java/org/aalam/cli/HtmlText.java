package org.aalam.cli;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an HTML page: a line for each block, white space folded, without scripts, styles, navigation, forms and
 * what is hidden.
 */
final class HtmlText {
  private static final Set<String> DROPPED = Set.of("script", "style", "nav", "noscript", "template", "head", "svg",
      "math", "iframe", "object", "form", "button", "select", "textarea");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9._:-]+)");
  /** Servers declare these by default, whatever the page is in. */
  private static final Set<String> NOT_BELIEVED = Set.of("ISO-8859-1", "windows-1252", "US-ASCII");

  private HtmlText() {}

  /** Decodes a page by its byte order mark, the charset that it declares, or its bytes, and returns its text. */
  static String read(byte[] page, TextDecoder decoder, boolean forced) throws CharacterCodingException {
    Optional<Charset> declared = forced || TextDecoder.byteOrderMark(page).isPresent()
        ? Optional.empty()
        : declared(page);
    if (declared.isPresent()) {
      try {
        return of(new TextDecoder(declared).decode(page));
      } catch (CharacterCodingException wrongDeclaration) {
        return of(decoder.decode(page));
      }
    }
    return of(decoder.decode(page));
  }

  private static Optional<Charset> declared(byte[] page) {
    String start = new String(
        Arrays.copyOf(page, Math.min(page.length, DECLARED_WITHIN)), StandardCharsets.ISO_8859_1);
    for (Element meta : Jsoup.parse(start).select("meta[charset], meta[http-equiv=content-type]")) {
      Matcher matcher = CHARSET.matcher("charset=" + meta.attr("charset") + " " + meta.attr("content"));
      while (matcher.find()) {
        Optional<Charset> charset = charset(matcher.group(1));
        if (charset.isPresent()) {
          return charset.filter(found -> !NOT_BELIEVED.contains(found.name()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  static String of(String html) {
    Collector collector = new Collector();
    Jsoup.parse(html).filter(collector);
    return collector.text.toString().strip() + "\n";
  }

  /** Walks the page without recursion, so that no depth of it does harm. */
  private static final class Collector implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private boolean spaceDue;
    private boolean breakDue;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText(), isPreformatted(node.parent()));
      } else if (node instanceof Element element) {
        if (isDropped(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        edge(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        edge(element);
      }
      return FilterResult.CONTINUE;
    }

    private void edge(Element element) {
      breakDue |= element.isBlock() && !CELLS.contains(element.normalName()) || element.normalName().equals("br");
      spaceDue |= CELLS.contains(element.normalName());
    }

    private void add(String words, boolean preformatted) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '\n' && preformatted) {
          breakDue = true;
        } else if (" \t\n\r\f".indexOf(c) >= 0) {
          spaceDue = true;
        } else {
          gap();
          text.append(c);
        }
      }
    }

    private void gap() {
      if (breakDue && text.length() > 0) {
        text.append('\n');
      } else if (spaceDue && text.length() > 0) {
        text.append(' ');
      }
      breakDue = false;
      spaceDue = false;
    }

    private static boolean isPreformatted(Node parent) {
      return parent instanceof Element element && element.normalName().equals("pre");
    }

    private static boolean isDropped(Element element) {
      return DROPPED.contains(element.normalName()) || element.hasAttr("hidden")
          || element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
  }
}
