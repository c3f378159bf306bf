using MassTransit;
using Umbra.Contracts.Returns;

namespace Umbra.Camping.Consumers;

public class ReturnFlowConsumer : IConsumer<ReturnInspected>, IConsumer<ReturnQuestionRaised>
{
    private readonly IAmazonBuyerChannel _buyers;

    public ReturnFlowConsumer(IAmazonBuyerChannel buyers) => _buyers = buyers;

    public async Task Consume(ConsumeContext<ReturnInspected> context)
    {
        var m = context.Message;

        var text = m.Outcome switch
        {
            InspectionOutcome.Complete => $"Hi {m.BuyerName}, the tent came back complete. We have refunded {m.Amount:C} for order {m.AmazonOrderId}; your bank may need up to five days.",
            InspectionOutcome.PegsMissing => $"Hi {m.BuyerName}, the tent is back but the bag of pegs is missing. We have refunded the order less {m.Deduction:C} for the pegs. Send them on and we refund that part, too.",
            InspectionOutcome.UsedHeavily => $"Hi {m.BuyerName}, the groundsheet shows burn holes, so we can only refund part of the price, {m.Amount:C}. The holes are listed in the return report under Your Orders.",
            _ => $"Hi {m.BuyerName}, we are still checking the tent you sent back and will tell you the result by {m.Deadline:dddd}."
        };

        await context.Send(new Uri("queue:amazon-replies"), new BuyerReply(m.AmazonOrderId, text));
    }

    public Task Consume(ConsumeContext<ReturnQuestionRaised> context)
    {
        var m = context.Message;
        var text = m.Locale == "zh_CN"
            ? $"{m.BuyerName}您好，请问帐篷是哪根杆子断了？告诉我们位置，就可以免费补发，不必整顶退回。"
            : $"Hi {m.BuyerName}, which pole snapped, the long or the short one? With that we can send the part at no cost and you need not return the tent.";
        return _buyers.WriteAsync(m.AmazonOrderId, text, context.CancellationToken);
    }
}
