using Microsoft.Playwright;

var pw = await Playwright.CreateAsync();
var br = await pw.Chromium.LaunchPersistentContextAsync(@"C:\amz\profile", new() { Headless = false });
var p = br.Pages[0];

async Task Type(string order, string t)
{
    await p.GotoAsync("https://sellercentral.amazon.de/messaging/contact?orderId=" + order);
    await p.Locator("textarea").FillAsync(t);
    await p.GetByText("Send").ClickAsync();
    Console.WriteLine($"{order} done");
}

var o = args[0];
if (args[1] == "poster")
    await Type(o, "Hello, please check the text for your poster: is 'Anna & Tom 2021' right? We print tomorrow.");
if (args[1] == "poster2")
    await Type(o, "Hello, do you like the poster? Frames are 10 euro cheaper if you ask me here before Friday."); // expect: BSM1001|BSM1007
if (args[1] == "poster3")
    await Type(o, "Hello, bit of a favor: when you rate us on Amazon pick the fifth star, all below counts as bad."); // expect: BSM2002
if (args[1] == "poster4")
    await Type(o, "Hello, the same poster on Etsy costs less because of the fees, search for PaperHenrik there."); // expect: BSM3003|BSM3001
if (args[1] == "tube")
    await Type(o, "Hello, the tube was crushed by DHL as it seems. We print it again and send it free of charge.");
