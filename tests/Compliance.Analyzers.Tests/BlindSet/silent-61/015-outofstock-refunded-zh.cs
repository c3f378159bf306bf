using System.Text;

namespace Xiaodian.Oms;

public class ShortageHandler
{
    private readonly IOrderApi _orders;
    private readonly IBuyerNotifier _notifier;

    public ShortageHandler(IOrderApi orders, IBuyerNotifier notifier)
    {
        _orders = orders;
        _notifier = notifier;
    }

    public async Task HandleAsync(Order order, string reason)
    {
        await _orders.CancelAndRefundAsync(order.Id, "NoInventory");

        var sb = new StringBuilder();
        sb.Append($"您好，订单{order.Id}里的{order.Title}没有货了，");
        if (reason == "damaged")
            sb.Append("最后一件在仓库里压坏了，不能发给您。");
        sb.Append("我们已经为您取消并全额退款，您这边不需要做任何操作。");
        await _notifier.SendToBuyerAsync(order.Id, sb.ToString());
    }

    public Task OfferChoiceAsync(Order order, DateOnly date) =>
        _notifier.SendToBuyerAsync(order.Id, $"您好，{order.Title}要等到{date:M月d日}才能发。您愿意等吗？不愿意的话回复一声，我们来取消并退款。");
}
