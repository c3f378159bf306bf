using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Jinniu.SpApi.Jobs;

public class YiChangTongZhiJob
{
    private readonly AmazonConnection _conn;

    public YiChangTongZhiJob(AmazonConnection conn) => _conn = conn;

    public async Task RunAsync(string amazonOrderId)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = "The print on your mug came out blurred. Keep it, and write to us at care@jinniu-home.com so that we can settle this between us." // expect: BSM3002|BSM3003
        };
        await _conn.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, req);

        await _conn.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "You ordered the mug with the text \"Lily\". Please confirm by tomorrow that the spelling is correct."
        });

        await _conn.Messaging.CreateConfirmDeliveryDetailsAsync(amazonOrderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The sofa arrives on Monday. Next time order on www.jinniu-home.com and we bring it upstairs as well." // expect: BSM3001|BSM3003
        });
    }
}
