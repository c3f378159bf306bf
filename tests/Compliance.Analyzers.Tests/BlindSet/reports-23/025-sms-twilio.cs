using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace PawKitchen.Sms;

public class BuyerSms
{
    private static readonly PhoneNumber From = new("+12025550111");

    public Task SendEta(string to, string eta) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: From,
            body: $"Paw Kitchen: your freezer drawer comes {eta} by truck, somebody must be at home to take it.");

    public Task SendDeal(string to, string code) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: From,
            body: $"Paw Kitchen: weekend deal for our Amazon buyers! 25% off with {code} until Sunday midnight."); // expect: BSM1001|BSM1002|BSM1007

    public Task SendStars(string to, string shortUrl) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: From,
            body: $"Paw Kitchen: everything good with the pan? Tap here for giving us the full five: {shortUrl}"); // expect: BSM2002|BSM3001|BSM2003
}
