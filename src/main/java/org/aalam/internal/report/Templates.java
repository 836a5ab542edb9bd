package org.aalam.internal.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** The bundled templates, style sheet and script. Templates escape each value for HTML by themselves. */
final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates() {
    configuration.setClassForTemplateLoading(Templates.class, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat(",##0.##");
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }

  String render(String name, Map<String, Object> values) {
    StringWriter out = new StringWriter();
    try {
      render(name, values, out);
    } catch (IOException e) {
      throw new IllegalStateException("the bundled template " + name + " is missing or broken", e);
    }
    return out.toString();
  }

  /** Writes to a stream; only failures of the stream or of a bundled file are {@link IOException}s. */
  void render(String name, Map<String, Object> values, Writer out) throws IOException {
    Template template = configuration.getTemplate(name);
    try {
      template.process(values, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the bundled template " + name + " does not fit its values", e);
    }
  }

  /** Returns a bundled file. */
  static String text(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the bundled file " + name + " cannot be read", e);
    }
  }

  /** Returns the source expression by which a content security policy allows this one style sheet or script. */
  static String policyHash(String content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
