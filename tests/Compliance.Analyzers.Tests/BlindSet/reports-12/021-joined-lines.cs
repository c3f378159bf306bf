using System;

namespace Quay.Erp.Plugins.AmazonMessages;

public sealed class LateParcelTask : IScheduledTask
{
    private readonly IQueuedMessageService _queue;

    public LateParcelTask(IQueuedMessageService queue) => _queue = queue;

    public void Execute(OrderRow order)
    {
        var body = string.Join("\n",
            order.BuyerName + " 您好，",
            "",
            "訂單 " + order.AmazonOrderId + " 的包裹分揀錯誤，將晚兩天送達。",
            "為補償您的等待，您下次在本店購物由我們買單。", // expect: BSM1003|BSM1006
            "",
            "碼頭船具行 敬上");

        _queue.Enqueue(order.AmazonOrderId, "訂單延誤通知", body);
    }

    public void ExecuteReturn(OrderRow order)
    {
        var body = string.Concat("Hello ", order.BuyerName, ", your return reached us on ", order.ReturnDate.ToString("d"),
            ". The refund of ", order.Total.ToString("F2"), " is on its way to your card.");
        _queue.Enqueue(order.AmazonOrderId, "Your return", body);
    }
}
