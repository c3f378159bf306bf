using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Fernweh.Notify;

public sealed class BuyerNotifier
{
    private readonly PhoneNumber _from;
    private readonly IChatSession _chat;

    public BuyerNotifier(PhoneNumber from, IChatSession chat) => (_from, _chat) = (from, chat);

    public Task NotifyCourierAsync(PhoneNumber buyer) =>
        MessageResource.CreateAsync(to: buyer, from: _from,
            body: "Your wardrobe arrives tomorrow between 8 and 12. Reply 1 to confirm, 2 for another day.");

    public Task NotifySaleAsync(PhoneNumber buyer) =>
        MessageResource.CreateAsync(to: buyer, from: _from,
            body: "Your Amazon seller Fernweh: summer sale, all trunks 30% off till Sunday!"); // expect: BSM1001|BSM1007

    public async Task ChatAsync()
    {
        await _chat.ReplyAsync("The key is taped to the bottom of the trunk.");
        await _chat.ReplyAsync("Since you asked: we match the other shop's price if you order through this chat."); // expect: BSM1001|BSM3003
        await _chat.ReplyAsync("Great to hear that you like it! Please copy these words into a review on Amazon."); // expect: BSM2003|BSM2006|BSM2002
    }
}
