using System.Collections.Generic;

namespace Oakline.Issues;

public class SplinterCase
{
    /// <summary>Messages sent to the Amazon customer while a complaint is open.</summary>
    public IEnumerable<string> Messages(string firstName)
    {
        yield return $"Hi {firstName}, sorry about the splinters. May we see a photo of the groove side?";
        yield return $"Hi {firstName}, thank you for the photo. A new board goes out tomorrow, and you can keep the old one.";
        yield return $"Hi {firstName}, " +
                     "the tracking page says your new board was handed to a neighbour. " +
                     "Please look at https://www.amazon.com/your-orders for the name.";
        yield return $"Hi {firstName}, since the second board is splintered too, we refunded the order in full.";
    }

    public async IAsyncEnumerable<string> MessagesZh()
    {
        yield return "您好，砧板开裂我们很抱歉，请发一张照片给我们。";
        await Task.Yield();
        yield return "您好，优惠券已经在本订单中抵扣，发票上第二行可以看到。";
    }
}
