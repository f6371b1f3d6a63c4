package org.hiringpipelines.app.team;

import java.net.InetAddress;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiringpipelines.web.start.StartRefused;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Where the application will listen as it is configured, and whether machines other than this one come in there. */
class Doors {

    private final Binder configuration;

    Doors(Environment environment) {
        this.configuration = Binder.get(environment);
    }

    /** The first door through which other machines come in, in words; empty where this machine alone reaches the application. */
    Optional<String> openToOthers() {
        return Stream.of(door("server"), management()).flatMap(Optional::stream).findFirst();
    }

    /**
     * What to say where the demo team would answer at a door that other machines reach.
     *
     * @param door the door, in words
     */
    static StartRefused noTeamAt(String door) {
        return new StartRefused(
                "The demo team (hiring.local-team.enabled), whose passwords everybody knows, would answer to other machines: "
                        + door + ".",
                "Turn the demo team off (hiring.local-team.enabled=false), or let this machine alone come in"
                        + " (server.address=127.0.0.1, and the same for each further port).");
    }

    static boolean isOpenToOthers(InetAddress address) {
        return address == null || !address.isLoopbackAddress();
    }

    /** What is managed at a port of its own listens at an address of its own as well. */
    private Optional<String> management() {
        int own = port("management.server.port", -1);
        boolean apart = own == 0 || (own > 0 && own != port("server.port", 8080));
        return apart ? door("management.server") : Optional.empty();
    }

    private int port(String property, int otherwise) {
        return configuration.bind(property, Integer.class).orElse(otherwise);
    }

    private Optional<String> door(String name) {
        InetAddress address =
                configuration.bind(name + ".address", InetAddress.class).orElse(null);
        if (!isOpenToOthers(address)) {
            return Optional.empty();
        }
        return Optional.of(
                address == null
                        ? name + ".address is not set, which means every address of this machine"
                        : name + ".address is " + address.getHostAddress());
    }
}
