"""The group-by that a database would do for every page, over the ratings themselves, beside the product's figures from
counts: twenty questions by eight channels, twelve departments and twelve quarters."""

import json
import subprocess
import sys
import time

import duckdb

PROGRAM = sys.argv[1]
QUESTIONS = 20


def product_seconds():
    """Seconds for all indicators of all cells and quarters, and how many figures they are."""
    run = subprocess.run([PROGRAM, "bench", "--only", "indicators", "--json"], capture_output=True, check=True)
    row = json.loads(run.stdout)[0]
    figures = int(row["unit"].split("(")[1].split(" ")[0])
    return figures / row["value"], figures


def group_by_seconds(ratings):
    """Seconds of DuckDB for the counts of every answer in every cell, on the same two cores."""
    base = duckdb.connect()
    base.execute("SET threads = 2")
    columns = ", ".join(f"(1 + floor(random() * 5))::UTINYINT AS q{n}" for n in range(QUESTIONS))
    base.execute(
        f"CREATE TABLE rating AS SELECT (random() * 8)::UTINYINT AS channel, (random() * 12)::UTINYINT AS department, "
        f"(random() * 12)::UTINYINT AS quarter, {columns} FROM range({ratings})"
    )
    start = time.perf_counter()
    for n in range(QUESTIONS):
        base.execute(
            f"SELECT channel, department, quarter, q{n}, count(*) FROM rating GROUP BY ALL"
        ).fetchall()
    return time.perf_counter() - start


def main():
    """Prints one line a number of ratings; fails where counting anew were faster than the counts that are kept."""
    seconds, figures = product_seconds()
    print(f"all indicators from counts: {figures} figures in {1000 * seconds:.0f} ms, at any number of ratings")
    for ratings in [1_000_000, 10_000_000]:
        other = group_by_seconds(ratings)
        print(f"DuckDB, the counts alone over {ratings:,} ratings: {1000 * other:.0f} ms; ratio {other / seconds:.2f}")
    if group_by_seconds(10_000_000) < seconds:
        sys.exit("counting ten million ratings anew is faster than the figures from counts")


main()
