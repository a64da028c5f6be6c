package org.partnerhub.load;

import org.partnerhub.reporting.Deadline;

/**
 * An import and a bare loop in one thread, so that whatever else goes on meanwhile slows both: asked after each window
 * whether its time is up, it never says so, but after some windows has the loop write as much as they did.
 */
public final class TakingTurns implements Deadline {
    private static final int WINDOWS = 2;

    private final CountingClient client;
    private final BareLoop loop;
    private final Meter application;
    private final Meter bare;
    private int windows;
    private long written;

    public TakingTurns(CountingClient client, BareLoop loop) {
        this.client = client;
        this.loop = loop;
        this.application = new Meter(client::traffic);
        this.bare = new Meter(client::traffic);
    }

    /** The import begins. */
    public void begin() {
        written = client.traffic().writeActions();
        application.on();
    }

    /** The import is done; the loop has its last turn. */
    public void end() {
        application.off();
        turn();
    }

    @Override
    public boolean isNear() {
        if (++windows % WINDOWS == 0) {
            application.off();
            turn();
            begin();
        }
        return false;
    }

    private void turn() {
        bare.on();
        loop.write(client.traffic().writeActions() - written);
        bare.off();
    }

    /** What the import took, without the loop's turns. */
    public Meter application() {
        return application;
    }

    /** What the loop took. */
    public Meter bare() {
        return bare;
    }
}
