using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Peakline.Notifications.Sms;

public class BuyerSmsService(ISmsSettings settings)
{
    public Task<MessageResource> SendWarrantyAsync(PhoneNumber to) =>
        MessageResource.CreateAsync(
            to: to,
            from: settings.From,
            body: "Peakline: activate your tent's extended warranty at peakl.ink/w before Sunday."); // expect: BSM3001

    public Task<MessageResource> SendTesterAsync(PhoneNumber to) =>
        MessageResource.CreateAsync(
            to: to,
            from: settings.From,
            body: "Peakline: thanks for your Amazon order! Answer IN to join our tester club and get gear before everybody else."); // expect: BSM1006

    public Task<MessageResource> SendSlotAsync(PhoneNumber to, DateOnly day) =>
        MessageResource.CreateAsync(
            to: to,
            from: settings.From,
            body: $"Peakline: the courier brings your tent on {day:dd.MM.} between 9 and 13 h.");
}
