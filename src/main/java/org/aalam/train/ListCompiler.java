package org.aalam.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.lexicon.Lexicons;

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
    ByteWriter lexicons = new ByteWriter();
    Lexicons.ofTables().write(lexicons);
    write(classes, Lexicons.class, Lexicons.FILE, lexicons);
  }

  private static void write(Path classes, Class<?> owner, String file, ByteWriter content) throws IOException {
    Path folder = classes.resolve(owner.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.write(folder.resolve(file), CompiledFile.bytes(content));
  }
}
