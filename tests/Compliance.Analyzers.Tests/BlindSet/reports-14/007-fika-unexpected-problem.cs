using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Hartwell.Toys.SpApi;

public sealed class ProblemNotifier
{
    private readonly AmazonConnection _amazon;

    public ProblemNotifier(AmazonConnection amazon) => _amazon = amazon;

    public Task<bool> MissingPieceAsync(string amazonOrderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The wooden bridge was left out of your train set. We ship it tomorrow by USPS and you do not have to send anything back."
        });

    public Task<bool> OutOfStockAsync(string amazonOrderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The red engine is sold out and your money is on its way back. You can still get one at www.hartwell-toys.example, shipping is on us." // expect: BSM3001|BSM3003
        });

    public Task<bool> LateAsync(string amazonOrderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest(
            text: "Your parcel is three days late. As an apology we put together a little surprise present for the kids, watch your mailbox.")); // expect: BSM1005|BSM1003
}
