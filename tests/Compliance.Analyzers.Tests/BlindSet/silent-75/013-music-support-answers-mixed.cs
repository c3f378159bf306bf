using System.Globalization;

namespace Hollowbody.Guitars.Support;

public class AnswerBook
{
    private readonly bool _chinese;

    public AnswerBook(CultureInfo buyerCulture) => _chinese = buyerCulture.TwoLetterISOLanguageName == "zh";

    public string Feedback(string buyer) => _chinese
        ? $"{buyer}您好，啸叫是音箱离话筒太近造成的反馈，把增益调低一些并拉开距离就会消失。"
        : $"Hello {buyer}, the howl you hear is feedback between the pickup and the speaker. Turn the gain down a little and step to the side.";

    public string PositiveTerminal(string buyer) => _chinese
        ? $"{buyer}您好，电池的正极朝向开关一侧，装反了拾音器不会工作。"
        : $"Hello {buyer}, the positive terminal of the battery faces the switch. The wrong way round, the pickup stays silent.";

    public string TunerCode(string buyer) => _chinese
        ? $"{buyer}您好，调音器显示E3表示电量不足，更换电池后错误代码会消失。"
        : $"Hello {buyer}, code E3 on the tuner means a weak battery. It goes away with a fresh one.";

    public string Repair(string buyer) => _chinese
        ? $"{buyer}您好，琴颈弯曲在两年保修期内，我们免费维修，往返运费由我们承担。"
        : $"Hello {buyer}, a bent neck is covered for two years. We repair it free of charge and pay both shipments.";

    public string Refund(string buyer, decimal amount) => _chinese
        ? $"{buyer}您好，我们已收到退回的吉他，退款{amount:F2}元已原路退回。"
        : $"Hello {buyer}, the guitar is back with us and {amount:C} has gone back to your original payment method.";
}
