package org.partnerhub.local;

/** Another program listens where the hub was to; its message says what to do. */
public final class PortTaken extends RuntimeException {
    public PortTaken(int port, Throwable cause) {
        super("Port " + port + " is taken by another program; set PORT to another one.", cause);
    }
}
