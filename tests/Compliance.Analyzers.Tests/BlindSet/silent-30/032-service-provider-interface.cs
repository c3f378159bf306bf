namespace Halden.Oms.Localization;

public interface IServiceTexts
{
    string Damaged { get; }
    string Opening { get; }
    string Feedback { get; }
}

internal sealed class ServiceTextsEnUs : IServiceTexts
{
    public string Damaged => "We're sorry your vase arrived chipped. We have shipped a replacement; please recycle the chipped one.";
    public string Opening => "To open the cover, loosen the five star screws on the underside.";
    public string Feedback => "If you hear acoustic feedback, move the microphone away from the speaker.";
}

internal sealed class ServiceTextsZhHans : IServiceTexts
{
    public string Damaged => "很抱歉您的花瓶到货时有破损，我们已重新寄出一只，破损的请自行回收处理。";
    public string Opening => "请拧下底部的五颗星形螺丝，再打开后盖。";
    public string Feedback => "若出现啸叫，请将麦克风远离音箱。";
}
