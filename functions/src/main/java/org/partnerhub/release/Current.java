package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which release of each organisation's part of each activity is current.
 *
 * @param releases release identifiers by activity and organisation
 */
public record Current(Map<String, Map<String, String>> releases) {
    public static final Current NONE = new Current(Map.of());

    /** The current releases of one activity by organisation; empty when it has none. */
    public Map<String, String> of(String activity) {
        return releases.getOrDefault(activity, Map.of());
    }

    /** The identifiers of every activity that has a release, in alphabetical order. */
    public List<String> activities() {
        return releases.keySet().stream().sorted().toList();
    }

    public Optional<String> of(String activity, String organisation) {
        return Optional.ofNullable(of(activity).get(organisation));
    }

    Current with(Header header) {
        Map<String, Map<String, String>> changed = new TreeMap<>(releases);
        Map<String, String> ofActivity = new TreeMap<>(of(header.activity()));
        ofActivity.put(header.organisation(), header.id());
        changed.put(header.activity(), ofActivity);
        return new Current(changed);
    }
}
