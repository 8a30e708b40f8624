"""The one day on which every house of the tests lives, whatever the clock of this machine says: a Sunday in the middle of
a quarter, far from every feast, at noon. It goes on from there as clocks do, for all programs of a run alike.

A test that wants another day runs the program under `faketime`.
"""
import atexit
import subprocess
import tempfile
import time
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

TODAY = date(2026, 11, 29)
QUARTER = f"{TODAY.year}Q{(TODAY.month + 2) // 3}"
SOURCE = Path(__file__).resolve().parents[1] / "Verify" / "FalseClock" / "false-clock.c"
NOON = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=timezone(timedelta(hours=3)))


def under_faketime(clock, words, **how):
    """Runs a program under faketime, once more where an earlier one of the same process number left its semaphore."""
    for _ in range(5):
        done = subprocess.run(["faketime", *clock, *words], capture_output=True, text=True, **how)
        if "sem_open" not in done.stderr:
            break
    return done


def settings(folder, moment):
    """What makes a program begin at a moment: a clock that changes the time of day and no timer. faketime moves the timers
    of a server too, which then never ring."""
    library, clock = folder / "false-clock.so", folder / "clock"
    if not library.exists():
        subprocess.run(["clang", "-O", "-shared", "-fPIC", "-o", library, SOURCE, "-lm", "-ldl"], check=True, timeout=60)
    now = time.time()
    clock.write_text(f"{moment.timestamp() - now} {now} 1")
    return {"LD_PRELOAD": str(library), "FALSE_CLOCK": str(clock)}


def on_one_day(program):
    """The program as it runs on that day."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    file = Path(folder.name) / program.name
    words = " ".join(f"{name}='{value}'" for name, value in settings(Path(folder.name), NOON).items())
    file.write_text(f"""#!/bin/sh
[ -n "$FAKETIME$FALSE_CLOCK" ] || export {words}
exec '{program}' "$@"
""")
    file.chmod(0o755)
    return file
