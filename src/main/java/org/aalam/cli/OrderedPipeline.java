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
 * Does work in several threads and hands on the results in the order in which the work was given. Only a few pieces are
 * under way at a time: the giver waits for the oldest one. To be used by one thread.
 *
 * @param <R> the kind of result
 */
final class OrderedPipeline<R> implements AutoCloseable {
  private static final int PIECES_A_THREAD = 4;

  private final int window;
  private final Consumer<R> results;
  private final ExecutorService workers;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  OrderedPipeline(int threads, Consumer<R> results) {
    this.window = threads * PIECES_A_THREAD;
    this.results = results;
    this.workers = Executors.newFixedThreadPool(threads, work -> {
      Thread thread = new Thread(work, "aalam-worker");
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Gives a piece of work; may hand on results of earlier ones first. */
  void submit(Supplier<R> work) {
    while (underWay.size() >= window || !underWay.isEmpty() && underWay.peekFirst().isDone()) {
      handOn();
    }
    underWay.addLast(workers.submit(work::get));
  }

  /** Waits for everything given so far and hands it on. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      results.accept(underWay.removeFirst().get());
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
