package org.aalam.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work in several threads and hands on the results in the order in which the work was given. What is under way at a
 * time is bounded, by number and by size: the giver waits for the oldest piece. The bounds leave every worker enough to
 * go on with while one large piece, or a slow disk, holds the giver up. To be used by one thread.
 *
 * @param <R> the kind of result
 */
final class OrderedPipeline<R> implements AutoCloseable {
  private static final int PIECES_A_THREAD = 32;
  private static final long MAX_SIZE = 4 << 20;

  private final int window;
  private final Consumer<R> results;
  private final ExecutorService workers;
  private final Deque<Piece<R>> underWay = new ArrayDeque<>();
  private long size;

  private record Piece<R>(Future<R> result, int size) {}

  OrderedPipeline(int threads, Consumer<R> results) {
    this.window = threads * PIECES_A_THREAD;
    this.results = results;
    this.workers = Executors.newFixedThreadPool(threads, work -> {
      Thread thread = new Thread(work, "aalam-worker");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Gives a piece of work; may hand on results of earlier ones first.
   *
   * @param pieceSize how much the piece holds, in bytes
   */
  void submit(int pieceSize, Supplier<R> work) {
    while (!underWay.isEmpty() && (isFull(pieceSize) || underWay.peekFirst().result().isDone())) {
      handOn();
    }
    underWay.addLast(new Piece<>(workers.submit(work::get), pieceSize));
    size += pieceSize;
  }

  private boolean isFull(int pieceSize) {
    return underWay.size() >= window || size + pieceSize > MAX_SIZE;
  }

  /** Waits for everything given so far and hands it on. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Piece<R> oldest = underWay.removeFirst();
    size -= oldest.size();
    try {
      results.accept(oldest.result().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RunnerException.failure("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
