using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Pelletier.Fulfilment;

public class ProblemNotifier
{
    private readonly AmazonConnection _amazon;

    public ProblemNotifier(AmazonConnection amazon) => _amazon = amazon;

    public Task<bool> LostParcelAsync(string orderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "Your parcel was lost in our warehouse. Send us your PayPal address and we will transfer the money to you directly.", // expect: BSM1004|BSM3003
        };
        return _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
    }

    public Task<bool> DamagedAsync(string orderId, CancellationToken ct) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The outer box was damaged before dispatch, so we packed your lamp again. It will leave us tomorrow."
        }, ct);

    public Task<bool> WrongColourAsync(string orderId, CancellationToken ct) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "We shipped the wrong colour. For a faster answer call our office at +1 (503) 555-0142 any weekday." // expect: BSM3002|BSM3003
        }, ct);
}
