"""How many hosts' rules are remembered, whoever names them."""

from sources.http.manners import MOST_KEPT, Robots


def test_names_of_hosts_without_end_do_not_fill_the_memory() -> None:
    robots, asked = Robots(), []
    hosts = [f"https://{number}.example.org" for number in range(MOST_KEPT + 1)]

    def fetch(address: str) -> str:
        asked.append(address)
        return "User-agent: *\nDisallow: /private"

    for host in hosts:
        robots.of(host, fetch)
    robots.of(hosts[-1], fetch)
    assert len(asked) == len(hosts)
    robots.of(hosts[0], fetch)
    assert len(asked) == len(hosts) + 1
