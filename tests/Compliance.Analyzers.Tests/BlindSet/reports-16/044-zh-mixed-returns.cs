namespace Deskwright.Bilingual;

public interface IBuyerText { string Render(string mingZi); }

public sealed class DaoHuo : IBuyerText
{
    public string Render(string mingZi) => $"Hi {mingZi}，包裹已交由前台代收，請憑證件領取。";
}

public sealed class QiuPing : IBuyerText
{
    public string Render(string mingZi)
    {
        return $"Hi {mingZi}，貨品用得順心嗎？有空到商品頁面留個評論吧。"; // expect: BSM2006|BSM2003
    }
}

public sealed class SongLi : IBuyerText
{
    public string Render(string mingZi)
    {
        const string li = "無線充電板";
        return $"Hi {mingZi}，我們想送您一塊{li}，分文不收，回覆地址便會寄出。"; // expect: BSM1005
    }
}

public sealed class YouHui : IBuyerText
{
    public string Render(string mingZi) =>
        $"Hi {mingZi}，這張現" + // expect: BSM1002
        "金" + "券的號碼是 {couponCode}，下次結帳時填入即可。";
}

public sealed class HuanHuo : IBuyerText
{
    public string Render(string mingZi) => $"Hi {mingZi}，尺碼不合可免費更換，請在訂單頁面申請。";
}
