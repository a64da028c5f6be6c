package org.partnerhub.graphql.reading;

import org.junit.jupiter.api.Test;

/** What is said of an activity and its results is answered as it was released, each thing in the field that is named for it. */
final class AnsweredFactsTest {
    private final WholeActivity whole = new WholeActivity();

    @Test
    void an_activity_says_what_it_is_and_whose() {
        whole.assertAnswered(
                """
                iatiIdentifier code hierarchy reportingOrg { ref type { code } name } title japanese: title(language: JA)
                descriptions { type { code } text } activityStatus { code label } activityScope { code } synthetic
                participatingOrgs { organisation { ref type { code } name } role { code } activityId }
                relatedActivities { ref type { code } }
                """,
                """
                {"iatiIdentifier": "XM-DAC-47066-WHOLE", "code": "WHOLE", "hierarchy": 2,
                 "reportingOrg": {"ref": "XM-DAC-47066", "type": {"code": "40"}, "name": "IOM"},
                 "title": "Wells and courses", "japanese": "井戸と研修",
                 "descriptions": [{"type": {"code": "1"}, "text": "What it is for"}],
                 "activityStatus": {"code": "2", "label": "Implementation"}, "activityScope": {"code": "4"}, "synthetic": true,
                 "participatingOrgs": [{"organisation": {"ref": "XM-DAC-701-2", "type": {"code": "10"}, "name": "Japan"},
                   "role": {"code": "1"}, "activityId": "XM-DAC-701-2-N"}],
                 "relatedActivities": [{"ref": "XM-DAC-47066-BEFORE", "type": {"code": "3"}}]}
                """);
    }

    @Test
    void an_activity_says_when_and_where_it_is() {
        whole.assertAnswered(
                """
                activityDates { type { code } isoDate narrative } recipientCountries { code { code } percentage }
                locations { ref district { code } reach { code } identifiers { list code } name description
                  administrative { list code } point { latitude longitude } exactness { code } locationClass { code } }
                """,
                """
                {"activityDates": [{"type": {"code": "2"}, "isoDate": "2024-01-01", "narrative": "It began"},
                   {"type": {"code": "3"}, "isoDate": "2024-12-31", "narrative": ""}],
                 "recipientCountries": [{"code": {"code": "LK"}, "percentage": "100"}],
                 "locations": [{"ref": "LK51", "district": {"code": "LK51"}, "reach": {"code": "1"},
                   "identifiers": [{"list": "GeographicVocabulary/G1", "code": "1250161"}],
                   "name": "Batticaloa", "description": "The district",
                   "administrative": [{"list": "GeographicVocabulary/A1", "code": "2746"}],
                   "point": {"latitude": "7.7", "longitude": "81.7"}, "exactness": {"code": "2"}, "locationClass": {"code": "1"}}]}
                """);
    }

    @Test
    void an_activity_says_what_it_serves_and_which_tags_are_goals_and_which_are_plans() {
        whole.assertAnswered(
                """
                sectors { vocabulary { code } code { code } percentage narrative } tags { vocabulary { code } code { code } }
                sdgTargets { code } policyAlignment { code { code } narrative }
                policyMarkers { vocabulary { code } code { code } significance { code } narrative }
                """,
                """
                {"sectors": [{"vocabulary": {"code": "1"}, "code": {"code": "11330"}, "percentage": "100", "narrative": "Vocational training"}],
                 "tags": [{"vocabulary": {"code": "3"}, "code": {"code": "8.5"}}, {"vocabulary": {"code": "99"}, "code": {"code": "PLAN-1"}}],
                 "sdgTargets": [{"code": "8.5"}],
                 "policyAlignment": [{"code": {"code": "PLAN-1"}, "narrative": "A plan of the government"}],
                 "policyMarkers": [{"vocabulary": {"code": "1"}, "code": {"code": "1"}, "significance": {"code": "2"}, "narrative": "Equality"}]}
                """);
    }

