using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Norcell.Mobile.Subscriber;

// SMS to SIM-card subscribers of our own mobile network
public class TariffSms
{
    private static readonly PhoneNumber From = new("NORCELL");

    public static Task DataUsedUp(string msisdn, int gb) => MessageResource.CreateAsync(
        to: new PhoneNumber(msisdn), from: From,
        body: $"Norcell: you have used {gb} GB of your monthly data. Speed is now 128 kbit/s until your tariff renews.");

    public static Task RoamingWelcome(string msisdn, string country) => MessageResource.CreateAsync(
        to: new PhoneNumber(msisdn), from: From,
        body: $"Norcell: welcome to {country}. Calls and data cost the same as at home within your tariff.");

    public static Task SimSwapPin(string msisdn, string pin) => MessageResource.CreateAsync(
        to: new PhoneNumber(msisdn), from: From,
        body: $"Norcell: your PIN for the SIM swap is {pin}. We never ask for this code by phone.");

    public static Task TopUp(string msisdn, decimal amount) => MessageResource.CreateAsync(
        to: new PhoneNumber(msisdn), from: From,
        body: $"Norcell: your prepaid balance was topped up by {amount:0.00}. Bonus minutes of your tariff are valid for 30 days.");
}
