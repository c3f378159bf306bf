namespace TaiMao.CrossBorder.Outbox;

public class BuyerOutbox
{
    private readonly List<OutboxMessage> _items = new();

    public void Fill(string orderId)
    {
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，鍋蓋玻璃破裂一事，我們已免費補寄新品，敬請查收。" });
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，留下五星評價並截圖回傳，我們將退還一半貨款給您。" }); // expect: BSM2001|BSM2002
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，加入我們的 LINE 好友 @guoguo888，專人為您服務。" }); // expect: BSM3002|BSM3003
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，結帳時輸入折扣碼 POT15 可再折 15%。" }); // expect: BSM1002|BSM1001
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，請您把負評刪除，我們會感激不盡。" }); // expect: BSM2004
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，訂單退款已核准，款項會退回原信用卡。" });
        _items.Add(new OutboxMessage { OrderId = orderId, Body = "您好，我們的新款平底鍋上市了，歡迎到賣場逛逛。" }); // expect: BSM1007
    }
}

public class OutboxMessage { public string OrderId { get; set; } = ""; public string Body { get; set; } = ""; }
