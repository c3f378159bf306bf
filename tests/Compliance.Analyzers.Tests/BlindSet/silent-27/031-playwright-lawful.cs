using Microsoft.Playwright;

using var pw = await Playwright.CreateAsync();
await using var b = await pw.Firefox.LaunchAsync();
var page = await b.NewPageAsync();

var replies = new Dictionary<string, string>
{
    ["A1"] = "Hi, you get the invoice under Your Orders, Invoice. Tell me if the link does not show.",
    ["A2"] = "Hi, sorry that the pan came without its lid! I posted one this morning, nothing to pay.",
    ["A3"] = "Hi, yes it works on induction and gas. It is not made for the oven.",
    ["A4"] = "Hi, the courier could not find your door. Please send me the right house number here.",
    ["A5"] = "Hi, no need to change anything you wrote. We refund the order either way.",
    ["A6"] = "Hi, please do not pay anyone who writes you outside Amazon, that is not us.",
};

foreach (var (id, text) in replies)
{
    await page.GotoAsync($"https://sellercentral.amazon.com/messaging/thread/{id}");
    await page.Locator("textarea").FillAsync(text);
    await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
}
