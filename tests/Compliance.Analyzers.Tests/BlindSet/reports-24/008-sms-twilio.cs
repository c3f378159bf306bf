using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace MultiChannel.Sms;

public sealed class BuyerTexter
{
    private readonly PhoneNumber _from = new("+14065550100");

    public Task Delivered(string to, string first) => MessageResource.CreateAsync(
        to: new PhoneNumber(to), from: _from,
        body: $"Hi {first}! Wipers on? Great. Code RAINDUCK takes 15% off the rear blade."); // expect: BSM1002|BSM1001

    public Task Delay(string to, string first, string eta) => MessageResource.CreateAsync(
        to: new PhoneNumber(to), from: _from,
        body: $"Hi {first}, your wiper blades are delayed until {eta}. Nothing for you to do.");

    public Task Social(string to, string first) => MessageResource.CreateAsync(
        to: new PhoneNumber(to), from: _from,
        body: $"Hi {first}! Show off that clean windshield and DM us on Instagram @torqueduck."); // expect: BSM3002|BSM3001|BSM3003
}
