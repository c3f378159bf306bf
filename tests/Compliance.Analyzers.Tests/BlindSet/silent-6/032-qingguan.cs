using System.Collections.Generic;

namespace Kuajing.Qingguan
{
    public class QingguanXiaoxi
    {
        // 各国海关要的信息不同
        private static readonly Dictionary<string, string> GuojiaMoban = new Dictionary<string, string>
        {
            { "BR", "您好，巴西海关要求收件人税号（CPF），没有税号包裹会被退回，请回复本消息提供。" },
            { "KR", "您好，韩国清关需要个人通关号码，以字母P开头，请核对您填写的号码是否有误。" },
            { "US", "您好，海关查验了您的滑板车包裹，预计多停留三天，不会向您收取任何费用。" },
            { "DE", "您好，海关认为赠品栏申报有误，我们已经更正：包裹内只有您购买的滑板车和充电器，没有免费赠品。" },
        };

        public string Shengcheng(string guojia)
        {
            string moban;
            return GuojiaMoban.TryGetValue(guojia, out moban)
                ? moban
                : "您好，您的包裹正在清关，如需补充资料我们会在这里告诉您。";
        }

        public string ShuijinTuihuan(decimal jine) =>
            $"您好，多收的进口税{jine:F2}美元已由亚马逊退还到您的付款账户，不是优惠，也无需您做任何操作。";
    }
}
