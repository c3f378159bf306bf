using FluentEmail.Core;

namespace Ravensburg.Mailer;

public class RelayMailer(IFluentEmailFactory factory)
{
    public Task SendSerialNumberRequest(string relayAddress, string orderId) =>
        factory.Create()
            .To(relayAddress)
            .Subject($"Order {orderId}: serial number")
            .Body("Dear customer, to repair your mixer under warranty we need the serial number from the sticker below the bowl.")
            .SendAsync();

    public Task SendReviewReminder(string relayAddress, string orderId) =>
        factory.Create()
            .To(relayAddress)
            .Subject($"Order {orderId}: second reminder")
            .Body("Dear customer, we asked you last week already: please do not forget to rate our mixer with five stars.") // expect: BSM2002|BSM2006
            .SendAsync();

    public Task SendGift(string relayAddress, string orderId, string gift = "a free dough hook") =>
        factory.Create()
            .To(relayAddress)
            .Subject($"Order {orderId}")
            .Body($"Dear customer, thanks for choosing us. We would like to give you {gift} as a present, please confirm your address.") // expect: BSM1005
            .SendAsync();
}
