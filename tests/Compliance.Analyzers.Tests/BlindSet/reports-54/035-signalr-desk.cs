using Microsoft.AspNetCore.SignalR;

namespace Auenland.Desk.Hubs;

public sealed class CareHub(IBuyerThreadClient threads) : Hub
{
    private string? _last;

    public async Task QuickReply(string threadId, int preset)
    {
        _last = preset switch
        {
            1 => "We checked with the carrier: the parcel is at the depot and arrives tomorrow.",
            2 => "You need not contact Amazon at all. Cancel there and we'll sell it to you privately for less.", // expect: BSM3003|BSM1001
            3 => "Once you are pleased with the solution, please take back the negative seller feedback; we add 5 euros for it.", // expect: BSM2005|BSM2001
            4 => "Your money has been refunded through Amazon and shows up in three to five days.",
            5 => "We'd be happy to transfer the amount to your bank account instead of refunding it via Amazon.", // expect: BSM1004|BSM3003
            6 => $"Our new spring catalogue is out, {Where}", // expect: BSM1007
            _ => null,
        };

        if (_last is not null)
            await threads.PostAsync(threadId, _last);
    }

    private const string Where = "have a look at page four.";
}
