namespace Cobalt.Notifications;

public class AmazonServiceLetter
{
    public string Render(string buyer, string orderId, string newDate) => $"""
        Dear {buyer},
        the lens of order {orderId} is held at customs and arrives on {newDate}.
        Should that be too late, answer with NO and we refund the full price.
        Cobalt Optics
        """;

    public string RenderZh(string buyer, string orderId) => $$"""
        {{buyer}} 您好：
        您问订单 {{orderId}} 能否便宜一些，很抱歉，我们不能私下改价，也不能赠送配件。
        如对价格不满意，您可以在三十天内无理由退货。
        """;

    public string RenderKey(string buyer, string activationCode) => $"""
        Dear {buyer},
        your activation code for the photo software is {activationCode}.
        Enter it in the program under Help, Register. The code works on two computers.
        """;

    public string RenderReturn(string buyer) => $"""
        Dear {buyer},
        you find the prepaid label at https://www.amazon.com/gp/css/returns/homepage.html under this order.
        """;
}
