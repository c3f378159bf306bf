using System.Threading.Tasks;

namespace XingHui.Audio.Amazon;

public class HeadphoneLetters(IAmazonBuyerMessenger messenger)
{
    public Task PairingAsync(string orderId, string buyer, string model)
    {
        var text = $"""
            {buyer} 您好：

            关于订单 {orderId} 的 {model} 耳机只有一边有声音，请按下面的步骤重新配对：
            1. 把两只耳机放回充电盒，打开盒盖；
            2. 长按盒底按键十秒，等指示灯红蓝交替闪烁；
            3. 在手机蓝牙里删除旧的配对记录，再重新连接，配对码为 0000。

            如果仍然只有一边出声，我们给您免费更换一副新的，退货标签会放在您的订单页面。
            您也可以选择退货，收到后全额退款。

            星徽声学 售后
            """;
        return messenger.ReplyAsync(orderId, text);
    }

    public Task NoiseAsync(string orderId, string buyer)
    {
        var text = $"""
            {buyer} 您好：

            您说通话时对方听到啸叫，这种反馈音一般是耳塞没有塞紧造成的，请换大一号的硅胶套再试。
            硅胶套在包装盒下层，共三副。如果少了其中一副，请回复我们，我们补寄给您，不收费用。

            星徽声学 售后
            """;
        return messenger.ReplyAsync(orderId, text);
    }
}
