#!/bin/sh
# Clean a file of JSON lines under GNU parallel: `run.sh pages.jsonl articles.jsonl`.
# Every process gets whole lines; `-k` keeps their order, `--retries` starts a block again whose process was killed.
# More machines: `--sshloginfile hosts.txt`. ZHENGWEN is the command, PROCESSES how many run at once.
set -eu
pages=$1
articles=$2
status=0
parallel --will-cite --pipe -k --block "${BLOCK:-10M}" -j "${PROCESSES:-100%}" --retries 2 \
  "${ZHENGWEN:-zhengwen} batch --jobs 1 --quiet" <"$pages" >"$articles.part" || status=$?
# A process ends with 1 when a record failed; the record is a line with its error. Blocks that are missing are another matter.
if [ "$(grep -c '[^[:space:]]' "$pages")" != "$(wc -l <"$articles.part")" ]; then
  echo "Cannot clean every record of $pages, parallel ended with $status" >&2
  exit 1
fi
mv "$articles.part" "$articles"
