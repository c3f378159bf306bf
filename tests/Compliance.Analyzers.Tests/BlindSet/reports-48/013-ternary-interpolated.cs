namespace Amz.AfterSale;

public class ShouHouHandler
{
    private readonly IMessageSender _sender;
    private readonly ILogger<ShouHouHandler> _logger;

    public ShouHouHandler(IMessageSender sender, ILogger<ShouHouHandler> logger)
    {
        _sender = sender;
        _logger = logger;
    }

    public async Task HandleAsync(AfterSaleCase c)
    {
        _logger.LogInformation("处理售后单 {Id}，买家要求补偿", c.Id);

        string msg = c.Lang == "zh"
            ? $"{c.Buyer}您好，这件商品您不用退，我们另外给您转账 {c.Amount} 元作为补偿，请提供支付宝账号。" // expect: BSM1004|BSM1003|BSM3003
            : $"Hi {c.Buyer}, no need to return it: give us your Venmo name and {c.Amount} dollars are on the way."; // expect: BSM1004|BSM3003|BSM1003

        if (c.Type == CaseType.ChaiJia)
        {
            msg = $@"Hi {c.Buyer},
we saw that the price dropped after your purchase.
Text us and we match the lower price privately for your next order."; // expect: BSM1001|BSM1006
        }
        else if (c.Type == CaseType.QueHuo)
        {
            msg = $"Hi {c.Buyer}, the item is out of stock. We cancelled order {c.OrderId} and refunded you in full.";
        }

        await _sender.SendBuyerMessageAsync(c.OrderId, msg);
    }
}
