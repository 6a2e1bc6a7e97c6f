mod bench;

use std::sync::Arc;

use bench::{Client, Result, CONCURRENCY};
use bytes::Bytes;
use futures::TryStreamExt;
use object_store::{aws::AmazonS3Builder, buffered::BufWriter, ObjectStore, ObjectStoreExt};
use tokio::{
    fs::File,
    io::{AsyncWriteExt, BufReader},
};

/// Of a part: an object that is larger is uploaded in several.
const PART: usize = 8 << 20;

struct Store(Arc<dyn ObjectStore>);

impl Store {
    fn writer(&self, key: &str) -> BufWriter {
        BufWriter::with_capacity(self.0.clone(), key.into(), PART).with_max_concurrency(CONCURRENCY)
    }
}

impl Client for Store {
    async fn get(&self, key: &str) -> Result<Bytes> {
        Ok(self.0.get(&key.into()).await?.bytes().await?)
    }

    async fn put(&self, key: &str, data: Bytes) -> Result<()> {
        let mut writer = self.writer(key);
        for start in (0..data.len()).step_by(PART) {
            writer
                .put(data.slice(start..data.len().min(start + PART)))
                .await?;
        }
        Ok(writer.shutdown().await?)
    }

    async fn download(&self, key: &str) -> Result<()> {
        let mut chunks = self.0.get(&key.into()).await?.into_stream();
        let mut file = File::create(key).await?;
        while let Some(chunk) = chunks.try_next().await? {
            file.write_all(&chunk).await?;
        }
        Ok(file.flush().await?)
    }

    async fn upload(&self, key: &str) -> Result<()> {
        let mut writer = self.writer(key);
        // Larger reads than copy() would make: each is handed to another thread.
        let mut file = BufReader::with_capacity(PART, File::open(key).await?);
        tokio::io::copy_buf(&mut file, &mut writer).await?;
        Ok(writer.shutdown().await?)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    bench::run(|bucket, region| {
        // The endpoint, that it may be plain HTTP, and the credentials it reads from the environment.
        let builder = AmazonS3Builder::from_env()
            .with_bucket_name(bucket)
            .with_region(region);
        Ok(Store(Arc::new(builder.build()?)))
    })
    .await
}
