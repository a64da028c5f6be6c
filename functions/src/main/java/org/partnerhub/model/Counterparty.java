package org.partnerhub.model;

import java.util.Optional;

/**
 * The other side of a payment.
 *
 * @param activityId that side's own identifier of the activity
 */
public record Counterparty(Organisation organisation, Optional<String> activityId) {}
