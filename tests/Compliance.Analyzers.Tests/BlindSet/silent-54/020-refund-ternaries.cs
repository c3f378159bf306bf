namespace Acker.Automation.Refunds;

public sealed class RefundTextBuilder
{
    public string BuildBuyerText(RefundCase c)
    {
        string greeting = c.Language == "zh" ? "您好，" : $"Dear {c.BuyerName}, ";

        string what = c.Kind switch
        {
            RefundKind.Full => c.Language == "zh"
                ? $"订单 {c.OrderId} 已全额退款，金额 {c.Amount:N2} 美元。"
                : $"we have refunded the full {c.Amount:C} of order {c.OrderId}.",
            RefundKind.MissingItem => c.Language == "zh"
                ? $"订单 {c.OrderId} 缺少的锅盖已退款 {c.Amount:N2} 美元。"
                : $"the pot lid was missing in order {c.OrderId}; its price of {c.Amount:C} has been refunded.",
            RefundKind.LateShipping => c.Language == "zh"
                ? "包裹晚到，加急运费已退还。"
                : "the parcel came late, so the fee you paid for express shipping has been refunded.",
            _ => throw new ArgumentOutOfRangeException(nameof(c)),
        };

        string where = c.Language == "zh"
            ? "退款由亚马逊原路退回，三到五个工作日到账。"
            : " Amazon returns it to the card you paid with within three to five business days.";

        return greeting + what + where;
    }
}

public enum RefundKind { Full, MissingItem, LateShipping }
