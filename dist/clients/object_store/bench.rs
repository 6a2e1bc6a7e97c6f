//! The runner contract (docs/suite.md) for S3 clients in Rust: main.rs says how it gets and puts, this does the rest.
use std::{env, error::Error, fs, future::Future, io, process, sync::Arc, time::Instant};

use bytes::Bytes;
use futures::{stream, StreamExt};
use serde::Deserialize;

pub const CONCURRENCY: usize = 16;

pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// What a client can do with an object; on disk, the key is also the path.
pub trait Client: Send + Sync + 'static {
    fn get(&self, key: &str) -> impl Future<Output = Result<Bytes>> + Send;
    fn put(&self, key: &str, data: Bytes) -> impl Future<Output = Result<()>> + Send;
    fn download(&self, key: &str) -> impl Future<Output = Result<()>> + Send;
    fn upload(&self, key: &str) -> impl Future<Output = Result<()>> + Send;
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Workload {
    version: u32,
    files_on_disk: bool,
    checksum: Option<String>,
    max_repeat_count: u32,
    max_repeat_secs: f64,
    tasks: Vec<Task>,
}

#[derive(Deserialize, Clone)]
struct Task {
    action: String,
    key: String,
    size: usize,
}

fn skip(why: &str) -> ! {
    println!("{why}");
    process::exit(123);
}

/// `open` makes the client of a bucket and a region.
pub async fn run<C: Client>(open: impl FnOnce(&str, &str) -> Result<C>) -> Result<()> {
    let arguments: Vec<String> = env::args().collect();
    let [_, _, path, bucket, region, _] = &arguments[..] else {
        return Err("usage: bench S3_CLIENT WORKLOAD BUCKET REGION TARGET_GBPS".into());
    };
    let workload: Workload = serde_json::from_str(&fs::read_to_string(path)?)?;
    if workload.version != 2 {
        skip("the version of the workload is not supported");
    }
    if let Some(checksum) = &workload.checksum {
        skip(&format!("it cannot use {checksum}"));
    }
    let on_disk = workload.files_on_disk;
    let sizes = workload.tasks.iter().map(|task| task.size);
    let largest = sizes.clone().max().unwrap_or(0);
    let data = Bytes::from(vec![0; if on_disk { 0 } else { largest }]);
    let gigabits = sizes.sum::<usize>() as f64 * 8.0 / 1e9;
    let client = Arc::new(open(bucket, region)?);
    let began = Instant::now();
    for number in 1..=workload.max_repeat_count {
        if on_disk {
            workload
                .tasks
                .iter()
                .filter(|task| task.action == "download")
                .try_for_each(remove)?;
        }
        let start = Instant::now();
        let mut ends = stream::iter(workload.tasks.clone())
            .map(|task| tokio::spawn(transfer(client.clone(), task, on_disk, data.clone())))
            .buffer_unordered(CONCURRENCY);
        while let Some(end) = ends.next().await {
            end??;
        }
        let seconds = start.elapsed().as_secs_f64();
        println!(
            "Run:{number} Secs:{seconds:.6} Gb/s:{:.6}",
            gigabits / seconds
        );
        if began.elapsed().as_secs_f64() >= workload.max_repeat_secs {
            break;
        }
    }
    Ok(())
}

fn remove(task: &Task) -> io::Result<()> {
    match fs::remove_file(&task.key) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

async fn transfer<C: Client>(client: Arc<C>, task: Task, on_disk: bool, data: Bytes) -> Result<()> {
    let Task { action, key, size } = task;
    match (action.as_str(), on_disk) {
        ("upload", true) => client.upload(&key).await,
        ("upload", false) => client.put(&key, data.slice(..size)).await,
        (_, true) => client.download(&key).await,
        (_, false) if client.get(&key).await?.len() == size => Ok(()),
        _ => Err(format!("{key} was not downloaded whole").into()),
    }
}
