namespace TaiBei.Tools;

public static class MaiJiaXun
{
    public static string Compose(string kind, string mingZi)
    {
        string YanWu() => $"{mingZi} 您好，包裹因颱風延後一日，造成不便敬請見諒。";
        string QiuPing() => $"{mingZi} 您好，若商品讓您滿意，請賜予五星好評，讓更多人看見我們。"; // expect: BSM2002|BSM2003
        string ZheKou(string xiaoMing = "您下回購買同系列商品，可享九折優惠。") => $"{mingZi} 您好，{xiaoMing}"; // expect: BSM1001|BSM1006
        string TuiKuan() => $"{mingZi} 您好，退款已完成，將退回您原本的付款方式。";
        string Line() => $"{mingZi} 您好，歡迎加入我們的 LINE：@taibei-lamp，有專人為您服務。"; // expect: BSM3002|BSM3003

        return kind switch
        {
            "yanwu" => YanWu(),
            "qiuping" => QiuPing(),
            "zhekou" => ZheKou(),
            "line" => Line(),
            _ => TuiKuan(),
        };
    }
}
