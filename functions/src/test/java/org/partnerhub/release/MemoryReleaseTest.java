package org.partnerhub.release;

final class MemoryReleaseTest extends ReleaseContract {
    @Override
    Desk empty() {
        return Desk.open();
    }
}
