namespace Taichung.Screw.Kefu;

public class ZhengGuiHuiXin
{
    public enum QingKuang { YanChi, PoSun, YaoZheKou, YaoDianHua, ShaoJian, TuiHuo }

    public string QuNeiRong(QingKuang q, string maijia, string danhao) => q switch
    {
        QingKuang.YanChi => $"{maijia} 您好，訂單 {danhao} 因連假順延至週四出貨，若不想等，回覆後我們立即取消並退款。",
        QingKuang.PoSun => $"{maijia} 您好，外盒破損若影響使用，我們可全額退款或重寄一組。",
        QingKuang.YaoZheKou => $"{maijia} 您好，感謝詢問，不過我們不能在訊息中給折扣，也沒有優惠碼可以提供。",
        QingKuang.YaoDianHua => $"{maijia} 您好，為保障您的權益，請勿透過電話或 LINE 交易，在此留言即可。",
        QingKuang.ShaoJian => ShaoJian(maijia),
        QingKuang.TuiHuo => $"{maijia} 您好，退貨標籤已放在訂單頁面，收到後三日內退回原信用卡。",
        _ => string.Empty,
    };

    private static string ShaoJian(string maijia)
    {
        var s = maijia + " 您好，";
        s += "少附的兩顆 M4 螺絲";
        s += "今天免費補寄，";
        s += "運費由我們負擔。";
        return s;
    }
}
