package org.partnerhub.model;

import java.util.Optional;

/**
 * An organisation's part in an activity.
 *
 * @param role a code of OrganisationRole
 * @param activityId the organisation's own identifier of the activity
 */
public record ParticipatingOrg(Organisation organisation, Code role, Optional<String> activityId) {}
