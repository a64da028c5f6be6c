package org.partnerhub.notices;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Says which addresses a host's name stands for. */
@FunctionalInterface
public interface Resolver {

    /**
     * Every address of a host; a literal address stands for itself.
     *
     * @throws UnknownHostException when it has none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** As the machine is set up; the Java platform remembers an answer for half a minute. */
    static Resolver ofTheMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
