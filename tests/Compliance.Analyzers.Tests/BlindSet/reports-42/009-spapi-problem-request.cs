using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Pune.Lighting.Amazon;

public class ProblemNotifier
{
    private readonly AmazonConnection conn;
    public ProblemNotifier(AmazonConnection conn) => this.conn = conn;

    public bool NotifyDamaged(string orderId, string item)
    {
        var r = new CreateUnexpectedProblemRequest
        {
            Text = $"Our warehouse noticed that the glass of your {item} was packed without foam. " +
                   "A second unit with proper packing is already on the way at no charge."
        };
        return conn.Messaging.CreateUnexpectedProblem(orderId, r);
    }

    public bool NotifyOutOfStock(string orderId, string item, decimal paid)
    {
        var r = new CreateUnexpectedProblemRequest
        {
            Text = string.Format(
                "We could not ship {0}, so the full amount of {1:C} went back to your card. " +
                "As sorry from our side, a $10 Amazon voucher will reach you by separate mail.", // expect: BSM1005|BSM1002|BSM1003
                item, paid)
        };
        return conn.Messaging.CreateUnexpectedProblem(orderId, r);
    }

    public bool NotifyWattage(string orderId) => conn.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest(text: "Bulbs of this lot draw 9 W instead of 7 W. You may keep them and get your money back by Google Pay, just tell us the number.")); // expect: BSM1004|BSM3003|BSM3002
}
