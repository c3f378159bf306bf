namespace Minnan.Ceramic.Cs;

public enum YuYan { En, JianTi, FanTi }

public static class HaoPingXin
{
    public static string QuWenAn(YuYan y, string mingZi) => y switch
    {
        YuYan.En => $"Hi {mingZi}, every cup is made by hand. Could you help us with a shiny five star rating?", // expect: BSM2002
        YuYan.JianTi => $"{mingZi}您好，杯子是手工做的，满意的话请给个全五星，不满意请先联系我们。", // expect: BSM2002|BSM2003
        YuYan.FanTi => $"{mingZi}您好，留下評論並截圖給我們，即可獲得百元禮券。", // expect: BSM2001
        _ => string.Empty,
    };

    public static string PoSun(YuYan y)
    {
        switch (y)
        {
            case YuYan.En:
                return "We are sorry about the broken cup. A new one is on the way at no charge.";
            case YuYan.FanTi:
                return "很抱歉杯子破損，我們今天就免費補寄一個給您。";
            default:
                return "很抱歉杯子碎了，今天免费给您补发一个。";
        }
    }
}
