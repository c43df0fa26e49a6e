package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.FilterFunction;
import org.junit.jupiter.api.Test;

/** Where Spark runs, and what is told where it fails. */
class ClusterTest {
  @Test
  void settings_masterOfTheCommandLine_comesBeforeTheLaunchers() {
    System.setProperty("spark.master", "spark://launcher:7077");
    try {
      assertThat(Cluster.settings("local[3]").get("spark.master")).isEqualTo("local[3]");
      assertThat(Cluster.settings(null).get("spark.master")).isEqualTo("spark://launcher:7077");
    } finally {
      System.clearProperty("spark.master");
    }
    assertThat(Cluster.settings(null).get("spark.master")).isEqualTo("local[*]");
  }

  @Test
  void settings_onThisMachine_reachNoNetwork() {
    SparkConf here = Cluster.settings("local");
    assertThat(Cluster.isHere(here)).isTrue();
    assertThat(here.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    SparkConf there = Cluster.settings("local-cluster[1,1,512]");
    assertThat(Cluster.isHere(there)).isFalse();
    assertThat(there.contains("spark.driver.bindAddress")).isFalse();
  }

  @Test
  void run_workThatFailsOnSpark_isToldInOneLine() {
    assertThatThrownBy(() -> Cluster.run(
            Cluster.settings("local[1]"),
            spark -> spark
                .range(1)
                .filter((FilterFunction<Long>) number -> {
                  throw new IllegalStateException("a machine caught fire");
                })
                .count()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a machine caught fire")
        .hasMessageNotContaining("\n");
  }
}
