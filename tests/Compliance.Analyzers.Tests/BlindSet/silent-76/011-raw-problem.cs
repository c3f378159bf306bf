using System.Threading.Tasks;

namespace Guigu.Parts.Service;

public class ProblemLetters(IAmazonBuyerMessages messages)
{
    public Task BrokenGlassAsync(string orderId, decimal amount)
    {
        var text = $"""
            Hello,

            we saw your photo of order {orderId}: one of the four glasses is broken.
            We have refunded {amount:0.00} USD for this glass to your original payment method, the other three you keep of course.
            Please throw away the broken glass carefully, you do not need to return it.
            """;
        return messages.SendAsync(orderId, text);
    }

    public Task WrongColorAsync(string orderId)
    {
        var text = $"""
            您好，

            订单 {orderId} 我们错发了蓝色，非常抱歉。
            灰色的已经免费重新寄出，预计下周三送到。
            蓝色的不用退回，您可以自行处理。
            """;
        return messages.SendAsync(orderId, text);
    }

    public Task RecallAsync(string orderId)
    {
        var text = $"""
            Hello,

            important for your safety: the power adapter in order {orderId} can become too hot. Please stop using it.
            We have refunded the complete order, and Amazon sends the money back the same way you paid.
            """;
        return messages.SendAsync(orderId, text);
    }
}
