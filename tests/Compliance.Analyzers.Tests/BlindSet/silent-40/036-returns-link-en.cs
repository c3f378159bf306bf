namespace Seller.Returns;

public class ReturnNoticeSender
{
    private const string ReturnsPage = "https://www.amazon.com/returns";
    private readonly IBuyerChannel _channel;

    public ReturnNoticeSender(IBuyerChannel channel) => _channel = channel;

    public void SendReturnSteps(string orderId, string buyer)
    {
        _channel.SendMessage(orderId,
            $"Hello {buyer}, your return for order {orderId} is approved. Open {ReturnsPage}, choose the order and print the free label.");
        _channel.SendMessage(orderId,
            $"{buyer}您好，订单{orderId}的退货已批准，请打开{ReturnsPage}打印免费标签，收到包裹后我们全额退款。");
    }

    public void SendCardQuestion(string orderId, string buyer) => _channel.SendMessage(orderId,
        $"Hello {buyer}, the gift message you ordered with the necklace is cut off after \"Happy birth\". Which text shall we print on the card?");
}
