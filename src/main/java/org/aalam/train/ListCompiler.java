package org.aalam.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.model.BundledChecksums;
import org.aalam.internal.model.ModelManifest;
import org.aalam.internal.resolve.EntityResolver;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.title.TitleFinder;
import org.aalam.internal.translit.NameSpeller;
import org.aalam.translit.Romanizer;

/**
 * Compiles the tables of the library into the files that it reads at run time. The build runs it right after the compiler, so
 * that the files are never older than the tables.
 */
public final class ListCompiler {
  private ListCompiler() {}

  /**
   * Writes the compiled files beside the classes that read them.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Lexicons lexicons = Lexicons.ofTables();
    write(classes, Lexicons.class, Lexicons.FILE, lexicons::write);
    write(classes, BundledChecksums.class, BundledChecksums.FILE,
        out -> BundledChecksums.write(out, ModelManifest.FILE, Romanizer.MANIFEST));
    write(classes, NameSpeller.class, NameSpeller.TABLES, NameSpeller::writeTables);
    write(classes, TimexFinder.class, TimexFinder.GRAMMAR, TimexFinder::writeGrammar);
    write(classes, TitleFinder.class, TitleFinder.LIST, out -> TitleFinder.writeList(lexicons, out));
    write(classes, EntityResolver.class, EntityResolver.LISTS, out -> EntityResolver.writeLists(lexicons, out));
  }

  private interface Content {
    void writeTo(ByteWriter out) throws IOException;
  }

  private static void write(Path classes, Class<?> owner, String file, Content content) throws IOException {
    ByteWriter out = new ByteWriter();
    content.writeTo(out);
    Path folder = classes.resolve(owner.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.write(folder.resolve(file), CompiledFile.bytes(out));
  }
}
