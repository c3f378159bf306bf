namespace Care.Templates;
public class AddressCheck
{
    public string Ask(string buyer, string orderId) => $"Hello {buyer}, the carrier cannot find the address of order {orderId}. Please check the house number in Your Orders.";
    public string Custom(string buyer, string text) => $"Hi {buyer}, you asked for the engraving \"{text}\". Please confirm the spelling before we start.";
    public string Late(string buyer) => $"{buyer}您好，因台风影响，您的包裹将延迟两天，若不愿等待可取消订单并全额退款。";
}
