using Microsoft.Playwright;

// clicks Amazon's own "Request a Review" button, Amazon writes the text
using var pw = await Playwright.CreateAsync();
var browser = await pw.Chromium.ConnectOverCDPAsync("http://localhost:9222");
var page = browser.Contexts[0].Pages[0];

foreach (var id in File.ReadLines("orders.txt"))
{
    await page.GotoAsync($"https://sellercentral.amazon.com/orders-v3/order/{id}");
    var btn = page.GetByText("Request a Review");
    if (await btn.CountAsync() == 0) { Console.WriteLine($"{id}: no review button"); continue; }
    await btn.ClickAsync();
    if (await page.GetByText("You can't use this feature to request a review").IsVisibleAsync())
        Console.WriteLine($"{id}: too early or too late");
    else
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes" }).ClickAsync();
}
