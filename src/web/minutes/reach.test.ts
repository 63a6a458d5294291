import { expect, it } from "vitest";
import { reachOf } from "./reach.ts";

it("tells from where a link can be opened", () => {
  const of = (host: string) => reachOf(`http://${host}/m/token`);
  for (const host of ["127.0.0.1:4470", "localhost:4470", "[::1]:4470", "0.0.0.0:80", "127.1.2.3"])
    expect([host, of(host)]).toEqual([host, "computer"]);
  for (const host of ["192.168.1.7:4470", "10.0.0.4", "172.20.1.1", "liaison", "desk.local", "[fd00::1]", "[fe80::1]"])
    expect([host, of(host)]).toEqual([host, "network"]);
  for (const host of ["liaison.example.com", "172.40.1.1", "10.example.com", "93.184.216.34", "[2606:2800::1]"])
    expect([host, of(host)]).toEqual([host, "anywhere"]);
});
