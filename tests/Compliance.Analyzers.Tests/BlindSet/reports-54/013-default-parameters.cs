using System.Threading.Tasks;

namespace Weserland.Sdk.Messaging;

public static class BuyerMessageExtensions
{
    public static Task SendDelayNoticeAsync(this IBuyerChannel channel, string orderId,
        string text = "The carrier reports a delay of one day for your parcel.") => channel.SendAsync(orderId, text);

    public static Task SendThanksAsync(this IBuyerChannel channel, string orderId,
        string text = "Thanks for choosing us! Show this message in our online shop and pay ten euros less.", // expect: BSM1001|BSM3003|BSM1007
        string? signature = null) => channel.SendAsync(orderId, text + signature);

    public static async Task RunAsync(IBuyerChannel channel, string[] orderIds)
    {
        var remind = (string id, string message = "Just a reminder: we are still waiting for your review of the thermos.") => channel.SendAsync(id, message); // expect: BSM2006

        async Task Gift(string id, string message = "We would love to give you a second thermos, no strings attached.") // expect: BSM1005
        {
            await channel.SendAsync(id, message);
        }

        foreach (var id in orderIds)
        {
            await remind(id);
            await Gift(id);
        }
    }
}
