namespace Lupin.Crm;

public class CaseActions
{
    private readonly IOutbox _outbox;

    public void AskForNumber(string orderId)
    {
        Note(orderId, "请把您的手机号和邮箱发给我们，我们私下处理退款。"); // expect: BSM3004|BSM3002|BSM3003|BSM1004
    }

    public void AskForPhoto(string orderId)
    {
        Note(orderId, "请在本消息中附上破损处的照片，我们今天补发。");
    }

    private void Note(string orderId, string content)
    {
        _outbox.Enqueue(new BuyerMessage { OrderId = orderId, Content = content });
    }
}
