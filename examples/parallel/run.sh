#!/bin/sh
# Clean a file of JSON lines under GNU parallel: `run.sh pages.jsonl articles.jsonl`.
# Every process gets whole lines; `-k` keeps their order, `--retries` starts a block again whose process was killed.
# More machines: `--sshloginfile hosts.txt`. ZHENGWEN is the command, PROCESSES how many run at once.
set -eu
pages=$1
articles=$2
parallel --will-cite --pipe -k --block "${BLOCK:-10M}" -j "${PROCESSES:-100%}" --retries 2 \
  "${ZHENGWEN:-zhengwen} batch --jobs 1 --tolerate --quiet" <"$pages" >"$articles.part" || {
  echo "Cannot clean every record of $pages, processes that failed: $?" >&2
  exit 1
}
mv "$articles.part" "$articles"
