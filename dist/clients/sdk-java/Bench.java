import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.json.JSONObject;

/** The runner contract (docs/suite.md) for S3 clients in Java: a client says how it gets and puts, this does the rest. */
final class Bench {
  static final int CONCURRENCY = 16;
  /** null: AWS itself. */
  static final String ENDPOINT = System.getenv("AWS_ENDPOINT_URL_S3");

  /** What a client can do with an object. */
  interface Client {
    byte[] get(String key) throws Exception;

    void put(String key, byte[] data, int size) throws Exception;

    void download(String key, Path path) throws Exception;

    void upload(Path path, String key) throws Exception;
  }

  private final String[] arguments;
  private final JSONObject workload;

  Bench(String[] arguments) throws Exception {
    this.arguments = arguments;
    workload = new JSONObject(Files.readString(Path.of(arguments[1])));
    if (workload.getInt("version") != 2) skip("the version of the workload is not supported");
  }

  String bucket() {
    return arguments[2];
  }

  String region() {
    return arguments[3];
  }

  /** null: none. */
  String checksum() {
    return workload.optString("checksum", null);
  }

  static void skip(String why) {
    System.out.println(why);
    System.exit(123);
  }

  /** Those of AWS_CA_BUNDLE, which Java does not read itself; null: Java's own. */
  static TrustManager[] trustManagers() {
    String bundle = System.getenv("AWS_CA_BUNDLE");
    if (bundle == null || bundle.isEmpty()) return null;
    try (InputStream file = Files.newInputStream(Path.of(bundle))) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (var one : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
        store.setCertificateEntry(String.valueOf(store.size()), one);
      }
      TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      return factory.getTrustManagers();
    } catch (Exception error) {
      throw new IllegalStateException("AWS_CA_BUNDLE (" + bundle + ") cannot be read", error);
    }
  }

  void run(Client client) throws Exception {
    boolean onDisk = workload.getBoolean("filesOnDisk");
    List<Callable<Void>> transfers = new ArrayList<>();
    List<Path> downloads = new ArrayList<>();
    long bytes = 0;
    long largest = 0;
    for (Object one : workload.getJSONArray("tasks")) {
      JSONObject task = (JSONObject) one;
      bytes += task.getLong("size");
      largest = Math.max(largest, task.getLong("size"));
    }
    if (!onDisk && largest > Integer.MAX_VALUE - 8) skip("an array holds less than 2 GiB");
    byte[] data = new byte[onDisk ? 0 : (int) largest];
    for (Object one : workload.getJSONArray("tasks")) {
      JSONObject task = (JSONObject) one;
      String key = task.getString("key");
      boolean isUpload = task.getString("action").equals("upload");
      if (onDisk && !isUpload) downloads.add(Path.of(key));
      transfers.add(() -> {
        if (onDisk && isUpload) client.upload(Path.of(key), key);
        else if (onDisk) client.download(key, Path.of(key));
        else if (isUpload) client.put(key, data, task.getInt("size"));
        else if (client.get(key).length != task.getInt("size")) {
          throw new IllegalStateException(key + " was not downloaded whole");
        }
        return null;
      });
    }
    double gigabits = bytes * 8 / 1e9;
    ExecutorService pool = Executors.newFixedThreadPool(CONCURRENCY);
    try {
      long began = System.nanoTime();
      for (int number = 1; number <= workload.getInt("maxRepeatCount"); number += 1) {
        for (Path path : downloads) Files.deleteIfExists(path);
        long start = System.nanoTime();
        for (Future<Void> end : pool.invokeAll(transfers)) end.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "Run:%d Secs:%.6f Gb/s:%.6f%n", number, seconds, gigabits / seconds);
        if ((System.nanoTime() - began) / 1e9 >= workload.getDouble("maxRepeatSecs")) break;
      }
    } finally {
      // Its threads would keep a program that has failed from ending.
      pool.shutdown();
    }
  }
}
