using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

public class ProblemSender
{
    private readonly AmazonConnection _conn;
    public ProblemSender(AmazonConnection conn) { _conn = conn; }

    public void SendBroken(string orderId)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = "The glass of your lantern broke on the way. We ship a new lantern today, and we have also refunded the express fee."
        };
        _conn.Messaging.CreateUnexpectedProblem(orderId, req);
    }

    public void SendOutOfStock(string orderId)
    {
        var req = new CreateUnexpectedProblemRequest();
        req.Text = "Your lantern is sold out and your payment has been refunded. "
                 + "The same lantern is in stock in our own web store and costs less there, just order it directly from us."; // expect: BSM3003
        _conn.Messaging.CreateUnexpectedProblem(orderId, req);
    }

    public void SendSorry(string orderId, decimal amount)
    {
        _conn.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest(
            text: $"We are sorry about the delay. As goodwill money on top we would like to transfer {amount:0.00} USD to your bank account, please send the number.")); // expect: BSM1004|BSM1003|BSM3003
    }
}
