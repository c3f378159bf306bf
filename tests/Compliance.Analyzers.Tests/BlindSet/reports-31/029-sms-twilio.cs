using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Parcelo.Sms;

public class DeliverySms
{
    private readonly PhoneNumber _from = new("+15005550006");

    public Task SendWindowAsync(PhoneNumber buyer, string window) =>
        MessageResource.CreateAsync(to: buyer, from: _from,
            body: $"Your treadmill comes on {window}. Two people bring it to your room.");

    public Task SendAfterAsync(PhoneNumber buyer) =>
        MessageResource.CreateAsync(to: buyer, from: _from,
            body: "Enjoying the treadmill? Say so on Amazon with 5 stars, send us the screenshot and choose a gift."); // expect: BSM2001|BSM2003|BSM2002

    public Task SendShopAsync(PhoneNumber buyer) =>
        MessageResource.CreateAsync(to: buyer, from: _from,
            body: "Need a mat for it? Cheaper on our own website than on Amazon: runfit.example"); // expect: BSM3003|BSM3001|BSM1007
}
