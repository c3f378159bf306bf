namespace TaiBei.Tools;

public static class KeFuXun
{
    public static string Compose(string kind, string mingZi, string danHao)
    {
        string YanWu() => $"{mingZi} 您好，訂單 {danHao} 因颱風延後一日，造成不便敬請見諒。";
        string TuiKuan() => $"{mingZi} 您好，訂單 {danHao} 已全額退款，款項將退回您原本的付款方式。";
        string BuJian() => $"{mingZi} 您好，缺少的燈罩已免費補寄，預計五日內送達。";
        string JuJue() => $"{mingZi} 您好，我們無法以任何禮品或折扣換取評論，敬請諒解。";
        string FaPiao() => $"{mingZi} 您好，發票已附上，請查收。";
        string QueRen() => $"{mingZi} 您好，刻字內容為「平安喜樂」，請回覆確認是否正確。";

        return kind switch
        {
            "yanwu" => YanWu(),
            "tuikuan" => TuiKuan(),
            "bujian" => BuJian(),
            "jujue" => JuJue(),
            "fapiao" => FaPiao(),
            _ => QueRen(),
        };
    }
}
