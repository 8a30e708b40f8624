"""What several files of tests begin with is made once for all workers of a run; each takes a copy, and nobody works in it."""
import fcntl
import os


def made_once(factory, name, make):
    """The folder that `make` filled for whoever came first."""
    own = factory.getbasetemp()
    run = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder, begun = run / name, run / f"{name}-begun"
    with open(run / f"{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            begun.mkdir(exist_ok=True)
            make(begun)
            begun.rename(folder)
    return folder
