package org.partnerhub.model;

import java.util.List;
import java.util.Optional;

/**
 * A project as one organisation reports it.
 *
 * @param code the short name that release identifiers begin with; the importer takes it from the identifier where the record
 *     gives none
 * @param activityStatus a code of ActivityStatus
 * @param activityScope a code of ActivityScope
 * @param synthetic whether some of it was made up for demonstration
 */
public record Activity(
        String iatiIdentifier,
        Optional<String> code,
        Optional<Integer> hierarchy,
        Organisation reportingOrg,
        Narratives title,
        List<Description> descriptions,
        List<ParticipatingOrg> participatingOrgs,
        Code activityStatus,
        List<ActivityDate> activityDates,
        Optional<Code> activityScope,
        List<RecipientCountry> recipientCountries,
        List<Location> locations,
        List<Site> sites,
        List<Sector> sectors,
        List<Tag> tags,
        List<PolicyMarker> policyMarkers,
        List<RelatedActivity> relatedActivities,
        List<Budget> budgets,
        List<PlannedDisbursement> plannedDisbursements,
        List<Transaction> transactions,
        List<Result> results,
        boolean synthetic) {

    /** The activity without money and results: what is public about it. */
    public Activity facts() {
        return new Activity(
                iatiIdentifier,
                code,
                hierarchy,
                reportingOrg,
                title,
                descriptions,
                participatingOrgs,
                activityStatus,
                activityDates,
                activityScope,
                recipientCountries,
                locations,
                sites,
                sectors,
                tags,
                policyMarkers,
                relatedActivities,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                synthetic);
    }

    /** The same activity with other results. */
    public Activity withResults(List<Result> otherResults) {
        return new Activity(
                iatiIdentifier,
                code,
                hierarchy,
                reportingOrg,
                title,
                descriptions,
                participatingOrgs,
                activityStatus,
                activityDates,
                activityScope,
                recipientCountries,
                locations,
                sites,
                sectors,
                tags,
                policyMarkers,
                relatedActivities,
                budgets,
                plannedDisbursements,
                transactions,
                otherResults,
                synthetic);
    }

    /** The same activity with other transactions. */
    public Activity withTransactions(List<Transaction> otherTransactions) {
        return new Activity(
                iatiIdentifier,
                code,
                hierarchy,
                reportingOrg,
                title,
                descriptions,
                participatingOrgs,
                activityStatus,
                activityDates,
                activityScope,
                recipientCountries,
                locations,
                sites,
                sectors,
                tags,
                policyMarkers,
                relatedActivities,
                budgets,
                plannedDisbursements,
                otherTransactions,
                results,
                synthetic);
    }

    /** The same activity with other sites. */
    public Activity withSites(List<Site> otherSites) {
        return new Activity(
                iatiIdentifier,
                code,
                hierarchy,
                reportingOrg,
                title,
                descriptions,
                participatingOrgs,
                activityStatus,
                activityDates,
                activityScope,
                recipientCountries,
                locations,
                otherSites,
                sectors,
                tags,
                policyMarkers,
                relatedActivities,
                budgets,
                plannedDisbursements,
                transactions,
                results,
                synthetic);
    }
}
