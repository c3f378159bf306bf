using HotChocolate.Types;
using System.Threading.Tasks;

namespace Harbor.Graph.Mutations;

[MutationType]
public static class MessageMutations
{
    [GraphQLDescription("Answers a buyer in the thread of the order.")]
    public static async Task<SendMessagePayload> SendShippingAnswerAsync(
        string orderId, string buyerName, [Service] IBuyerMessaging messaging)
    {
        var message = new OutgoingMessage(orderId)
        {
            Subject = "Your question about order " + orderId,
            Body = $"Hello {buyerName}, customs asked for your tax number. Please enter it on the carrier's form, or reply with it here.",
        };
        return new SendMessagePayload(await messaging.SendAsync(message));
    }

    public static async Task<SendMessagePayload> SendLoyaltyNoteAsync(
        string orderId, string buyerName, int points, [Service] IBuyerMessaging messaging)
    {
        var message = new OutgoingMessage(orderId)
        {
            Subject = "[Important] Your loyalty account", // expect: BSM4004
            Body = $"Hello {buyerName}, this purchase earned you {points} loyalty points that you can spend on your next order.", // expect: BSM1006
        };
        return new SendMessagePayload(await messaging.SendAsync(message));
    }
}
