"""LinkedIn's on-call server on loopback, over the database at a socket: `serve.py SOCKET SCHEMA PORT_FILE`.

Writes its port into a file once it can be asked. Nobody has to log in, and events may lie in the past.
"""

import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from socketserver import ThreadingMixIn
from urllib.parse import quote
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import oncall.app
import pymysql

socket, schema, port_file = sys.argv[1:]

for attempt in range(300):
    try:
        connection = pymysql.connect(unix_socket=socket, user="root")
        break
    except pymysql.err.OperationalError:
        if attempt == 299:
            raise
        time.sleep(0.1)
with connection.cursor() as cursor:
    cursor.execute("CREATE DATABASE oncall CHARACTER SET utf8mb4")
    cursor.execute("USE oncall")
    text = "\n".join(line for line in Path(schema).read_text().splitlines() if not line.startswith("--"))
    for statement in text.split(";"):
        if statement.strip():
            cursor.execute(statement)
connection.commit()

oncall.app.init(
    {
        "debug": True,
        "db": {
            "conn": {
                "str": "mysql+pymysql://root@localhost/oncall?charset=utf8mb4&unix_socket=%(socket)s",
                "kwargs": {"socket": socket},
            },
            "kwargs": {"pool_recycle": 3600},
        },
        "auth": {"debug": True, "module": "oncall.auth.modules.debug"},
        "session": {"encrypt_key": "of no matter", "sign_key": "of no matter"},
        "notifications": {"default_roles": [], "default_modes": [], "default_times": []},
        "supported_timezones": ["Europe/Berlin"],
        "grace_period": 10**10,
        "index_content_setting": {"missing_number_note": ""},
    },
)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def application(environ: dict, start_response: Callable) -> Iterable[bytes]:
    # The server looks for the path as it was sent.
    environ["REQUEST_URI"] = quote(environ["PATH_INFO"]) + "?" + environ.get("QUERY_STRING", "")
    return oncall.app.application(environ, start_response)


server = make_server("127.0.0.1", 0, application, server_class=Server, handler_class=Quiet)
Path(port_file).write_text(str(server.server_port))
server.serve_forever()
