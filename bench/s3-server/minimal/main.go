// The least that a server of S3's does: files, MD5 for ETags, ranges. It checks no signature, keeps no index and
// forgets what was said about an object, so it is a floor for what a server in Go costs, and no S3 server.
//
// Parts of one upload must be of one size, but for the last.
package main

import (
	"crypto/md5"
	"encoding/hex"
	"flag"
	"fmt"
	"hash"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"sync/atomic"
)

var (
	dir     = flag.String("dir", "", "folder of the objects")
	cert    = flag.String("cert", "", "PEM of a certificate: also answer over TLS")
	key     = flag.String("key", "", "PEM of its private key")
	uploads atomic.Int64
	buffers = sync.Pool{New: func() any { b := make([]byte, 512*1024); return &b }}
)

func main() {
	flag.Parse()
	http.HandleFunc("/", serve)
	plain := listen()
	fmt.Printf("http://%s\n", plain.Addr())
	if *cert != "" {
		secure := listen()
		fmt.Printf("https://%s\n", secure.Addr())
		go func() { fail(http.ServeTLS(secure, nil, *cert, *key)) }()
	}
	fail(http.Serve(plain, nil))
}

func listen() net.Listener {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	fail(err)
	return listener
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(w http.ResponseWriter, r *http.Request) {
	name := filepath.Join(*dir, url.PathEscape(r.URL.EscapedPath()))
	query := r.URL.Query()
	var err error
	switch {
	case r.Method == "GET" || r.Method == "HEAD":
		http.ServeFile(w, r, name)
		return
	case r.Method == "DELETE":
		err = os.Remove(name)
		w.WriteHeader(http.StatusNoContent)
	case r.Method == "POST" && query.Has("uploads"):
		id := fmt.Sprintf("upload%d", uploads.Add(1))
		fmt.Fprintf(w, "<Result><UploadId>%s</UploadId></Result>", id)
	case r.Method == "POST":
		_, err = io.Copy(io.Discard, r.Body)
		if err == nil {
			err = os.Rename(name+query.Get("uploadId"), name)
		}
		fmt.Fprint(w, "<Result/>")
	case query.Has("uploadId"):
		number, _ := strconv.ParseInt(query.Get("partNumber"), 10, 64)
		err = receive(w, r, name+query.Get("uploadId"), os.O_CREATE|os.O_WRONLY, (number-1)*r.ContentLength)
	default:
		err = receive(w, r, name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func receive(w http.ResponseWriter, r *http.Request, name string, flags int, offset int64) error {
	file, err := os.OpenFile(name, flags, 0o600)
	if err != nil {
		return err
	}
	defer file.Close()
	digest := md5.New()
	buffer := buffers.Get().(*[]byte)
	defer buffers.Put(buffer)
	target := both{io.NewOffsetWriter(file, offset), digest}
	if _, err := io.CopyBuffer(target, struct{ io.Reader }{r.Body}, *buffer); err != nil {
		return err
	}
	w.Header().Set("ETag", `"`+hex.EncodeToString(digest.Sum(nil))+`"`)
	return nil
}

type both struct {
	file   io.Writer
	digest hash.Hash
}

func (b both) Write(bytes []byte) (int, error) {
	b.digest.Write(bytes)
	return b.file.Write(bytes)
}
