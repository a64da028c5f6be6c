package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import org.partnerhub.graphql.Connection;
import org.partnerhub.graphql.Connection.Edge;
import org.partnerhub.graphql.Connection.PageInfo;
import org.partnerhub.model.Code;

/** A page of sites with the districts and the outcome that the list covers, so that a short list is not taken for the whole country. */
public record SitePage(List<Edge<SiteView>> edges, PageInfo pageInfo, List<Code> districts, Optional<Integer> outcome) {

    static SitePage of(Connection<SiteView> page, List<Code> districts, Optional<Integer> outcome) {
        return new SitePage(page.edges(), page.pageInfo(), districts, outcome);
    }
}
