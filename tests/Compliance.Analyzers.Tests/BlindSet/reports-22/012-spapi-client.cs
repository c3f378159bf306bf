using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightside.Jobs;

public class UnexpectedProblemJob
{
    private readonly AmazonConnection _amazon;
    public UnexpectedProblemJob(AmazonConnection amazon) => _amazon = amazon;

    public void Run(string orderId, string kind)
    {
        var request = new CreateUnexpectedProblemRequest();
        switch (kind)
        {
            case "stock":
                request.Text = "A stock count was wrong and we cannot ship the rug. We have refunded the whole amount to your card.";
                break;
            case "stock-alt":
                request.Text = "The rug is gone for good, but our new Kilim range has just gone live, do have a browse!"; // expect: BSM1007
                break;
            case "delay":
                request.Text = "Your rug is late. For any hiccup drop a line to hello (at) brightside-rugs (dot) com."; // expect: BSM3002|BSM3003
                break;
            default:
                request.Text = "Pay the customs fee of $18 by Zelle and we'll get it over the line faster."; // expect: BSM3003
                break;
        }
        _amazon.Messaging.CreateUnexpectedProblem(orderId, request);
    }

    public void Confirm(string orderId) =>
        _amazon.Messaging.CreateConfirmOrderDetails(orderId,
            new CreateConfirmOrderDetailsRequest { Text = "Please confirm whether you want the anti-slip mat in 80 or 120 cm." });
}
