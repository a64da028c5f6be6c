package org.partnerhub.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.partnerhub.HubClient;

/** Chromium without a window, and what it says of the pages that it shows. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WATCH_SHIFTS = "window.shifts = 0;"
            + "new PerformanceObserver(list => list.getEntries().forEach(entry => {"
            + "  if (!entry.hadRecentInput) { window.shifts += entry.value; } }))"
            + ".observe({ type: 'layout-shift', buffered: true });";

    /** Held, since what is set of a logger that nobody holds is lost. It warns of a newer browser than it knows, which it need not know. */
    private static final Logger DRIVERS_LOG = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** Starts one that saves files in a folder; its parts are found in the folders of PATH. */
    static Browser start(Path chromeDriver, Path downloads) {
        DRIVERS_LOG.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en-GB", "--window-size=1280,900");
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads.toString(), "intl.accept_languages", "en-GB"));
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH_SHIFTS));
        return new Browser(driver, downloads);
    }

    ChromeDriver driver() {
        return driver;
    }

    Path downloads() {
        return downloads;
    }

    /** Looks at an address of a local hub as one of its viewers, whom the hub names, until everything is shown. */
    void look(HubClient hub, String viewer, String address) {
        driver.get(hub.uri("/health").toString());
        driver.executeScript("sessionStorage.setItem('hub-viewer', arguments[0])", viewer);
        complaints();
        requests();
        driver.get(hub.uri(address).toString());
        settle();
    }

    /** Waits until the page shows what was asked of it. */
    void settle() {
        until("return document.querySelector('main')?.getAttribute('aria-busy') === 'false'");
    }

    /** Waits until a script says true. */
    void until(String script) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(driver.executeScript(script))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came true: " + script + "\n"
                        + driver.findElement(By.tagName("body")).getText());
            }
            pause();
        }
    }

    /** What a script answers, as JSON. */
    JsonNode run(String script, Object... arguments) {
        return HubClient.json(
                (String) driver.executeScript("return JSON.stringify((() => {" + script + "})())", arguments));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What stood in the console since this was asked last. */
    List<String> complaints() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked over the network since this was asked last. */
    List<Traffic> requests() {
        return Traffic.read(StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(entry -> HubClient.json(entry.getMessage()).path("message"))
                .toList());
    }

    /** By how much of the screen things have moved without being told to. */
    double shifts() {
        return run("return window.shifts").asDouble();
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Gives the browser a moment. */
    void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
