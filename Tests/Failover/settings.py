"""The settings of the cluster: what docs/operations.md asks for, on small disks."""
import network

PLACES = [1, 2, 3]

# Where an acknowledged commit is on two disks, and whoever has it alone may follow.
STRICT = {"synchronous_mode": True, "synchronous_mode_strict": True, "synchronous_node_count": 1}
# The control: nothing is waited for.
LOOSE = {"synchronous_mode": False, "synchronous_mode_strict": False}

PARAMETERS = {
    # What Rida asks of a server.
    "log_error_verbosity": "terse", "log_statement": "none", "log_min_duration_statement": -1,
    "log_parameter_max_length_on_error": 0, "track_commit_timestamp": "off", "fsync": "on", "synchronous_commit": "on",
    # A standby that went away is noticed within seconds, not within a minute.
    "wal_sender_timeout": "5s", "wal_receiver_timeout": "5s", "wal_receiver_status_interval": "1s",
    # A standby asks again at once for what it did not get from a leader that is new, and commits wait for it.
    "wal_retrieve_retry_interval": "500ms",
    "tcp_keepalives_idle": 5, "tcp_keepalives_interval": 2, "tcp_keepalives_count": 3,
    # For the trial alone: small memories and disks.
    "max_connections": 100, "shared_buffers": "32MB", "wal_keep_size": "64MB", "min_wal_size": "2MB", "max_wal_size": "128MB",
    "max_slot_wal_keep_size": "256MB", "unix_socket_directories": "", "logging_collector": "off",
}


def configuration(place, data, programs, protocol):
    """What Patroni of a machine reads, which is YAML and so JSON too."""
    host = network.address(place)
    hosts = [network.address(other) for other in [place] + [other for other in PLACES if other != place]]
    trusted = ["host all all 10.77.0.0/16 trust", "host replication all 10.77.0.0/16 trust"]
    return {
        "scope": "rida", "name": f"m{place}",
        "restapi": {"listen": f"{host}:8008", "connect_address": f"{host}:8008"},
        # Not etcd3: Patroni 3.0.2, which Debian 12 has, writes the leader's key there without asking whose it is by now, and
        # a member that comes back after a partition takes the lock from the one that followed it.
        protocol: {"hosts": [f"{other}:2379" for other in hosts]},
        "bootstrap": {
            "dcs": STRICT | {
                "ttl": 20, "loop_wait": 5, "retry_timeout": 5, "maximum_lag_on_failover": 64 << 20,
                "postgresql": {"use_pg_rewind": True, "use_slots": True, "parameters": PARAMETERS}},
            "initdb": [{"encoding": "UTF8"}, {"locale": "C"}, {"wal-segsize": "1"}, "data-checksums"]},
        "postgresql": {
            "listen": f"{host}:5432", "connect_address": f"{host}:5432", "data_dir": data,
            "bin_dir": programs, "pgpass": f"{data}.pgpass", "pg_hba": trusted,
            "remove_data_directory_on_rewind_failure": True, "remove_data_directory_on_diverged_timelines": True,
            "authentication": {"superuser": {"username": "postgres", "password": "trusted"},
                               "replication": {"username": "standby", "password": "trusted"},
                               "rewind": {"username": "postgres", "password": "trusted"}}},
    }
