using System.Collections.Generic;

namespace AoJia.Lighting.Refunds;

internal sealed class RefundProgress
{
    public IEnumerable<string> Messages(string buyer, string order, decimal amount)
    {
        yield return $"Hello {buyer}, the lampshade of order {order} reached our returns desk this morning.";
        yield return $"Hello {buyer}, we have issued a refund of {amount:0.00} USD; your bank may need three to five days.";
        yield return $"{buyer}您好，订单{order}的退款 {amount:0.00} 美元已由亚马逊退回原付款卡。";

        if (amount > 200)
            yield return $"Hello {buyer}, because of the amount Amazon checks the refund for a day before it is paid out.";

        foreach (var part in new[] { "shade", "finial" })
            yield return $"Hello {buyer}, the {part} that broke is replaced free of charge and ships from Toledo.";
    }
}
