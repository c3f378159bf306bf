namespace Tianfu.Letters;

public sealed class LetterFactory
{
    public string Create(LetterKind kind)
    {
        if (kind == LetterKind.Lost)
        {
            return """
                尊敬的顾客：
                承运商确认您的包裹已丢失，我们今天重新发出，不收取任何费用。
                """;
        }

        if (kind == LetterKind.Promo)
        {
            // expect@+3: BSM1006|BSM1005
            return """
                尊敬的顾客：
                累计购买三次即可升级为金卡会员，每年免费领取一款新品。
                """;
        }

        return string.Empty;
    }
}
