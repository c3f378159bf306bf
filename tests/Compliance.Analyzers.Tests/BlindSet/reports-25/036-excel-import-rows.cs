using System.Data;

namespace Yunfan.ImportTool;

public static class DaoRuMoBan
{
    public static DataTable GouJian()
    {
        var dt = new DataTable("t_maijia_xiaoxi_moban");
        dt.Columns.Add("code"); dt.Columns.Add("lang"); dt.Columns.Add("content");

        dt.Rows.Add("delay", "zh", "您好，因清关查验，您的包裹预计晚 3 天送达，敬请谅解。");
        dt.Rows.Add("gift", "zh", "您好，随单附赠的神秘小礼物请查收，是我们的一点心意。"); // expect: BSM1005
        dt.Rows.Add("vip", "zh", "您好，诚邀您成为我们的产品体验官，每月免费领新品试用。"); // expect: BSM1006|BSM1005|BSM1007
        dt.Rows.Add("link", "en", "Hello, please file your warranty at bit.ly/yf-care within ten days."); // expect: BSM3001
        dt.Rows.Add("return", "en", "Hello, your return of the monitor arm was accepted; the refund takes up to five days.");
        dt.Rows.Add("bank", "en", "Hello, send us your IBAN and we wire the twelve pounds straight to your bank."); // expect: BSM1004|BSM3003|BSM3002
        return dt;
    }
}
