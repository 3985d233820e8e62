"""An authority of the tests' own, and a server that speaks TLS with the certificates it gives."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.integration.sources.conftest import response

DAY = timedelta(days=1)


class Authority:
    """Signs certificates; `trust` is a client's context that believes it and nobody else."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority for tests")])
        constraints = x509.BasicConstraints(ca=True, path_length=None)
        usage = x509.KeyUsage(*[False] * 5, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False)
        built = _certificate(self._name, self._name, self._key, 30).add_extension(constraints, critical=True)
        self._root = built.add_extension(usage, critical=True).sign(self._key, hashes.SHA256())

    @property
    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cadata=self._root.public_bytes(serialization.Encoding.PEM).decode())

    def certify(self, folder: Path, *names: str, days: int = 30) -> Path:
        """A file with a key and a certificate for these host names; `days` below 0: it ended so long ago."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        hosts = x509.SubjectAlternativeName([_name(each) for each in names])
        built = _certificate(subject, self._name, key, days).add_extension(hosts, critical=False)
        signed = built.sign(self._key, hashes.SHA256())
        kind = serialization.PrivateFormat.PKCS8
        private = key.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
        file = folder / f"{names[0]}{days}.pem"
        file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
        return file


def _name(host: str) -> x509.GeneralName:
    with suppress(ValueError):
        return x509.IPAddress(ip_address(host))
    return x509.DNSName(host)


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, days: int
) -> x509.CertificateBuilder:
    end = datetime.now(UTC) + days * DAY
    built = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    return built.serial_number(x509.random_serial_number()).not_valid_before(end - 60 * DAY).not_valid_after(end)


@dataclass
class SecureServer:
    """Answers every request with a page; keeps the names that it was called by."""

    port: int = 0
    body: bytes = b"<html><body><p>A page.</p></body></html>"
    called: list[str | None] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def answer(self, context: ssl.SSLContext, connection: socket.socket) -> None:
        with suppress(OSError), context.wrap_socket(connection, server_side=True) as secured:
            self.requests.append(secured.recv(65536).decode())
            secured.sendall(response(self.body))


@contextmanager
def serving(certificate: Path) -> Iterator[SecureServer]:
    listener, made = socket.create_server(("127.0.0.1", 0)), SecureServer()
    made.port = listener.getsockname()[1]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.sni_callback = lambda _, name, __: made.called.append(name)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=made.answer, args=[context, connection], daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield made
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()
