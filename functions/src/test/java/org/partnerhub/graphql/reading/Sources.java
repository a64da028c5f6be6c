package org.partnerhub.graphql.reading;

import java.util.Map;
import java.util.TreeMap;
import org.partnerhub.graphql.Connection;
import org.partnerhub.model.ActivityDate;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Code;
import org.partnerhub.model.Counterparty;
import org.partnerhub.model.Description;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Location;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Organisation;
import org.partnerhub.model.ParticipatingOrg;
import org.partnerhub.model.PlannedDisbursement;
import org.partnerhub.model.Point;
import org.partnerhub.model.PolicyMarker;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Ratio;
import org.partnerhub.model.RecipientCountry;
import org.partnerhub.model.Reference;
import org.partnerhub.model.RelatedActivity;
import org.partnerhub.model.Reservation;
import org.partnerhub.model.Score;
import org.partnerhub.model.Sector;
import org.partnerhub.model.Share;
import org.partnerhub.model.Tag;
import org.partnerhub.model.Transaction;
import org.partnerhub.release.Header;

/** The class whose accessors answer the fields of each type of the schema. */
public final class Sources {
    private static final Map<String, Class<?>> UNDER_ANOTHER_NAME = Map.ofEntries(
            Map.entry("Query", Snapshot.class),
            Map.entry("Viewer", QueryFields.ViewerView.class),
            Map.entry("PageInfo", Connection.PageInfo.class),
            Map.entry("Activity", ActivityView.class),
            Map.entry("Result", ResultView.class),
            Map.entry("Indicator", IndicatorView.class),
            Map.entry("IndicatorSheet", SheetView.class),
            Map.entry("Baseline", BaselineView.class),
            Map.entry("Period", PeriodView.class),
            Map.entry("Remarks", RemarksView.class),
            Map.entry("Cell", Breakdown.Cell.class),
            Map.entry("Split", IndicatorSplits.Split.class),
            Map.entry("Target", TargetView.class),
            Map.entry("TargetRevision", TargetView.RevisionView.class),
            Map.entry("Money", MoneyView.class),
            Map.entry("MoneyLine", MoneyLine.class),
            Map.entry("ResultMoney", MoneyView.ResultMoney.class),
            Map.entry("QuarterMoney", MoneyView.QuarterMoney.class),
            Map.entry("UnspentForecast", UnspentForecast.class),
            Map.entry("Agency", AgencyView.class),
            Map.entry("SiteConnection", SitePage.class),
            Map.entry("Site", SiteView.class),
            Map.entry("SiteStatement", SiteView.Statement.class),
            Map.entry("Release", Header.class));

    private static final Map<String, Class<?>> BY_NAME = named(
            ActivityDate.class,
            Amount.class,
            Budget.class,
            Change.class,
            Code.class,
            Counterparty.class,
            Description.class,
            Evidence.class,
            Explanation.class,
            Figure.class,
            Location.class,
            MoneyTotals.class,
            Nesting.class,
            Organisation.class,
            ParticipatingOrg.class,
            PlannedDisbursement.class,
            Point.class,
            PolicyMarker.class,
            Progress.class,
            Rate.class,
            Ratio.class,
            RecipientCountry.class,
            Reference.class,
            RelatedActivity.class,
            Reservation.class,
            Score.class,
            SealedTable.class,
            Sector.class,
            Share.class,
            SiteCount.class,
            Sum.class,
            Tag.class,
            Transaction.class,
            UnspecifiedShare.class);

    private Sources() {}

    /** Every type of the schema with its class, connections and edges among them. */
    public static Map<String, Class<?>> of(Iterable<String> types) {
        Map<String, Class<?>> sources = new TreeMap<>(BY_NAME);
        types.forEach(type -> page(type, sources));
        sources.putAll(UNDER_ANOTHER_NAME);
        return sources;
    }

    private static void page(String type, Map<String, Class<?>> sources) {
        if (type.endsWith("Connection")) {
            sources.put(type, Connection.class);
        } else if (type.endsWith("Edge")) {
            sources.put(type, Connection.Edge.class);
        }
    }

    private static Map<String, Class<?>> named(Class<?>... classes) {
        Map<String, Class<?>> named = new TreeMap<>();
        for (Class<?> type : classes) {
            named.put(type.getSimpleName(), type);
        }
        return named;
    }
}
