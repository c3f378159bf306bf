using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

TwilioClient.Init(cfg["sid"], cfg["tok"]);

void Txt(string to, string s) =>
    MessageResource.Create(to: new PhoneNumber(to), from: new PhoneNumber(cfg["from"]), body: s);

foreach (var x in db.Deliveries.Where(d => d.Channel == "AMZ" && !d.Texted))
{
    if (x.Days == 1)
        Txt(x.Phone, $"Hi {x.First}, your mattress comes {x.Slot}. Driver needs the gate code, please answer with it.");
    else if (x.Days == 7)
        Txt(x.Phone, $"Hi {x.First}, sleep ok? Show us your Amazon review and we Venmo you $20. -Rob"); // expect: BSM2001|BSM1004
    else if (x.Days == 21)
        Txt(x.Phone, $"Hi {x.First}, Rob here. Didn't see your review yet! Second time I ask, takes 1 minute :)"); // expect: BSM2006
    else if (x.Days > 60)
        Txt(x.Phone, "New pillows are in! Cooling gel, memory foam, come have a look at our storefront before they sell out."); // expect: BSM1007
    x.Texted = true;
}
db.SaveChanges();

record Cfg(string Key, string Value);
