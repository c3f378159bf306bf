using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.Logging;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Hartwell.Marketplace.Functions;

public sealed class BuyerFollowUpFunction(ISendGridClient sendGrid, ILogger<BuyerFollowUpFunction> logger)
{
    private static readonly EmailAddress Sender = new("despatch@hartwell-home.example", "Hartwell Home");

    [Function(nameof(BuyerFollowUpFunction))]
    public async Task<HttpResponseData> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "orders/{orderId}/follow-up")] HttpRequestData req,
        string orderId)
    {
        var order = await req.ReadFromJsonAsync<AmazonOrder>();
        if (order is null)
        {
            return req.CreateResponse(HttpStatusCode.BadRequest);
        }

        var message = MailHelper.CreateSingleEmail(
            Sender,
            new EmailAddress(order.RelayAddress),
            $"Your order {orderId}",
            order.IsGiftWrapped
                ? $"Hello {order.BuyerFirstName}, the gift wrap you chose is out of stock. We've refunded the £3.99 wrap charge to your card and will post the kettle in its plain box."
                : $"Hello {order.BuyerFirstName}, fancy a treat? Post a five-star review of your kettle this week and we'll pop a £10 Amazon gift card in the post.", // expect: BSM2001
            htmlContent: null);

        var response = await sendGrid.SendEmailAsync(message);
        logger.LogInformation("Follow-up for {OrderId} returned {Status}", orderId, response.StatusCode);

        var second = new SendGridMessage { From = Sender, Subject = "A little something from Hartwell" };
        second.AddTo(order.RelayAddress);
        second.PlainTextContent = $"Hi {order.BuyerFirstName}, your next Hartwell order is 15% cheaper when you quote {order.LoyaltyRef} at the checkout."; // expect: BSM1001|BSM1002|BSM1006
        await sendGrid.SendEmailAsync(second);

        return req.CreateResponse(HttpStatusCode.Accepted);
    }
}
