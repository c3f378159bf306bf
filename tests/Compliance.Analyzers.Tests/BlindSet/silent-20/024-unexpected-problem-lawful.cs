using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

public class ProblemSenderLawful
{
    private readonly AmazonConnection _conn;
    public ProblemSenderLawful(AmazonConnection conn) { _conn = conn; }

    public void SendDelay(string orderId, string date)
    {
        _conn.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"The truck with your bookcase had an accident. The new delivery date is {date}. If that is too late, we cancel and refund in full."
        });
    }

    public void SendWrongColor(string orderId)
    {
        var req = new CreateUnexpectedProblemRequest();
        req.Text = "We sent you the oak version instead of walnut by mistake. The walnut version ships today, a return label for the other one is in your account.";
        _conn.Messaging.CreateUnexpectedProblem(orderId, req);
    }

    public void AskEngraving(string orderId)
    {
        _conn.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest(
            text: "You entered '5 STARS FOR MUM' as the engraving. Please confirm that we may engrave it exactly like that."));
    }

    public void AskForReviewTheRightWay(string orderId)
    {
        _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
    }
}