    @Test
    void a_result_says_what_it_is_whose_and_by_what_it_is_measured() {
        whole.assertAnswered(
                """
                results { edges { node { code } } } first: result(code: "R1") { code type { code } title description owner outcome
                  references { vocabulary { code } code uri } synthetic indicators { edges { node { code } } } }
                other: result(code: "R3") { code owner outcome synthetic }
                """,
                """
                {"results": {"edges": [{"node": {"code": "R1"}}, {"node": {"code": "R3"}}]},
                 "first": {"code": "R1", "type": {"code": "2"}, "title": "Wells", "description": "Wells that hold water",
                   "owner": "XM-DAC-47066", "outcome": 1,
                   "references": [{"vocabulary": {"code": "9"}, "code": "6.1", "uri": "http://example.org/6.1"}], "synthetic": true,
                   "indicators": {"edges": [{"node": {"code": "wells"}}, {"node": {"code": "helped"}}]}},
                 "other": {"code": "R3", "owner": "XM-DAC-41302", "outcome": 3, "synthetic": false}}
                """);
    }

    @Test
    void the_releases_of_an_activity_are_the_publishers_and_then_those_of_others() {
        whole.assertAnswered(
                """
                releases { id activity organisation cutOff revision releasedAt previous }
                agencies { organisation release { id } }
                """,
                """
                {"releases": [
                   {"id": "WHOLE-IOM-2024Q1-r1", "activity": "XM-DAC-47066-WHOLE", "organisation": "XM-DAC-47066", "cutOff": "2024-03-31",
                     "revision": 1, "releasedAt": "2024-04-21T04:30:00Z", "previous": null},
                   {"id": "WHOLE-ILO-2024Q1-r1", "activity": "XM-DAC-47066-WHOLE", "organisation": "XM-DAC-41302", "cutOff": "2024-03-31",
                     "revision": 1, "releasedAt": "2024-04-21T04:30:00Z", "previous": null}],
                 "agencies": [{"organisation": "XM-DAC-47066", "release": {"id": "WHOLE-IOM-2024Q1-r1"}},
                   {"organisation": "XM-DAC-41302", "release": {"id": "WHOLE-ILO-2024Q1-r1"}}]}
                """);
    }

    @Test
    void a_site_says_what_it_is_where_and_how_far_it_is() {
        whole.assertAnswered(
                """
                sites { edges { node { id name kind { code } district { code } province { code } result point { latitude longitude }
                  planned { status date } built { status date } operating { status date } synthetic } } }
                """,
                """
                {"sites": {"edges": [
                  {"node": {"id": "S-1", "name": "The field of Batticaloa", "kind": {"code": "AGRICULTURE"}, "district": {"code": "LK51"},
                    "province": {"code": "LK5"}, "result": "R1", "point": {"latitude": "7.65", "longitude": "81.7"},
                    "planned": {"status": "PUBLISHED", "date": "2024-01-10"}, "built": {"status": "PUBLISHED", "date": "2024-02-20"},
                    "operating": {"status": "PUBLISHED", "date": "2024-03-05"}, "synthetic": false}},
                  {"node": {"id": "S-2", "name": "The classroom of Galle", "kind": {"code": "TRAINING_CENTRE"}, "district": {"code": "LK31"},
                    "province": {"code": "LK3"}, "result": "R3", "point": null,
                    "planned": {"status": "PUBLISHED", "date": "2024-01-11"}, "built": {"status": "NOT_REPORTED", "date": null},
                    "operating": {"status": "NOT_REPORTED", "date": null}, "synthetic": false}},
                  {"node": {"id": "S-3", "name": "The market of Batticaloa", "kind": {"code": "MARKET"}, "district": {"code": "LK51"},
                    "province": {"code": "LK5"}, "result": null, "point": null,
                    "planned": {"status": "NOT_REPORTED", "date": null}, "built": {"status": "NOT_REPORTED", "date": null},
                    "operating": {"status": "NOT_REPORTED", "date": null}, "synthetic": true}}]}}
                """);
    }
}
