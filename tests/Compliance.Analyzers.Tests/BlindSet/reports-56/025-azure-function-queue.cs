using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Rosendal.Functions;

public class ReturnRefundedFunction(ILogger<ReturnRefundedFunction> log)
{
    [Function("return-refunded")]
    [QueueOutput("buyer-messages")]
    public BuyerMessage? Run([QueueTrigger("returns-closed")] ReturnClosed evt)
    {
        if (evt.Units == 0)
        {
            log.LogWarning("Return {Id} closed without units, no coupon check, no message", evt.ReturnId);
            return null;
        }

        if (evt.Reason is "BETTER_PRICE")
            return new BuyerMessage(evt.OrderId,
                "Hello, your money is back on your card. Saw it for less elsewhere? Tell us where and we will undercut them for you."); // expect: BSM1001

        if (evt.Reason is "NOT_AS_DESCRIBED")
            return new BuyerMessage(evt.OrderId,
                "Hello, we have refunded the blanket in full. You paid nothing for the label and you need not do anything else.");

        return new BuyerMessage(evt.OrderId,
            "Hello, the refund is done. For your trouble we would also like to add twenty dollars of goodwill money on top."); // expect: BSM1003
    }
}

public record BuyerMessage(string OrderId, string Text);
