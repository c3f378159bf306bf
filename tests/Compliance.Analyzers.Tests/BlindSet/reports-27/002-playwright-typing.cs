using Microsoft.Playwright;

using var pw = await Playwright.CreateAsync();
await using var browser = await pw.Chromium.LaunchAsync(new() { Headless = false, SlowMo = 80 });
var page = await browser.NewPageAsync();
await page.GotoAsync("https://sellercentral.amazon.com/messaging/inbox");

async Task TypeReply(string threadId, string text)
{
    await page.ClickAsync($"[data-thread='{threadId}']");
    await page.FillAsync("textarea#message-text", text);
    await page.ClickAsync("text=Send");
}

await TypeReply(args[0], "Hello, the lid clicks in when you turn it clockwise until the two arrows meet.");
await TypeReply(args[1], "Glad it works now! Just WhatsApp me on +1 415 555 0148 next time, much quicker than this inbox."); // expect: BSM3002|BSM3003
await TypeReply(args[2], "So happy you like the grinder! Would you mind dropping five stars on the listing? Means the world to us."); // expect: BSM2002
await TypeReply(args[3], "The replacement hopper left today, it should be with you on Thursday.");
