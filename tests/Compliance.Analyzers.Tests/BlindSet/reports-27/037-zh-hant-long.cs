using System.Text;

namespace MinSu.Xiaoxi;

public static class XinJian
{
    public static string HuanHuo(string 買家, string 訂單) =>
        $"{買家} 您好:訂單 {訂單} 的檯燈燈罩破裂,我們深感抱歉。新品已於今日寄出,舊品請自行處理即可。";

    public static string YaoHao(string 買家) =>
        $"{買家} 您好:收到檯燈後若覺得不錯,請在評論寫上「品質超好、出貨超快」," + // expect: BSM2002|BSM2003
        "這對我們非常重要。";

    public static string TuiCha(string 買家, decimal jinE) =>
        $"{買家} 您好:不想退貨的話,我們可以私下匯" + // expect: BSM1004|BSM3003|BSM1003
        $"給您 {jinE} 元,請不要在平台申請退款。";

    public static string ChaPing(string 買家) =>
        $"{買家} 您好:若願意撤下那則一星評論,我們會把燈錢全數退還。"; // expect: BSM2001|BSM2004

    public static string DengPao(string 買家) =>
        $"{買家} 您好:燈泡請選 6W 以下的 LED,色溫 3000K 最接近商品照片。";
}
