package org.partnerhub.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** People sign in by the authorization code grant with PKCE, and no token is where another could find it. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class SignInIT {

    @Test
    void whoever_signs_in_is_back_where_they_wanted_to_be_with_the_figures(HubClient hub, Browser browser) {
        try (SignInPage page = SignInPage.before(hub)) {
            signIn(browser, page, "?view=money&language=EN");
            assertTrue(browser.find("#money-outcomes").getText().contains("JP¥408,200,000"));
            assertEquals(
                    page.address() + "/?view=money&language=EN",
                    browser.driver().getCurrentUrl());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void no_token_is_in_an_address_in_storage_or_in_a_cookie(HubClient hub, Browser browser) {
        try (SignInPage page = SignInPage.before(hub)) {
            browser.requests();
            signIn(browser, page, "");
            assertFalse(browser.requests().stream().anyMatch(request -> request.isAbout(page.token())));
            assertEquals(
                    "[{},{},\"\"]",
                    browser.run("return [{...localStorage}, {...sessionStorage}, document.cookie]")
                            .toString());
        }
    }

    @Test
    void a_code_that_this_browser_did_not_ask_for_is_not_exchanged(HubClient hub, Browser browser) {
        try (SignInPage page = SignInPage.before(hub)) {
            browser.driver().get(page.address() + "/?code=" + page.code() + "&state=of-somebody-else");
            browser.settle();
            assertEquals("Sign in", browser.find(".entrance button").getText());
            assertEquals(0, page.exchanges());
            assertEquals(page.address() + "/", browser.driver().getCurrentUrl());
        }
    }

    @Test
    void whoever_goes_on_to_another_view_and_back_stays_signed_in(HubClient hub, Browser browser) {
        try (SignInPage page = SignInPage.before(hub)) {
            signIn(browser, page, "");
            browser.find("#late .more a").click();
            browser.until("return document.querySelector('.framework') !== null");
            browser.driver().navigate().back();
            browser.until("return document.querySelector('#late') !== null");
            assertEquals(1, page.exchanges());
        }
    }

    @Test
    void whoever_signs_out_is_forgotten_here_and_there(HubClient hub, Browser browser) {
        try (SignInPage page = SignInPage.before(hub)) {
            signIn(browser, page, "");
            browser.find("#choices button").click();
            browser.until("return document.querySelector('.entrance') !== null");
            assertEquals(1, page.departures());
        }
    }

    private static void signIn(Browser browser, SignInPage page, String search) {
        browser.driver().get(page.address() + "/" + search);
        browser.settle();
        browser.complaints();
        browser.find(".entrance button").click();
        browser.until("return document.querySelector('#choices button') !== null");
        browser.settle();
    }
}
