package org.aalam.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledFileTest {

  private static byte[] file() throws IOException {
    ByteWriter out = new ByteWriter();
    out.writeInt(-7);
    out.writeByte(200);
    out.writeBytes(new byte[] {1, -1});
    out.writeInts(new int[] {Integer.MIN_VALUE, 0, 5});
    out.writeLongs(new long[] {Long.MIN_VALUE, 42});
    TextList.of(List.of("", "عمّان", "a", "😀", "")).write(out);
    return CompiledFile.bytes(out);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    ByteReader in = CompiledFile.open("lists.bin", file());
    assertThat(in.readInt()).isEqualTo(-7);
    assertThat(in.readUnsignedByte()).isEqualTo(200);
    assertThat(in.readBytes()).containsExactly(1, -1);
    assertThat(in.readInts()).containsExactly(Integer.MIN_VALUE, 0, 5);
    assertThat(in.readLongs()).containsExactly(Long.MIN_VALUE, 42);
    TextList texts = TextList.read(in);
    assertThat(texts.size()).isEqualTo(5);
    assertThat(texts.all()).containsExactly("", "عمّان", "a", "😀", "");
    assertThat(texts.get(3)).isEqualTo("😀");
    assertThatExceptionOfType(EOFException.class).isThrownBy(in::readUnsignedByte);
  }

  @Test
  void givesTheSameBytesEveryTime() throws IOException {
    assertThat(file()).isEqualTo(file());
  }

  @Test
  void saysWhichFileIsMissingAndWhatMakesIt() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> CompiledFile.open(CompiledFileTest.class, "nothing.bin"))
        .withMessageContaining("nothing.bin").withMessageContaining("mvn process-classes");
  }

  @Test
  void refusesOtherFilesAndVersions() throws IOException {
    byte[] other = file();
    other[3] ^= 1;
    byte[] version = file();
    version[7] = 99;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> CompiledFile.open("lists.bin", other))
        .withMessageContaining("lists.bin is no file of compiled lists");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> CompiledFile.open("lists.bin", new byte[4]))
        .withMessageContaining("lists.bin is no file of compiled lists");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> CompiledFile.open("lists.bin", version))
        .withMessageContaining("lists.bin is of version 99, but this library reads version");
  }

  @Test
  void refusesDamagedFiles() throws IOException {
    byte[] damaged = file();
    damaged[damaged.length - 1] ^= 1;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> CompiledFile.open("lists.bin", damaged))
        .withMessageContaining("lists.bin is damaged");
    byte[] cut = Arrays.copyOf(file(), file().length - 1);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> CompiledFile.open("lists.bin", cut))
        .withMessageContaining("lists.bin is damaged");
  }

  @Test
  void refusesToReadMoreThanThereIs() throws IOException {
    ByteWriter out = new ByteWriter();
    out.writeInt(Integer.MAX_VALUE);
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> new ByteReader(out.toBytes()).readLongs());
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> new ByteReader(out.toBytes()).readInts());
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> new ByteReader(out.toBytes()).readBytes());
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> new ByteReader(out.toBytes()).readShorts(-1));
  }
}
