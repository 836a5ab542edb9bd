package org.aalam.internal.translit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A joint n-gram model of graphones with back-off, held as a tree of histories: the children of a node follow each other
 * and are sorted by symbol. Symbols 0 to {@link #BEGINNINGS} − 1 begin a word of each kind, {@link #END} ends it, and the
 * graphones follow. Thread-safe; what it notes of the histories that it has met saves time and changes no answer.
 */
public final class GraphoneModel {
  /** The number of kinds of words, each with a beginning of its own: persons' names and all others. */
  public static final int BEGINNINGS = 2;
  /** The symbol at a word's end. */
  public static final int END = BEGINNINGS;
  /** The symbol of the first graphone. */
  public static final int FIRST = BEGINNINGS + 1;
  /** Costs are stored in units of 1/16 nat. */
  private static final float UNIT = 1 / 16f;
  private static final int ROOT = 0;

  private final List<Graphone> graphones;
  private final int[] firstChild;
  private final short[] symbol;
  private final byte[] cost;
  private final byte[] backOff;
  /**
   * The history of each node without its first symbol, plus one; 0 where it was not asked for yet. A text needs it of a few
   * nodes. Threads may note the same without seeing each other's notes.
   */
  private final int[] shorter;
  /** The child of the root with each symbol, -1 where there is none: most histories end up here. */
  private final int[] ofRoot;

  private GraphoneModel(List<Graphone> graphones, int[] firstChild, short[] symbol, byte[] cost, byte[] backOff) {
    this.graphones = List.copyOf(graphones);
    this.firstChild = firstChild;
    this.symbol = symbol;
    this.cost = cost;
    this.backOff = backOff;
    int lastOfRoot = firstChild[ROOT + 1] - 1;
    ofRoot = new int[Math.max(FIRST + graphones.size(), 1 + symbol[lastOfRoot])];
    Arrays.fill(ofRoot, -1);
    for (int child = firstChild[ROOT]; child <= lastOfRoot; child++) {
      ofRoot[symbol[child]] = child;
    }
    shorter = new int[symbol.length];
  }

  /** Returns the graphones in the order of their symbols. */
  public List<Graphone> graphones() {
    return graphones;
  }

  /** Returns the state at the beginning of a word of a kind. */
  int begin(int kind) {
    return Math.max(ROOT, child(ROOT, kind));
  }

  /** Returns the state after a symbol: the longest history that the model has gone on from. */
  int next(int state, int next) {
    int node = state;
    int child = child(node, next);
    while (child < 0 && node != ROOT) {
      node = shorter(node);
      child = child(node, next);
    }
    int reached = Math.max(ROOT, child);
    while (reached != ROOT && firstChild[reached] == firstChild[reached + 1]) {
      reached = shorter(reached);
    }
    return reached;
  }

  /** Returns the history of a node without its first symbol: the child, with the same symbol, of its parent's one. */
  private int shorter(int node) {
    int noted = shorter[node];
    if (noted == 0) {
      int parent = parent(node);
      noted = 1 + (parent == ROOT ? ROOT : Math.max(ROOT, child(shorter(parent), symbol[node])));
      shorter[node] = noted;
    }
    return noted - 1;
  }

  /** The node before the first whose children begin after the given one. */
  private int parent(int node) {
    int low = ROOT;
    int high = firstChild.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firstChild[middle] > node) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  /** Returns the cost of a symbol in a state, in nats. */
  float cost(int state, int next) {
    int units = 0;
    int node = state;
    int child = child(node, next);
    while (child < 0) {
      if (node == ROOT) {
        return (units + 255) * UNIT;
      }
      units += backOff[node];
      node = shorter(node);
      child = child(node, next);
    }
    return (units + (cost[child] & 0xFF)) * UNIT;
  }

  private int child(int node, int wanted) {
    if (node == ROOT) {
      return wanted < ofRoot.length ? ofRoot[wanted] : -1;
    }
    int low = firstChild[node];
    int high = firstChild[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = symbol[middle];
      if (found == wanted) {
        return middle;
      }
      if (found < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /**
   * Reads a model that {@link Writer} has written.
   *
   * @throws IOException where it is damaged
   */
  public static GraphoneModel read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<Graphone> graphones = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      graphones.add(new Graphone(in.readUTF(), in.readUTF()));
    }
    int nodes = in.readInt();
    try {
      return read(graphones, nodes, new Bytes(in.readNBytes(in.readInt())));
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the tree of graphones is damaged", e);
    }
  }

  private static GraphoneModel read(List<Graphone> graphones, int nodes, Bytes tree) {
    int[] firstChild = new int[nodes + 1];
    short[] symbol = new short[nodes];
    byte[] cost = new byte[nodes];
    byte[] backOff = new byte[nodes];
    int next = 1;
    for (int node = 0; node < nodes; node++) {
      firstChild[node] = next;
      int count = tree.number();
      backOff[node] = count == 0 ? 0 : tree.next();
      int last = 0;
      for (int end = next + count; next < end; next++) {
        last += tree.number();
        symbol[next] = (short) last;
        cost[next] = tree.next();
      }
    }
    firstChild[nodes] = next;
    return new GraphoneModel(graphones, firstChild, symbol, cost, backOff);
  }

  /** Bytes that are read one by one; a stream would take a lock for each. */
  private static final class Bytes {
    private final byte[] bytes;
    private int position;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    byte next() {
      return bytes[position++];
    }

    int number() {
      int first = next();
      return first >= 0 ? first : (first & 0x7F) << 8 | next() & 0xFF;
    }
  }

  /** Writes a model node by node, in the order in which they are numbered: parents first, level by level. */
  public static final class Writer {
    private final ByteArrayOutputStream tree = new ByteArrayOutputStream();
    private int nodes;

    /**
     * Adds a node with its children.
     *
     * @param backOffCost what a symbol costs more that the node has no child for, in nats
     * @param symbols the children's symbols, ascending
     * @param costs the children's costs in nats
     */
    public void add(double backOffCost, int[] symbols, double[] costs) {
      nodes++;
      writeNumber(symbols.length);
      if (symbols.length > 0) {
        tree.write((int) Math.max(-128, Math.min(127, Math.round(backOffCost / UNIT))));
      }
      int last = 0;
      for (int i = 0; i < symbols.length; i++) {
        writeNumber(symbols[i] - last);
        last = symbols[i];
        tree.write((int) Math.min(255, Math.round(costs[i] / UNIT)));
      }
    }

    private void writeNumber(int number) {
      if (number >= 0x80) {
        tree.write(0x80 | number >> 8);
      }
      tree.write(number);
    }

    /** Writes all that was added. */
    public void writeTo(DataOutputStream out, List<Graphone> graphones) throws IOException {
      out.writeShort(graphones.size());
      for (Graphone graphone : graphones) {
        out.writeUTF(graphone.arabic());
        out.writeUTF(graphone.latin());
      }
      out.writeInt(nodes);
      out.writeInt(tree.size());
      tree.writeTo(out);
    }
  }
}
