package dev.attune.examples.sweep;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where Spark runs: on this machine, or on the cluster that somebody named. */
final class Cluster {
  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final String MASTER = "spark.master";
  private static final String HERE = "local[*]";

  private Cluster() {}

  /**
   * What Spark is started with.
   *
   * @param master what the command line says; null where it says nothing: then a launcher may have said it
   */
  static SparkConf settings(@Nullable String master) {
    SparkConf settings = new SparkConf().setAppName("nightly-sweep");
    if (master != null) {
      settings.setMaster(master);
    }
    settings.setIfMissing(MASTER, HERE);
    settings.setIfMissing("spark.ui.enabled", "false");
    settings.set("spark.ui.showConsoleProgress", "false");
    settings.set("spark.sql.datetime.java8API.enabled", "true");
    // a night has as many partitions as were asked for
    settings.set("spark.sql.adaptive.enabled", "false");
    if (isHere(settings)) {
      settings.set("spark.driver.bindAddress", "127.0.0.1");
      settings.set("spark.driver.host", "127.0.0.1");
    } else {
      // where a launcher has not sent the program to the machines already
      Optional.ofNullable(JavaSparkContext.jarOfClass(Cluster.class))
          .filter(jar -> jar.length > 0)
          .ifPresent(jar -> settings.setIfMissing("spark.jars", jar[0]));
    }
    return settings;
  }

  /** Whether all of it runs on this machine. */
  static boolean isHere(SparkConf settings) {
    String master = settings.get(MASTER);
    return master.equals("local") || master.startsWith("local[");
  }

  /** What is done while Spark runs. */
  @FunctionalInterface
  interface Work<T> {
    T with(SparkSession spark) throws IOException;
  }

  /**
   * Starts Spark, does something with it, and stops it.
   *
   * @throws IOException where Spark failed; the message is one line, and the log has the rest
   */
  static <T> T run(SparkConf settings, Work<T> work) throws IOException {
    try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
      return work.with(spark);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // Spark throws checked exceptions that its methods do not declare
      LOG.error("Spark failed", e);
      throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  /** Reads the name of a cluster. */
  static final class Master implements ITypeConverter<String> {
    private static final Pattern KNOWN =
        Pattern.compile("local|local\\[([1-9][0-9]{0,3}|\\*)]|local-cluster\\[[0-9]+,[0-9]+,[0-9]+]"
            + "|spark://[^ ]+:[0-9]+.*|k8s://.+|yarn");

    Master() {}

    @Override
    public String convert(String text) {
      if (!KNOWN.matcher(text).matches()) {
        throw new TypeConversionException(
            "expected local[N], local[*], spark://HOST:PORT, yarn or k8s://URL");
      }
      return text;
    }
  }
}
