using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Fernweh.Notify;

public sealed class DeliveryNotifier
{
    private readonly PhoneNumber _from;
    private readonly IChatSession _chat;

    public DeliveryNotifier(PhoneNumber from, IChatSession chat) => (_from, _chat) = (from, chat);

    public Task NotifyCourierAsync(PhoneNumber buyer) =>
        MessageResource.CreateAsync(to: buyer, from: _from,
            body: "Your wardrobe arrives tomorrow between 8 and 12. Reply 1 to confirm, 2 for another day.");

    public Task NotifyStockAlarmAsync(PhoneNumber warehouse) =>
        MessageResource.CreateAsync(to: warehouse, from: _from,
            body: "Stock alarm: trunks on sale at 30% off fell below 20 pieces in hall B.");

    public async Task ChatAsync()
    {
        await _chat.ReplyAsync("The key is taped to the bottom of the trunk.");
        await _chat.ReplyAsync("We are sorry, we do not match prices of other shops.");
        await _chat.ReplyAsync("The hinge pin is a spare part under warranty; you get it free of charge.");
        await _chat.ReplyAsync("很抱歉，箱子的拉链有问题，我们已为您办理全额退款。");
    }
}
