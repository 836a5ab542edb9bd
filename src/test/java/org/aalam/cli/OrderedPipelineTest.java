package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedPipelineTest {

  @Test
  void resultsComeInOrderEvenWhereTheFirstIsTheLastToEnd() {
    CountDownLatch otherDone = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    try (OrderedPipeline<Integer> pipeline = new OrderedPipeline<>(2, results::add)) {
      pipeline.submit(1, () -> {
        await(otherDone);
        return 1;
      });
      pipeline.submit(1, () -> {
        otherDone.countDown();
        return 2;
      });
      pipeline.finish();
    }
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void onlyAFewPiecesAreHeldAtATime() {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    try (OrderedPipeline<Integer> pipeline = new OrderedPipeline<>(2, result -> handedOn.incrementAndGet())) {
      for (int i = 0; i < 1000; i++) {
        pipeline.submit(1, given::incrementAndGet);
        most.accumulateAndGet(i + 1 - handedOn.get(), Math::max);
      }
      pipeline.finish();
    }
    assertThat(handedOn).hasValue(1000);
    assertThat(most.get()).isLessThanOrEqualTo(64);
  }

  @Test
  void largePiecesAreHeldOneAtATime() {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedPipeline<Integer> pipeline = new OrderedPipeline<>(2, result -> held.decrementAndGet())) {
      for (int i = 0; i < 10; i++) {
        pipeline.submit(32 << 20, () -> most.accumulateAndGet(held.incrementAndGet(), Math::max));
      }
      pipeline.finish();
    }
    assertThat(held).hasValue(0);
    assertThat(most).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
