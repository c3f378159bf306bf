using Twilio.Rest.Api.V2010.Account;

namespace Integra.Channels.Sms;

public sealed class DeliverySmsSender(TwilioSettings settings)
{
    public Task SlotAsync(string phone, string slot) => MessageResource.CreateAsync(
        to: phone, from: settings.From,
        body: $"Your Amazon order: the sofa arrives on {slot}. Please be at home.");

    public Task ThanksAsync(string phone) => MessageResource.CreateAsync(
        to: phone, from: settings.From,
        body: "Your sofa is here! Show us 5 stars on Amazon and we send you a $15 Amazon card."); // expect: BSM2001

    public Task NewsAsync(string phone) => MessageResource.CreateAsync(
        to: phone, from: settings.From,
        body: "Black Friday at SofaNord starts tonight, do not miss our lowest prices of the year!"); // expect: BSM1007|BSM1001
}
