// Moves files to an S3 server and back by one of the clients that Go has.
//
// go-clients CLIENT MANIFEST up|down: the manifest names endpoint, region, bucket, keys and files (key, path, back). Prints
// one line of JSON for each file: its key, and an error or null.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	awskeys "github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/feature/s3/transfermanager"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/minio/minio-go/v7"
	miniokeys "github.com/minio/minio-go/v7/pkg/credentials"
)

type manifest struct {
	Endpoint, Region, Bucket, AccessKeyID, SecretAccessKey string
	Files                                                  []file
}

type file struct{ Key, Path, Back string }

type client struct{ put, get func(file) error }

var (
	ctx  = context.Background()
	open = map[string]func(manifest) client{
		"aws-sdk-go-v2":           withTransferManager,
		"aws-sdk-go-v2-presigned": withPresignedURLs,
		"minio-go":                withMinio,
	}
)

func main() {
	name, path, direction := os.Args[1], os.Args[2], os.Args[3]
	var to manifest
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, &to)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	opened := open[name](to)
	move := opened.put
	if direction == "down" {
		move = opened.get
	}
	for _, one := range to.Files {
		var why *string
		if err := move(one); err != nil {
			said := err.Error()
			why = &said
		}
		json.NewEncoder(os.Stdout).Encode(map[string]any{"key": one.Key, "error": why})
	}
}

func newS3(to manifest) *s3.Client {
	return s3.New(s3.Options{
		BaseEndpoint: aws.String(to.Endpoint),
		Region:       to.Region,
		Credentials:  awskeys.NewStaticCredentialsProvider(to.AccessKeyID, to.SecretAccessKey, ""),
		UsePathStyle: true,
	})
}

func withTransferManager(to manifest) client {
	manager := transfermanager.New(newS3(to))
	return client{
		func(one file) error {
			return reading(one.Path, func(from *os.File) error {
				input := transfermanager.UploadObjectInput{Bucket: &to.Bucket, Key: &one.Key, Body: from}
				_, err := manager.UploadObject(ctx, &input)
				return err
			})
		},
		func(one file) error {
			return writing(one.Back, func(target *os.File) error {
				input := transfermanager.DownloadObjectInput{Bucket: &to.Bucket, Key: &one.Key, WriterAt: target}
				_, err := manager.DownloadObject(ctx, &input)
				return err
			})
		},
	}
}

// The URLs are the SDK's, and whoever has one sends it by any client of HTTP.
func withPresignedURLs(to manifest) client {
	presigner := s3.NewPresignClient(newS3(to))
	return client{
		func(one file) error {
			return reading(one.Path, func(from *os.File) error {
				input := s3.PutObjectInput{Bucket: &to.Bucket, Key: &one.Key}
				signed, err := presigner.PresignPutObject(ctx, &input)
				if err != nil {
					return err
				}
				size, err := from.Stat()
				if err != nil {
					return err
				}
				request, err := http.NewRequest(signed.Method, signed.URL, from)
				if err != nil {
					return err
				}
				request.ContentLength = size.Size()
				if size.Size() == 0 {
					request.Body = http.NoBody
				}
				for name, values := range signed.SignedHeader {
					if name != "Host" {
						request.Header[name] = values
					}
				}
				return send(request, io.Discard)
			})
		},
		func(one file) error {
			return writing(one.Back, func(target *os.File) error {
				// As of all GETs of today's SDK.
				input := s3.GetObjectInput{Bucket: &to.Bucket, Key: &one.Key, ChecksumMode: "ENABLED"}
				signed, err := presigner.PresignGetObject(ctx, &input)
				if err != nil {
					return err
				}
				request, err := http.NewRequest(signed.Method, signed.URL, nil)
				if err != nil {
					return err
				}
				return send(request, target)
			})
		},
	}
}

func send(request *http.Request, target io.Writer) error {
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(answer.Body)
		return fmt.Errorf("%s: %s", answer.Status, text)
	}
	_, err = io.Copy(target, answer.Body)
	return err
}

// With a checksum in trailers, as mc can have it: over HTTP they are signed.
func withMinio(to manifest) client {
	where, err := url.Parse(to.Endpoint)
	var s3 *minio.Client
	if err == nil {
		s3, err = minio.New(where.Host, &minio.Options{
			Creds:           miniokeys.NewStaticV4(to.AccessKeyID, to.SecretAccessKey, ""),
			Region:          to.Region,
			TrailingHeaders: true,
		})
	}
	if err != nil {
		fails := func(file) error { return err }
		return client{fails, fails}
	}
	return client{
		func(one file) error {
			options := minio.PutObjectOptions{Checksum: minio.ChecksumCRC32C}
			_, err := s3.FPutObject(ctx, to.Bucket, one.Key, one.Path, options)
			return err
		},
		func(one file) error {
			return s3.FGetObject(ctx, to.Bucket, one.Key, one.Back, minio.GetObjectOptions{})
		},
	}
}

func reading(path string, use func(*os.File) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return use(file)
}

func writing(path string, use func(*os.File) error) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return use(file)
}
