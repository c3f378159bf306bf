using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Harborline.OrderWorker.Messaging;

public sealed class ReplacementNotifier(AmazonConnection amazon)
{
    private const string FreePart =
        "Hello, the free replacement gasket for order {0} left our warehouse today. You do not have to pay for it or return the old one.";

    private const string FreeUnit =
        "Hello, your blender is covered by the two-year warranty, so we are sending a new one at no charge. A prepaid label for the old unit is in the box.";

    private const string UpgradeShipping =
        "Hello, to keep the promised date we moved your parcel to express delivery at our own cost. It arrives on {1}.";

    public Task<bool> PartAsync(string orderId) => SendAsync(orderId, string.Format(FreePart, orderId));

    public Task<bool> UnitAsync(string orderId) => SendAsync(orderId, FreeUnit);

    public Task<bool> ExpressAsync(string orderId, string date) => SendAsync(orderId, string.Format(UpgradeShipping, orderId, date));

    public Task<bool> GiftWrapAsync(string orderId) =>
        SendAsync(orderId, "Hello, the gift wrap you paid for was left out. We refunded the $4.99 gift-wrap fee of this order through Amazon.");

    private Task<bool> SendAsync(string orderId, string text) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest(text));
}
