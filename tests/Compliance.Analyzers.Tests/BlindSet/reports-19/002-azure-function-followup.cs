using Azure.Communication.Email;
using Microsoft.Azure.Functions.Worker;

namespace FollowUpFunctions;

public class PostDeliveryFunction
{
    private readonly EmailClient _email;

    public PostDeliveryFunction(EmailClient email) => _email = email;

    [Function("post-delivery-followup")]
    public async Task RunAsync([ServiceBusTrigger("delivered", Connection = "SbConn")] DeliveredEvent evt)
    {
        var subject = $"Your order {evt.OrderId}";
        var html = $"""
            Hi {evt.BuyerFirstName},

            your yoga mat should have reached you on {evt.DeliveredOn:MMMM d}.
            Unroll it for a day so that the corners lie flat.
            """;

        if (evt.IsRepeatBuyer)
        {
            // expect@+4: BSM1002|BSM1001
            html += $"""

                You have been with us before, and that means a lot.
                Type {evt.PromoCode} into the promo box at checkout and the strap costs you nothing.
                """;
        }

        if (evt.Stars is null)
            html += "\r\nFive stars from you would make our whole little workshop in Ohio smile!"; // expect: BSM2002

        await _email.SendAsync(Azure.WaitUntil.Started, "orders@ohiomats.example", evt.RelayAddress, subject, html);
    }
}

public record DeliveredEvent(string OrderId, string BuyerFirstName, string RelayAddress, DateTime DeliveredOn, bool IsRepeatBuyer, string PromoCode, int? Stars);
