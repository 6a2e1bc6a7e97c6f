import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.util.VersionInfo;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Moves each object with one request, as the synchronous client does. */
public final class SdkJava {
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      System.out.println(VersionInfo.SDK_VERSION);
      return;
    }
    Bench bench = new Bench(arguments);
    String checksum = bench.checksum();
    var http = ApacheHttpClient.builder().maxConnections(Bench.CONCURRENCY);
    var trusted = Bench.trustManagers();
    if (trusted != null) http.tlsTrustManagersProvider(() -> trusted);
    // The endpoint and the credentials it reads from the environment.
    S3Client s3 = S3Client.builder()
        .region(Region.of(bench.region()))
        .forcePathStyle(Bench.ENDPOINT != null)
        .httpClientBuilder(http)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
    bench.run(new Bench.Client() {
      private GetObjectRequest from(String key) {
        var request = GetObjectRequest.builder().bucket(bench.bucket()).key(key);
        return (checksum == null ? request : request.checksumMode(ChecksumMode.ENABLED)).build();
      }

      private PutObjectRequest to(String key) {
        return PutObjectRequest.builder().bucket(bench.bucket()).key(key).checksumAlgorithm(checksum).build();
      }

      @Override
      public byte[] get(String key) {
        return s3.getObjectAsBytes(from(key)).asByteArrayUnsafe();
      }

      @Override
      public void put(String key, byte[] data, int size) {
        var body = RequestBody.fromContentProvider(() -> new ByteArrayInputStream(data, 0, size), size, "");
        s3.putObject(to(key), body);
      }

      @Override
      public void download(String key, Path path) {
        s3.getObject(from(key), path);
      }

      @Override
      public void upload(Path path, String key) {
        s3.putObject(to(key), path);
      }
    });
  }
}
