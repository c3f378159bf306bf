using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Parcelo.SpApi;

public class UnexpectedProblemJob
{
    private readonly AmazonConnection _amazon;

    public UnexpectedProblemJob(AmazonConnection amazon) => _amazon = amazon;

    public async Task RunAsync(IEnumerable<string> shortShipped, IEnumerable<string> lost, IEnumerable<string> soldOut)
    {
        foreach (var id in shortShipped)
            await _amazon.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest { Text = "One of the two pillows was left out of the box. It ships today by express." });

        foreach (var id in lost)
            await _amazon.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest
            {
                Text = "The carrier lost your parcel. Take the voucher PILLOW20 for your trouble.", // expect: BSM1002|BSM1003
            });

        foreach (var id in soldOut)
            await _amazon.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest(
                text: "This pillow is sold out and has been refunded. Our new memory-foam series is available now, have a look!")); // expect: BSM1007
    }
}
